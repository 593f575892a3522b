import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingLimits } from './book.ts';
import { readBook } from './read-book.ts';
import { Unreadable } from './unreadable.ts';

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: ReadingLimits };

/** What the thread answers: the book, or why it is not read. */
function answer() {
  try {
    return { book: readBook(bytes, limits) };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: { code: error.code, values: error.values } };
    throw error;
  }
}

parentPort?.postMessage(answer());
