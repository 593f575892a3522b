import { indicatorsOf } from '@olshem/scoring';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Change } from '../audit/change.ts';
import { byCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { isAsked, limitsOf } from './asked.ts';
import { askedOnly } from './supplied.ts';
import { allRevisions, cellOf, currentRevisions, type StoredRevision } from './value.store.ts';

/** A state of all values that the bodies were shown. */
export interface Disclosure {
  number: number;
  disclosedAt: Date;
  /** The revisions that were shown. */
  revisions: StoredRevision[];
  /** The version of every cell; 0 where it was empty. */
  versions: Readonly<Record<string, number>>;
}

/** Keeps which version of every value the bodies are about to be shown, under the next number. */
export async function disclose(change: Change, cycle: LoadedCycle): Promise<number> {
  const shown = askedOnly(cycle, await currentRevisions(change.tx, cycle.id));
  const versions = Object.fromEntries([
    ...cellsOf(cycle).map((cell) => [cell, 0] as const),
    ...shown.map((revision) => [cellOf(revision), revision.version] as const),
  ]);
  const earlier = await change.tx.$count(schema.disclosures, eq(schema.disclosures.cycleId, cycle.id));
  const number = earlier + 1;
  await change.insert(schema.disclosures, [{ cycleId: cycle.id, number, disclosedAt: change.at, versions }]);
  return number;
}

/** Every disclosure of a cycle, in order, with the revisions that were shown. */
export async function disclosuresOf(db: Reader, cycleId: string): Promise<Disclosure[]> {
  return (await disclosuresIn(db, [cycleId]))(cycleId).disclosures;
}

/** The same of several cycles, with all revisions of their values, to be asked for by the id of one. */
export async function disclosuresIn(
  db: Reader,
  cycleIds: readonly string[],
): Promise<(cycleId: string) => { disclosures: Disclosure[]; revisions: StoredRevision[] }> {
  const { disclosures } = schema;
  const found = byCycle(
    await db
      .select()
      .from(disclosures)
      .where(inArray(disclosures.cycleId, [...cycleIds]))
      .orderBy(asc(disclosures.number)),
  );
  const shown = cycleIds.filter((id) => found(id).length > 0);
  const all = byCycle(shown.length > 0 ? await allRevisions(db, shown) : []);
  return (id) => ({
    revisions: all(id),
    disclosures: found(id).map(({ number, disclosedAt, versions }) => ({
      number,
      disclosedAt,
      versions,
      revisions: all(id).filter((revision) => versions[cellOf(revision)] === revision.version),
    })),
  });
}

/** Those of several cycles in which drafts were disclosed. */
export async function disclosedCycles(db: Reader, cycleIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { disclosures } = schema;
  if (cycleIds.length === 0) return new Set();
  const found = await db
    .selectDistinct({ cycleId: disclosures.cycleId })
    .from(disclosures)
    .where(inArray(disclosures.cycleId, [...cycleIds]));
  return new Set(found.map(({ cycleId }) => cycleId));
}

/** When drafts were disclosed, in order. */
export async function datesOfDisclosures(
  db: Reader,
  cycleId: string,
): Promise<{ number: number; disclosedAt: string }[]> {
  const { disclosures } = schema;
  const found = await db
    .select({ number: disclosures.number, disclosedAt: disclosures.disclosedAt })
    .from(disclosures)
    .where(eq(disclosures.cycleId, cycleId))
    .orderBy(asc(disclosures.number));
  return found.map(({ number, disclosedAt }) => ({ number, disclosedAt: disclosedAt.toISOString() }));
}

/** The cells that the bodies of a cycle were ever shown, empty ones included. */
export async function disclosedCells(db: Reader, cycleId: string): Promise<ReadonlySet<string>> {
  const { disclosures } = schema;
  const found = await db
    .select({ versions: disclosures.versions })
    .from(disclosures)
    .where(eq(disclosures.cycleId, cycleId));
  return new Set(found.flatMap(({ versions }) => Object.keys(versions)));
}

/** Every cell of the cycle: each body with each input of each indicator that is asked of it. */
function cellsOf(cycle: LoadedCycle): string[] {
  const limits = limitsOf(cycle);
  return cycle.bodies.flatMap(({ id: bodyId }) =>
    indicatorsOf(cycle.methodology)
      .filter(({ id }) => isAsked(limits, bodyId, id))
      .flatMap(({ id: indicatorId, inputs }) =>
        Object.keys(inputs).map((inputId) => cellOf({ bodyId, indicatorId, inputId })),
      ),
  );
}
