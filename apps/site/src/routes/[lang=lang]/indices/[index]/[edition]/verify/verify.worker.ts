import { verifyBundle } from '@olshem/bundle';
import { cellMatrix } from './cell-matrix.ts';

// The engine is loaded only when someone recomputes, and works beside the page so that the page never stops.
self.onmessage = async ({ data }: MessageEvent<string>) => {
  const report = await verifyBundle(data);
  self.postMessage({ report, matrix: cellMatrix(data, report) });
};
