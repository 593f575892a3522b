import type { PublicationPreview } from '@olshem/contracts';
import { scoreEdition } from '@olshem/scoring';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import type { Reader } from '../database/database.ts';
import { editionOfCycle } from '../values/supplied.ts';
import { currentRevisions, type StoredRevision } from '../values/value.store.ts';
import { differencesOf, draftRevisions } from './differences.ts';

/** Draft against final: every value that moved with its cause, and what moved with it in the results. */
export async function previewPublication(db: Reader, cycle: LoadedCycle): Promise<PublicationPreview> {
  const differences = await differencesOf(db, cycle);
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
  const root = cycle.methodology.index.id;
  const final = scoreEdition(editionOfCycle(cycle, after));
  return scoreEdition(editionOfCycle(cycle, before)).bodies.map(({ id, group, nodes }, at) => {
    const [was, is] = [nodes[root], final.bodies[at]?.nodes[root]];
    const total = { before: was?.shown ?? null, after: is?.shown ?? null };
    const grade = { before: was?.band ?? null, after: is?.band ?? null };
    const rank = { before: was?.rank ?? null, after: is?.rank ?? null };
    const changed = [total, grade, rank].some((move) => move.before !== move.after);
    return { bodyId: id, group, total, grade, rank, changed };
  });
}
