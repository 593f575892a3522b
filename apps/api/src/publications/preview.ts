import type { PublicationPreview } from '@olshem/contracts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import type { Reader } from '../database/database.ts';
import { Figures } from '../results/figures.ts';
import { movementOf } from '../results/movement.ts';
import { changedSupplies } from '../results/supplies.ts';
import { disclosuresOf } from '../values/disclosures.ts';
import { editionOfCycle } from '../values/supplied.ts';
import { currentRevisions, type StoredRevision } from '../values/value.store.ts';
import { differencesOf } from './differences.ts';

type Movements = PublicationPreview['results'];

/** Every disclosure against final: the values that moved with their causes, and what moved with them in the results. */
export async function previewPublication(db: Reader, cycle: LoadedCycle): Promise<PublicationPreview> {
  const differences = await differencesOf(db, cycle.id);
  const disclosures = await disclosuresOf(db, cycle.id);
  const final = await currentRevisions(db, cycle.id);
  const unexplained = differences.filter(({ cause }) => cause === 'none').length;
  const results =
    disclosures.length === 0
      ? movements(cycle, null, final, final)
      : disclosures.flatMap(({ number, revisions }) => movements(cycle, number, revisions, final));
  return {
    cycleId: cycle.id,
    ready: cycle.stage === 'consolidation' && unexplained === 0,
    unexplained,
    disclosures: disclosures.map(({ number, disclosedAt }) => ({
      number,
      disclosedAt: disclosedAt.toISOString(),
    })),
    differences,
    results,
  };
}

function movements(
  cycle: LoadedCycle,
  disclosure: number | null,
  before: readonly StoredRevision[],
  after: readonly StoredRevision[],
): Movements {
  const figures = new Figures(editionOfCycle(cycle, before));
  const was = cycle.bodies.map(({ id }) => figures.standing(id));
  for (const supply of changedSupplies(before, after)) figures.supply(supply);
  return cycle.bodies.map(({ id, group }, at) => ({
    disclosure,
    bodyId: id,
    group,
    ...movementOf(was[at]!, figures.standing(id)),
  }));
}
