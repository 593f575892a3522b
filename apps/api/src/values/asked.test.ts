import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { schema } from '../database/database.ts';
import { createWorld, filing, pdf, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const exempt = { site: { status: 'exempt', ground: 'no-site' } } as const;

let world: World;
afterEach(() => world.open.close());

const limit = () =>
  world.open.db
    .update(schema.cycleBodies)
    .set({ applicability: exempt })
    .where(eq(schema.cycleBodies.bodyId, 'almaty'));

const gaps = (bodyId: string) => ({
  bodyId,
  indicatorId: 'site-gaps',
  inputId: 'gaps',
  value: '1',
  version: 0,
});

test('what does not apply is not asked: not in the grid, not counted, not signed off, refused at its cell', async () => {
  world = await createWorld('collection');
  await limit();
  const other = await world.as('other');
  const { body: grid } = await other('GET', `${cycle}/indicators/site-gaps/values`);
  expect(grid.rows.map(({ bodyId, asked }: { bodyId: string; asked: boolean }) => [bodyId, asked])).toEqual([
    ['almaty', false],
    ['astana', true],
    ['health', true],
    ['transport', true],
  ]);
  expect(grid.rows[0].limits.map(({ en }: { en: string }) => en)).toEqual([
    'This does not apply to the body.',
  ]);
  expect(await other('PUT', `${cycle}/values`, { changes: [gaps('almaty')] })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'almaty/site-gaps/gaps', code: 'value_not_asked' }] },
  });
  const { body } = await other('GET', cycle);
  expect(body.progress).toMatchObject([{ indicatorId: 'site-gaps', expected: 3, missing: 3 }]);
  await other('PUT', `${cycle}/values`, { changes: ['astana', 'health', 'transport'].map(gaps) });
  expect((await other('POST', `${cycle}/indicators/site-gaps/sign-off`, {})).status).toBe(200);
});

test('the body sees why, counts without it, and cannot dispute it', async () => {
  world = await createWorld('disputes');
  await limit();
  const almaty = await world.as('almaty');
  const { body } = await almaty('GET', `${cycle}/results/almaty`);
  expect(body.total).toBe('8.5');
  const site = body.criteria.find(({ id }: { id: string }) => id === 'site').indicators[0];
  expect(site).toMatchObject({ points: null, inputs: [], disputable: false });
  expect(site.working.map(({ en }: { en: string }) => en)).toEqual(['This does not apply to the body.']);
  const claim = {
    indicatorId: 'site-gaps',
    claims: [{ inputId: 'gaps', value: '0' }],
    grounds: 'We do have a site, and nothing is missing on it.',
  };
  expect(await almaty('POST', `${cycle}/disputes`, filing(claim, pdf()))).toMatchObject({
    status: 409,
    body: { code: 'value_not_asked' },
  });
});
