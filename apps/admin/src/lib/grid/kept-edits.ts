import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { z } from 'zod';
import { KEPT_EDITS } from '#lib/shell/forget-kept.ts';

/** An edit that has not been sent yet: what was typed, on top of which version. */
export interface KeptEdit {
  bodyId: string;
  inputId: string;
  typed: string;
  version: number;
}

const keptEdits = z.array(
  z.object({ bodyId: z.string(), inputId: z.string(), typed: z.string(), version: z.int().min(0) }),
);

interface Kept extends DBSchema {
  edits: { key: string; value: KeptEdit[] };
}

/** Keeps in the browser what one person has typed into one grid and what was not sent yet, over a reload too. */
export class EditStore {
  readonly #key: string;
  // One after another, so that an older state never overwrites a newer one.
  #last: Promise<unknown> = Promise.resolve();

  constructor(person: string, cycle: string, indicator: string) {
    this.#key = [person, cycle, indicator].join('|');
  }

  /** What was kept; nothing where the browser keeps nothing, or something that is not of this kind. */
  async read(): Promise<readonly KeptEdit[]> {
    const found = await within((db) => db.get('edits', this.#key)).catch(() => undefined);
    const read = keptEdits.safeParse(found);
    return read.success ? read.data : [];
  }

  /** Keeps these edits in place of those before; answers how many are safe. */
  keep(edits: readonly KeptEdit[]): Promise<number> {
    const keeping = this.#last.then(() =>
      within(async (db) => {
        if (edits.length === 0) await db.delete('edits', this.#key);
        else await db.put('edits', [...edits], this.#key);
        return edits.length;
      }).catch(() => 0),
    );
    this.#last = keeping;
    return keeping;
  }
}

async function within<Result>(work: (db: IDBPDatabase<Kept>) => Promise<Result>): Promise<Result> {
  const db = await openDB<Kept>(KEPT_EDITS, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('edits');
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
