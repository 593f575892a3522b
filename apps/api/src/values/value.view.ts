import type { CycleIndicator, ValueFault } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import {
  criteriaOf,
  explainLimit,
  isIndicator,
  parameterValues,
  scoreIndicator,
  type Indicator,
  type Supplied,
} from '@olshem/scoring';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import type { Reader } from '../database/database.ts';
import type { Person } from '../access/context.ts';
import { wordingOf } from '../errors/refusal.ts';
import { isAsked, limitsOf } from './asked.ts';
import { datesOfDisclosures, disclosedCells } from './disclosures.ts';
import { suppliedFaults } from './faults.ts';
import { aliasesOf } from './known-as.ts';
import { currentNotes, noteOnWire } from './note.store.ts';
import { latestSignOffs, returnOf, signedOffAt } from './sign-off.store.ts';
import { suppliedOf } from './supplied.ts';
import { currentRevisions, namesOf, revisionOnWire } from './value.store.ts';

/** An indicator of the cycle on the wire. */
export function indicatorOnWire(
  cycle: LoadedCycle,
  { id, title, maxPoints, inputs }: Indicator,
): CycleIndicator {
  const criterion = criteriaOf(cycle.methodology).find(({ children }) =>
    children.some((child) => child.id === id),
  );
  return {
    id,
    criterionId: criterion?.id ?? cycle.methodology.index.id,
    title,
    max: maxPoints,
    supplierId: cycle.suppliers.get(id) ?? '',
    inputs: Object.entries(inputs).map(([inputId, definition]) => ({
      id: inputId,
      type: definition.type,
      title: definition.title,
      ...(definition.type === 'choice' && { options: Object.keys(definition.options) }),
      optional: definition.optional ?? false,
    })),
  };
}

/** The entry grid of one indicator: every body with its values, live points and faults. */
export async function gridOf(
  db: Reader,
  cycle: LoadedCycle,
  indicator: Indicator,
  person: Person,
  locale: Locale,
) {
  const revisions = await currentRevisions(db, cycle.id, { indicatorIds: [indicator.id] });
  const notes = await currentNotes(db, cycle.id, indicator.id);
  const signOffs = await latestSignOffs(db, cycle.id);
  const names = await namesOf(db, [
    ...[...revisions, ...notes].map(({ authorId }) => authorId),
    signOffs.get(indicator.id)?.byId ?? null,
  ]);
  const aliases = await aliasesOf(db, cycle.bodies);
  const shown = await datesOfDisclosures(db, cycle.id);
  const signedAt = signedOffAt(signOffs, indicator.id);
  const limits = limitsOf(cycle);
  const ofSupplier =
    person.role === 'assessor' && cycle.suppliers.get(indicator.id) === person.organisationId;
  return {
    indicator: indicatorOnWire(cycle, indicator),
    editable: ofSupplier && cycle.stage === 'collection' && signedAt === null,
    disclosed: (await disclosedCells(db, cycle.id)).size > 0,
    disclosedAt: shown.at(-1)?.disclosedAt ?? null,
    signedOffAt: signedAt?.toISOString() ?? null,
    returned: returnOf(signOffs, indicator.id, names),
    rows: cycle.bodies.map(({ id: bodyId, group }) => {
      const limit = limits(bodyId, indicator.id);
      const own = revisions.filter((revision) => revision.bodyId === bodyId);
      const supplied = suppliedOf(own, bodyId, indicator.id);
      const faults = suppliedFaults(cycle.methodology, indicator, supplied, group);
      return {
        bodyId,
        group,
        aliases: aliases.get(bodyId) ?? [],
        asked: isAsked(limits, bodyId, indicator.id),
        limits: limit ? explainLimit(cycle.methodology, indicator, limit) : [],
        values: own.map((revision) => revisionOnWire(revision, names)),
        notes: notes.filter((note) => note.bodyId === bodyId).map((note) => noteOnWire(note, names)),
        points: faults.length > 0 ? null : pointsOf(cycle, indicator, supplied, group),
        faults: faults.map(({ inputId, code, values }): ValueFault => ({
          bodyId,
          indicatorId: indicator.id,
          inputId,
          code,
          detail: wordingOf(code, values, locale),
        })),
      };
    }),
  };
}

/** Points as they stand; null while an input is missing or the body is exempt without a substitute. */
export function pointsOf(
  cycle: LoadedCycle,
  indicator: Indicator,
  supplied: Supplied,
  group: string,
): string | null {
  const score = scoreIndicator(indicator, supplied, group, parameterValues(cycle.methodology));
  return score.status === 'missing' ? null : (score.points?.toString() ?? null);
}

/** The criterion under which an indicator stands. */
export function criterionOf(cycle: LoadedCycle, indicatorId: string): string {
  const criterion = criteriaOf(cycle.methodology).find(({ children }) =>
    children.some((child) => isIndicator(child) && child.id === indicatorId),
  );
  return criterion?.id ?? cycle.methodology.index.id;
}
