import { Worker } from 'node:worker_threads';
import { LIMITS, MEGABYTE } from '@olshem/contracts';
import { DomainError } from '../errors/refusal.ts';
import type { Book, ReadingLimits } from './book.ts';
import type { UnreadableCode } from './unreadable.ts';

/** Files that are read at the same time, and those that wait for it. */
const AT_ONCE = 2;
const WAITING = 8;
/** Milliseconds after which the reading of a file is given up. */
const LONGEST = 30_000;
/** Megabytes of memory that a reading may take beside the file itself. */
const MEMORY = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 48 };

let running = 0;
const queue: (() => void)[] = [];

/** Reads a file in a thread of its own, so that nobody else waits for it. Refuses what cannot be read, and whoever comes when too many are being read. */
export async function readFile(bytes: Uint8Array, limits: ReadingLimits): Promise<Book> {
  if (bytes.length > LIMITS.file.megabytes * MEGABYTE)
    throw new DomainError('too_large', 413, { megabytes: LIMITS.file.megabytes });
  await turn();
  try {
    return await readInThread(bytes, limits);
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Waits for a free place; the place of whoever has finished passes to the first who waits. */
async function turn(): Promise<void> {
  if (running < AT_ONCE) {
    running += 1;
    return;
  }
  if (queue.length >= WAITING) throw new DomainError('sheets_busy', 429);
  await new Promise<void>((resolve) => {
    queue.push(resolve);
  });
}

type Answer =
  { book: Book } | { unreadable: { code: UnreadableCode; values: Record<string, string | number> } };

async function readInThread(bytes: Uint8Array, limits: ReadingLimits): Promise<Book> {
  const worker = new Worker(new URL('reading.worker.ts', import.meta.url), {
    workerData: { bytes, limits },
    resourceLimits: MEMORY,
  });
  const answer = await new Promise<Answer>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new DomainError('sheet_too_heavy', 422));
    }, LONGEST);
    worker.once('message', (message: Answer) => {
      clearTimeout(late);
      resolve(message);
    });
    worker.once('error', (error: Error & { code?: string }) => {
      clearTimeout(late);
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
      reject(full ? new DomainError('sheet_too_heavy', 422) : error);
    });
  }).finally(() => worker.terminate());
  if ('book' in answer) return answer.book;
  throw new DomainError(answer.unreadable.code, 422, answer.unreadable.values);
}
