import { DATED_STAGES, type OpeningTaskName } from '@olshem/contracts';
import { indicatorsOf, nodesOf, type Methodology } from '@olshem/scoring';
import { dayOf } from '../cycles/calendar.ts';
import { broughtForward, calendarFaults, type StageDays } from '../cycles/calendar-rules.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { stageTitle } from '../cycles/stage-guard.ts';
import type { Fault } from '../errors/refusal.ts';
import type { StoredVersion } from '../methodologies/version.store.ts';
import type { OpeningDraft } from './opening.store.ts';

/** What the tasks are judged by. */
export interface Judged {
  cycle: LoadedCycle;
  draft: OpeningDraft;
  version: StoredVersion | undefined;
  /** Organisations that may supply values. */
  suppliers: ReadonlySet<string>;
  registered: ReadonlySet<string>;
  now: Date;
}

/** What hinders the opening, by task; people never do. */
export function taskFaults(judged: Judged): Record<OpeningTaskName, Fault[]> {
  return {
    edition: judged.cycle.lastMonth ? [] : [{ path: 'lastMonth', code: 'field_missing' }],
    methodology: methodologyFaults(judged),
    bodies: bodyFaults(judged.cycle.methodology, judged),
    suppliers: supplierFaults(judged),
    calendar: draftCalendarFaults(judged),
    people: [],
  };
}

/** A version may retire while a cycle runs by it, not before one begins. */
function methodologyFaults({ cycle, version }: Judged): Fault[] {
  if (cycle.openedAt || version?.state === 'in-force') return [];
  return [{ path: 'methodologyDigest', code: 'version_not_in_force' }];
}

function bodyFaults(methodology: Methodology, { draft, registered }: Judged): Fault[] {
  if (draft.bodies.length === 0) return [{ path: 'bodies', code: 'cycle_without_bodies' }];
  const groups = new Set(methodology.groups.map(({ id }) => id));
  const nodes = new Set(nodesOf(methodology.index).map(({ id }) => id));
  return draft.bodies.flatMap(({ id, group, applicability }): Fault[] => [
    ...(registered.has(id) ? [] : [{ path: `bodies.${id}`, code: 'not_found' as const }]),
    ...(groups.has(group) ? [] : [{ path: `bodies.${id}.group`, code: 'body_group_missing' as const }]),
    ...applicability.flatMap(({ nodeId, ground }): Fault[] => {
      if (!nodes.has(nodeId)) return [{ path: `bodies.${id}.${nodeId}`, code: 'node_unknown' }];
      return Object.hasOwn(methodology.grounds, ground)
        ? []
        : [{ path: `bodies.${id}.${nodeId}.ground`, code: 'ground_unknown' }];
    }),
  ]);
}

function supplierFaults({ cycle, draft, suppliers }: Judged): Fault[] {
  const chosen = new Map(
    draft.suppliers.map(({ indicatorId, organisationId }) => [indicatorId, organisationId]),
  );
  return indicatorsOf(cycle.methodology).flatMap(({ id }): Fault[] => {
    const supplier = chosen.get(id);
    if (!supplier) return [{ path: `suppliers.${id}`, code: 'supplier_missing' }];
    return suppliers.has(supplier) ? [] : [{ path: `suppliers.${id}`, code: 'supplier_unknown' }];
  });
}

/** The days of the draft as they would be set; a stage that lacks one is a fault and no part of the rest. */
function draftCalendarFaults({ cycle, draft, now }: Judged): Fault[] {
  const missing: Fault[] = [];
  const given = DATED_STAGES.flatMap((stage): StageDays[] => {
    const days = draft.calendar.find((each) => each.stage === stage);
    for (const at of ['opensOn', 'closesOn'] as const)
      if (!days?.[at]) missing.push({ path: `stages.${stage}.${at}`, code: 'field_missing' });
    return days?.opensOn && days.closesOn ? [days] : [];
  });
  const changed = given.filter((days) => !isAsBefore(cycle, days));
  // What was taken back keeps the days that nobody touches, also those that are over.
  const wanted = cycle.openedAt ? changed : given;
  return [
    ...missing,
    ...calendarFaults({ ...cycle, stages: cycle.openedAt ? cycle.stages : [] }, wanted, now, 'collection'),
    ...(cycle.openedAt ? [] : beginningsInPast(given, dayOf(now))),
    ...broughtForward(cycle, wanted).map((stage): Fault => ({
      path: `stages.${stage}.closesOn`,
      code: 'deadline_needs_second',
      values: { stage: stageTitle(stage) },
    })),
  ];
}

function isAsBefore(cycle: LoadedCycle, { stage, opensOn, closesOn }: StageDays): boolean {
  const was = cycle.stages.find((dates) => dates.stage === stage);
  return (
    was?.closesAt !== undefined &&
    dayOf(was.opensAt) === opensOn &&
    was.closesAt !== null &&
    dayOf(was.closesAt) === closesOn
  );
}

function beginningsInPast(given: readonly StageDays[], today: string): Fault[] {
  return given
    .filter(({ opensOn }) => opensOn < today)
    .map(({ stage }) => ({ path: `stages.${stage}.opensOn`, code: 'stage_begins_in_past' }));
}
