import type { PublicationPreview } from '@olshem/contracts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import type { Reader } from '../database/database.ts';
import { Figures } from '../results/figures.ts';
import { movementOf } from '../results/movement.ts';
import { changedSupplies } from '../results/supplies.ts';
import { editionOfCycle } from '../values/supplied.ts';
import { currentRevisions, type StoredRevision } from '../values/value.store.ts';
import { differencesOf, draftRevisions } from './differences.ts';

/** Draft against final: every value that moved with its cause, and what moved with it in the results. */
export async function previewPublication(db: Reader, cycle: LoadedCycle): Promise<PublicationPreview> {
  const differences = await differencesOf(db, cycle.id);
  const final = await currentRevisions(db, cycle.id);
  const shown = (await draftRevisions(db, cycle.id)) ?? final;
  const unexplained = differences.filter(({ cause }) => cause === 'none').length;
  return {
    cycleId: cycle.id,
    ready: cycle.stage === 'consolidation' && unexplained === 0,
    unexplained,
    differences,
    results: movements(cycle, shown, final),
  };
}

function movements(
  cycle: LoadedCycle,
  before: readonly StoredRevision[],
  after: readonly StoredRevision[],
): PublicationPreview['results'] {
  const figures = new Figures(editionOfCycle(cycle, before));
  const was = cycle.bodies.map(({ id }) => figures.standing(id));
  for (const supply of changedSupplies(before, after)) figures.supply(supply);
  return cycle.bodies.map(({ id, group }, at) => ({
    bodyId: id,
    group,
    ...movementOf(was[at]!, figures.standing(id)),
  }));
}
