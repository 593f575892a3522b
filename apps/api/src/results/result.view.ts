import type { DraftResult } from '@olshem/contracts';
import {
  criteriaOf,
  explainIndicator,
  isIndicator,
  parameterValues,
  type BodyResult,
  type Indicator,
  type Text,
} from '@olshem/scoring';
import { closingOfStage, type LoadedCycle } from '../cycles/cycle.store.ts';
import type { Reader } from '../database/database.ts';
import { disputesFor, isOpen, type StoredDispute } from '../disputes/dispute.store.ts';
import type { Person } from '../access/context.ts';
import { suppliedOf } from '../values/supplied.ts';
import type { StoredRevision } from '../values/value.store.ts';
import type { ScoredCycle } from './scored-cycles.ts';

type ResultIndicator = DraftResult['criteria'][number]['indicators'][number];

/** A body's draft result with the working of every score. An agency sees no rank: it would tell about the others. */
export async function viewResult(
  db: Reader,
  cycle: LoadedCycle,
  { revisions, result: scored }: ScoredCycle,
  bodyId: string,
  person: Person,
  now: Date,
): Promise<DraftResult> {
  const result = scored.bodies.find(({ id }) => id === bodyId)!;
  const own = revisions.filter((revision) => revision.bodyId === bodyId);
  const disputes = (await disputesFor(db, person, cycle.id)).filter((dispute) => dispute.bodyId === bodyId);
  const body = cycle.bodies.find(({ id }) => id === bodyId)!;
  const closesAt = closingOfStage(cycle, 'disputes');
  const mayDispute = person.role === 'agency' && cycle.stage === 'disputes' && (!closesAt || now <= closesAt);
  const { shown, band, rank } = result.nodes[cycle.methodology.index.id]!;
  return {
    cycleId: cycle.id,
    demonstration: cycle.demonstration,
    body: { id: body.id, name: body.name, abbreviation: body.abbreviation, group: body.group },
    total: shown ?? null,
    grade: band ?? null,
    rank: person.role === 'agency' ? null : (rank ?? null),
    criteria: criteriaOf(cycle.methodology).map((criterion) => ({
      id: criterion.id,
      title: criterion.title,
      points: result.nodes[criterion.id]?.shown ?? null,
      max: criterion.maxPoints,
      grade: result.nodes[criterion.id]?.band ?? null,
      indicators: criterion.children
        .filter(isIndicator)
        .map((indicator) => viewIndicator(cycle, indicator, result, own, disputes, mayDispute)),
    })),
    disputesCloseAt: closesAt?.toISOString() ?? null,
    mayDispute,
  };
}

function viewIndicator(
  cycle: LoadedCycle,
  indicator: Indicator,
  result: BodyResult,
  own: readonly StoredRevision[],
  disputes: readonly StoredDispute[],
  mayDispute: boolean,
): ResultIndicator {
  const about = disputes.filter(({ indicatorId }) => indicatorId === indicator.id);
  const node = result.nodes[indicator.id];
  return {
    id: indicator.id,
    title: indicator.title,
    points: node?.shown ?? null,
    max: indicator.maxPoints,
    band: node?.band ?? null,
    inputs: Object.entries(indicator.inputs).map(([id, { title }]) => {
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
    working: workingOf(cycle, indicator, result, own),
    disputable: mayDispute && !about.some(isOpen),
    disputeId: about.at(-1)?.id ?? null,
  };
}

/** The working as lines: what the inputs say, the steps, and the last line with the points. */
function workingOf(
  cycle: LoadedCycle,
  indicator: Indicator,
  { id, group }: BodyResult,
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
