/** Runs in a browser's worker: the same simulation as in Node, and how long it took there. */
import { robustness } from '@olshem/scoring/study';
import { modelBodies, modelIndex } from '../scoring/model-index.ts';

const edition = { id: 'model/1', methodology: modelIndex, bodies: modelBodies(49) };

addEventListener('message', ({ data }: MessageEvent<{ draws: number; seed: number }>) => {
  const begun = performance.now();
  const result = robustness(edition, data);
  postMessage({ milliseconds: performance.now() - begun, result: JSON.stringify(result) });
});
