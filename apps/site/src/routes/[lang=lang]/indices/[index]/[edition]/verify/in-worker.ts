import type { VerificationReport } from '@olshem/bundle';
import type { CellMatrix } from './cell-matrix.ts';

/** What the worker found in a bundle. */
export interface Verdict {
  report: VerificationReport;
  /** Absent for a text that could not be recomputed. */
  matrix: CellMatrix | undefined;
}

/** Recomputes the text of a bundle in a worker of its own, which ends with its answer. */
export function verifyInWorker(text: string): Promise<Verdict> {
  const worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
  const verdict = new Promise<Verdict>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Verdict>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(text);
  return verdict.finally(() => worker.terminate());
}
