import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorld, type World } from '../testing/world.ts';

const instant = '2026-02-12T05:00:00.000Z';

let world: World;
beforeEach(async () => {
  world = await createWorld('consolidation');
  const scheduled = await world.bothAdministrators({ kind: 'publication', publishAt: instant });
  expect(scheduled.status).toBe(200);
});
afterEach(() => world.open.close());

const seenBy = async (name: 'almaty' | 'assessor' | 'administrator') => {
  const person = await world.as(name);
  const { body } = await person('GET', '/api/v1/cycles/t-2026');
  const { body: listed } = await person('GET', '/api/v1/cycles');
  return {
    stage: body.stage,
    listed: listed.cycles[0].stage,
    publishedAt: body.publishedAt,
    steps: body.history.map(({ to }: { to: string }) => to),
  };
};

test.each(['almaty', 'assessor'] as const)(
  'until its instant a scheduled publication is nothing that %s knows of',
  async (name) => {
    world.clock.now = new Date(Date.parse(instant) - 1);
    expect(await seenBy(name)).toEqual({
      stage: 'consolidation',
      listed: 'consolidation',
      publishedAt: null,
      steps: ['consolidation'],
    });
    world.clock.now = new Date(instant);
    expect(await seenBy(name)).toMatchObject({
      stage: 'published',
      listed: 'published',
      publishedAt: instant,
    });
  },
);

test('those who oversee it know when it will be', async () => {
  expect(await seenBy('administrator')).toMatchObject({ stage: 'published', publishedAt: instant });
});
