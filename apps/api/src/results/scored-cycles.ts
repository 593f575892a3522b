import { scoreEdition, type EditionResult } from '@olshem/scoring';
import { eq, sql } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Database } from '../database/database.ts';
import { editionOfCycle } from '../values/supplied.ts';
import { currentRevisions, type StoredRevision } from '../values/value.store.ts';

/** The values of a cycle in force, and what they give. */
export interface ScoredCycle {
  revisions: readonly StoredRevision[];
  result: EditionResult;
}

/** Keeps the latest result of each cycle. Values are only ever added, so their number tells whether it still holds. */
export class ScoredCycles {
  readonly #db: Database;
  readonly #kept = new Map<string, { mark: string; scored: Promise<ScoredCycle> }>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The present result of a cycle. */
  async of(cycle: LoadedCycle): Promise<ScoredCycle> {
    const { valueRevisions } = schema;
    const [row] = await this.#db
      .select({ n: sql<number>`count(*)::int` })
      .from(valueRevisions)
      .where(eq(valueRevisions.cycleId, cycle.id));
    const mark = `${row?.n}/${cycle.version}`;
    const kept = this.#kept.get(cycle.id);
    if (kept?.mark === mark) return kept.scored;
    const scored = this.#score(cycle);
    this.#kept.set(cycle.id, { mark, scored });
    scored.catch(() => this.#kept.delete(cycle.id));
    return scored;
  }

  async #score(cycle: LoadedCycle): Promise<ScoredCycle> {
    const revisions = await currentRevisions(this.#db, cycle.id);
    return { revisions, result: scoreEdition(editionOfCycle(cycle, revisions)) };
  }
}
