import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothSay } from './agreement.ts';
import { edition } from './random-methodology.ts';

const SEED = 20_251_231;
const CASES = 2000;

test(
  `engine and naive evaluator agree on ${CASES} random methodologies (seed ${SEED})`,
  { timeout: 120_000 },
  () => {
    let scored = 0;
    fc.assert(
      fc.property(edition, (drawn) => {
        const { engine, naive } = bothSay(drawn);
        if (engine !== 'refused') scored += 1;
        expect(naive).toBe(engine);
      }),
      { seed: SEED, numRuns: CASES },
    );
    // Refusals are compared too, but most cases must reach a score.
    expect(scored).toBeGreaterThan(CASES / 2);
  },
);
