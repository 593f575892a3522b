import type { ProposedAct } from '@olshem/contracts';
import type { Change, ChangeRecord } from '../../audit/change.ts';
import { demandNewDates, setCalendar } from '../../cycles/change-calendar.ts';
import type { LoadedCycle } from '../../cycles/cycle.store.ts';
import type { ApiDeps } from '../../deps.ts';
import { demandCorrection, correctCycle } from '../../publications/correct-cycle.ts';
import { correctPublication, demandRevision } from '../../publications/correct-publication.ts';
import { demandExtension, extend } from '../extend.ts';
import { demandPublication, publish } from '../publish-cycle.ts';
import type { Approved } from './approved.ts';
import { demandReturn, returnCycle } from '../return-cycle.ts';

type Deps = Pick<ApiDeps, 'signingKey'>;
type ActOf<Kind extends ProposedAct['kind']> = Extract<ProposedAct, { kind: Kind }>;

interface Performance<Kind extends ProposedAct['kind']> {
  /** Refuses what cannot be done as things stand; writes nothing. */
  demand(change: Change, cycle: LoadedCycle, act: ActOf<Kind>): Promise<void>;
  /** Does it, and gives what the audit says of it. */
  perform(
    change: Change,
    cycle: LoadedCycle,
    act: ActOf<Kind>,
    approved: Approved,
    deps: Deps,
  ): Promise<ChangeRecord>;
}

const acts: { [Kind in ProposedAct['kind']]: Performance<Kind> } = {
  return: {
    demand: demandReturn,
    perform: returnCycle,
  },
  calendar: {
    demand: async ({ at }, cycle, { stages }) => demandNewDates(cycle, stages, at),
    perform: (change, cycle, { stages }) => setCalendar(change, cycle, stages),
  },
  extension: {
    demand: async ({ at }, cycle, act) => demandExtension(cycle, act, at),
    perform: extend,
  },
  correction: {
    demand: demandCorrection,
    perform: correctCycle,
  },
  publication: {
    demand: demandPublication,
    perform: publish,
  },
  revision: {
    demand: demandRevision,
    perform: correctPublication,
  },
};

/** Refuses an act that cannot be done as things stand: nobody is asked to approve what would fail. */
export async function demandPossible(change: Change, cycle: LoadedCycle, act: ProposedAct): Promise<void> {
  await performanceOf(act).demand(change, cycle, act);
}

/** Carries out an act that a second administrator approved. */
export async function perform(
  change: Change,
  cycle: LoadedCycle,
  act: ProposedAct,
  approved: Approved,
  deps: Deps,
): Promise<ChangeRecord> {
  const performance = performanceOf(act);
  await performance.demand(change, cycle, act);
  return performance.perform(change, cycle, act, approved, deps);
}

/** The act decides which performance: TypeScript cannot follow a union through a table. */
function performanceOf(act: ProposedAct): Performance<ProposedAct['kind']> {
  return acts[act.kind] as unknown as Performance<ProposedAct['kind']>;
}
