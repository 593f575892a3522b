import type { BodyDisclosures } from '@olshem/contracts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { runningExtensions } from '../cycles/extensions.ts';
import type { Reader } from '../database/database.ts';
import { Figures } from '../results/figures.ts';
import { disclosuresOf } from '../values/disclosures.ts';
import { editionOfCycle } from '../values/supplied.ts';
import { differencesOf } from './differences.ts';

/** What a body was shown at each disclosure, and which of its values have changed since and why. */
export async function bodyDisclosuresOf(
  db: Reader,
  cycle: LoadedCycle,
  bodyId: string,
  now: Date,
): Promise<BodyDisclosures> {
  const disclosures = await disclosuresOf(db, cycle.id);
  const differences = await differencesOf(db, cycle.id);
  const extensions = await runningExtensions(db, [cycle.id], 'disputes', now);
  return {
    cycleId: cycle.id,
    bodyId,
    disclosures: disclosures.map(({ number, disclosedAt, revisions }) => {
      const { total, grade } = new Figures(editionOfCycle(cycle, revisions)).standing(bodyId);
      return { number, disclosedAt: disclosedAt.toISOString(), total, grade };
    }),
    differences: differences.filter((each) => each.bodyId === bodyId),
    extensions: extensions
      .filter((each) => each.bodyId === bodyId)
      .map(({ indicatorId, until, reason }) => ({ indicatorId, until: until.toISOString(), reason })),
  };
}
