import type { DraftResult } from '@olshem/contracts';
import { m } from '@olshem/i18n';
import {
  criteriaOf,
  explainIndicator,
  isIndicator,
  explainLimit,
  keepsOut,
  parameterValues,
  type Indicator,
  type Text,
} from '@olshem/scoring';
import { closingOfStage, type CycleBody, type LoadedCycle } from '../cycles/cycle.store.ts';
import { isOpen, type StoredDispute } from '../disputes/dispute.store.ts';
import type { Person } from '../access/context.ts';
import { limitsOf, type Limits } from '../values/asked.ts';
import { suppliedOf } from '../values/supplied.ts';
import type { StoredJustification } from '../values/unusual/justification.store.ts';
import type { StoredRevision } from '../values/value.store.ts';
import type { Figures } from './figures.ts';
import type { ScoredCycle } from './scored-cycles.ts';

type ResultIndicator = DraftResult['criteria'][number]['indicators'][number];

/** Whose result is seen, by whom and when, with the disputes that this person may know of. */
export interface Seen {
  bodyId: string;
  person: Person;
  disputes: readonly StoredDispute[];
  /** The words in which suppliers vouch for unusual values of the cycle. */
  justifications: Iterable<StoredJustification>;
  now: Date;
}

/**
 * A body's draft result with the working of every score. An agency sees no rank: it would tell about the others. Points
 * come from the figures of the cycle, workings from the exact path.
 */
export function viewResult(
  cycle: LoadedCycle,
  { revisions, figures }: ScoredCycle,
  { bodyId, person, disputes, justifications, now }: Seen,
): DraftResult {
  const own = revisions.filter((revision) => revision.bodyId === bodyId);
  const body = cycle.bodies.find(({ id }) => id === bodyId)!;
  const closesAt = closingOfStage(cycle, 'disputes');
  const mayDispute = person.role === 'agency' && cycle.stage === 'disputes' && (!closesAt || now <= closesAt);
  const { total, grade, rank } = figures.standing(bodyId);
  const justified = [...justifications].filter((each) => each.bodyId === bodyId);
  const context = { cycle, body, limits: limitsOf(cycle), figures, own, disputes, justified, mayDispute };
  return {
    cycleId: cycle.id,
    demonstration: cycle.demonstration,
    body: { id: body.id, name: body.name, abbreviation: body.abbreviation, group: body.group },
    total,
    grade,
    // An agency sees its place once everybody does.
    rank: person.role !== 'agency' || (cycle.publicFrom && cycle.publicFrom <= now) ? rank : null,
    criteria: criteriaOf(cycle.methodology).map((criterion) => {
      const { points, band } = figures.at(bodyId, criterion.id);
      return {
        id: criterion.id,
        title: criterion.title,
        points,
        max: criterion.maxPoints,
        grade: band,
        indicators: criterion.children
          .filter(isIndicator)
          .map((indicator) => viewIndicator(indicator, context)),
      };
    }),
    disputesCloseAt: closesAt?.toISOString() ?? null,
    mayDispute,
  };
}

interface Context {
  cycle: LoadedCycle;
  body: CycleBody;
  limits: Limits;
  figures: Figures;
  own: readonly StoredRevision[];
  disputes: readonly StoredDispute[];
  justified: readonly StoredJustification[];
  mayDispute: boolean;
}

function viewIndicator(
  indicator: Indicator,
  { cycle, body, limits, figures, own, disputes, justified, mayDispute }: Context,
): ResultIndicator {
  const about = disputes.filter(({ indicatorId }) => indicatorId === indicator.id);
  const { points, band } = figures.at(body.id, indicator.id);
  const limit = limits(body.id, indicator.id);
  const bar = limit && keepsOut(limit) ? limit : undefined;
  return {
    id: indicator.id,
    title: indicator.title,
    points,
    max: indicator.maxPoints,
    band,
    inputs: Object.entries(bar ? {} : indicator.inputs).map(([id, { title }]) => {
      const revision = own.find(({ indicatorId, inputId }) => indicatorId === indicator.id && inputId === id);
      return {
        id,
        title,
        value: revision?.value ?? null,
        status: revision?.status ?? 'missing',
        version: revision?.version ?? 0,
        provenance: revision?.provenance ?? null,
      };
    }),
    working: [
      ...(limit ? explainLimit(cycle.methodology, indicator, limit) : []),
      ...(bar ? [] : workingOf(cycle, indicator, body, own)),
    ],
    // A justification is of the value as it was; of a later one it says nothing.
    justified: justified
      .filter(({ indicatorId }) => indicatorId === indicator.id)
      .filter(({ inputId, version }) =>
        own.some(
          (revision) =>
            revision.indicatorId === indicator.id &&
            revision.inputId === inputId &&
            revision.version === version,
        ),
      )
      .map(({ inputId, kind, detail, text }) => ({
        inputId,
        // The range of a group is made of what others were not shown yet.
        detail: kind === 'outlier' ? farFromGroup() : detail,
        text,
      })),
    disputable: !bar && mayDispute && !about.some(isOpen),
    disputeId: about.at(-1)?.id ?? null,
  };
}

/** The working as lines: what the inputs say, the steps, and the last line with the points. */
function workingOf(
  cycle: LoadedCycle,
  indicator: Indicator,
  { id, group }: CycleBody,
  own: readonly StoredRevision[],
): Text[] {
  const working = explainIndicator(
    indicator,
    suppliedOf(own, id, indicator.id),
    group,
    parameterValues(cycle.methodology),
  );
  return [...working.sentences, ...working.steps.map(({ line }) => line), working.line];
}

/** That a value is far outside of its group, without the values of others. */
function farFromGroup(): Text {
  return {
    kk: m.term_unusual_outlier_brief({}, { locale: 'kk' }),
    ru: m.term_unusual_outlier_brief({}, { locale: 'ru' }),
    en: m.term_unusual_outlier_brief({}, { locale: 'en' }),
  };
}
