import { LIMITS, MEGABYTE } from '@olshem/contracts';
import { LRUCache } from 'lru-cache';

/** A file that was judged. */
export interface JudgedUpload {
  name: string;
  bytes: Uint8Array;
}

/** How long a judged file waits for its confirmation, in milliseconds, and how many bytes wait at once. */
const KEPT = 60 * 60 * 1000;
const KEPT_BYTES = 5 * LIMITS.file.megabytes * MEGABYTE;

/** The files that people have had judged and may confirm. They are kept in memory: who comes too late sends the file again. */
export class KeptFiles {
  readonly #files = new LRUCache<string, JudgedUpload>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length + 1,
    ttl: KEPT,
  });

  keep(personId: string, sha256: string, file: JudgedUpload): void {
    this.#files.set(`${personId} ${sha256}`, file);
  }

  find(personId: string, sha256: string): JudgedUpload | undefined {
    return this.#files.get(`${personId} ${sha256}`);
  }

  drop(personId: string, sha256: string): void {
    this.#files.delete(`${personId} ${sha256}`);
  }
}
