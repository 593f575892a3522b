import { and, eq, gt, sql } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Database } from '../database/database.ts';
import { byIndicator, editionOfCycle, suppliedBy } from '../values/supplied.ts';
import { cellOf, currentRevisions, type StoredRevision } from '../values/value.store.ts';
import { Figures } from './figures.ts';

/** The values of a cycle in force, and what they give. To be read at once: the next change moves the figures on. */
export interface ScoredCycle {
  revisions: readonly StoredRevision[];
  figures: Figures;
}

interface Kept extends ScoredCycle {
  cycle: LoadedCycle;
  /** How many revisions the values in force were taken from. */
  count: number;
  /** The instant of the latest of them. */
  latest: Date;
}

/**
 * Keeps the figures of each cycle and lets them follow new values. Values are only ever added, so their number tells
 * whether everything is in.
 */
export class ScoredCycles {
  readonly #db: Database;
  readonly #kept = new Map<string, Promise<Kept>>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The present figures of a cycle. */
  async of(cycle: LoadedCycle): Promise<ScoredCycle> {
    const count = await this.#count(cycle.id);
    const kept = this.#kept.get(cycle.id)?.catch(() => undefined);
    // One after the other, so that no change is followed twice.
    const present = Promise.resolve(kept).then((last) => this.#bringUpToDate(cycle, last, count));
    this.#kept.set(cycle.id, present);
    return present;
  }

  async #bringUpToDate(cycle: LoadedCycle, kept: Kept | undefined, count: number): Promise<Kept> {
    if (!kept || isOther(kept.cycle, cycle)) return this.#load(cycle, count);
    if (kept.count >= count) return kept;
    const { valueRevisions: table } = schema;
    const added = await this.#db
      .select()
      .from(table)
      .where(and(eq(table.cycleId, cycle.id), gt(table.at, kept.latest)));
    // Counted afterwards, so that a value which was committed late and bears an earlier instant is missed by no one.
    const now = await this.#count(cycle.id);
    return kept.count + added.length === now ? follow(kept, added) : this.#load(cycle, now);
  }

  async #load(cycle: LoadedCycle, count: number): Promise<Kept> {
    const revisions = await currentRevisions(this.#db, cycle.id);
    const figures = new Figures(editionOfCycle(cycle, revisions));
    return { cycle, revisions, figures, count, latest: latestOf(revisions, new Date(0)) };
  }

  async #count(cycleId: string): Promise<number> {
    const { valueRevisions: table } = schema;
    const [row] = await this.#db
      .select({ n: sql<number>`count(*)::int` })
      .from(table)
      .where(eq(table.cycleId, cycleId));
    return row!.n;
  }
}

/** Bodies and calendar move with the version, rules with the digest. */
function isOther(one: LoadedCycle, other: LoadedCycle): boolean {
  return one.version !== other.version || one.methodologyDigest !== other.methodologyDigest;
}

function follow(kept: Kept, added: readonly StoredRevision[]): Kept {
  const cells = new Map(kept.revisions.map((revision) => [cellOf(revision), revision]));
  for (const revision of added) {
    if (revision.version > (cells.get(cellOf(revision))?.version ?? 0)) cells.set(cellOf(revision), revision);
  }
  const revisions = [...cells.values()];
  const own = byIndicator(revisions);
  for (const [key, [{ bodyId, indicatorId }]] of byIndicator(added) as Map<string, [StoredRevision]>) {
    kept.figures.supply({ bodyId, indicatorId, supplied: suppliedBy(own.get(key)!) });
  }
  const count = kept.count + added.length;
  return { ...kept, revisions, count, latest: latestOf(added, kept.latest) };
}

function latestOf(revisions: readonly StoredRevision[], before: Date): Date {
  return revisions.reduce((latest, { at }) => (at > latest ? at : latest), before);
}
