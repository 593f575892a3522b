import { readBundle, verifyBundle } from '@olshem/bundle';
import { cellMatrix } from './cell-matrix.ts';
import type { Verdict } from './in-worker.ts';

// The engine is loaded only when someone recomputes, and works beside the page so that the page never stops.
self.onmessage = ({ data }: MessageEvent<string>) => {
  // A rejection stays in the worker; only an error reaches the page, which would otherwise wait for ever.
  verdictOf(data).then((verdict) => self.postMessage(verdict), reportError);
};

async function verdictOf(text: string): Promise<Verdict> {
  const report = await verifyBundle(text);
  if (report.cells === 0) return { report, matrix: undefined };
  return { report, matrix: cellMatrix(readBundle(JSON.parse(text)).payload, report) };
}
