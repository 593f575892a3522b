import { afterAll, afterEach, expect, test } from 'vitest';
import { walk, walkAlone } from '../testing/walk.ts';
import { createWorld, type World } from '../testing/world.ts';

let world: World;
let published = 0;
let refused = 0;
afterEach(async () => {
  await world.open.close();
});

afterAll(() => {
  // Walks on which nothing happens would prove nothing.
  expect([published > 0, refused > 0]).toEqual([true, true]);
});

// A few walks here; a thousand of each kind in `pnpm bench:walks`.
const seeds = [1, 2, 3, 4];

test.each(seeds)(
  'whatever people do in a cycle, no disclosed figure is published otherwise without a reason (seed %i)',
  async (seed) => {
    world = await createWorld('disputes');
    const { faults, publications, refusals } = await walk(world, seed, 60);
    expect(faults).toEqual([]);
    published += publications;
    refused += refusals;
  },
);

test.each(seeds)(
  'one administrator alone publishes nothing, replaces nothing and hastens nothing (seed %i)',
  async (seed) => {
    // A demonstration may skip its deadlines; nothing else may.
    world = await createWorld('disputes', { demonstration: false });
    const { faults } = await walkAlone(world, seed, 60);
    expect(faults).toEqual([]);
  },
);
