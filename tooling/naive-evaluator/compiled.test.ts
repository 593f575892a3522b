import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledDiffers } from './compiled.ts';
import { plainEdition } from './random-methodology.ts';

const SEED = 20_251_231;
const CASES = 150;

test.each(['generated', 'interpreted'] as const)(
  `the %s fast path agrees with the exact one on ${CASES} random methodologies (seed ${SEED})`,
  { timeout: 120_000 },
  (backend) => {
    let computed = 0;
    fc.assert(
      fc.property(plainEdition, (drawn) => {
        const outcome = compiledDiffers(drawn, backend);
        computed += outcome.computed;
        expect(outcome.difference).toBeUndefined();
      }),
      { seed: SEED, numRuns: CASES },
    );
    // Bodies that fell back to the exact path would agree with it for nothing.
    expect(computed).toBeGreaterThan(CASES / 4);
  },
);
