import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type Caller, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';

let world: World;
let administrator: Caller;
beforeAll(async () => {
  world = await createWorld('disputes');
  administrator = await world.as('administrator');
});
afterAll(() => world.open.close());

const versionNow = async (): Promise<number> => (await administrator('GET', cycle)).body.version;
const change = (version: number, ...stages: [stage: string, opensOn: string, closesOn: string][]) =>
  administrator('PUT', `${cycle}/calendar`, {
    version,
    reason: 'A holiday was announced.',
    stages: stages.map(([stage, opensOn, closesOn]) => ({ stage, opensOn, closesOn })),
  });

test('a new day ends at 23:59:59 in Almaty, and the others stay', async () => {
  const version = await versionNow();
  const { status, body } = await change(version, ['disputes', '2026-01-20', '2026-01-28']);
  expect([status, body.version]).toEqual([200, version + 1]);
  const ends = body.calendar.map(({ stage, closesAt }: Record<string, string>) => [stage, closesAt]);
  expect(ends).toEqual([
    ['collection', '2026-01-19T18:59:59.000Z'],
    ['disputes', '2026-01-28T18:59:59.000Z'],
    ['decision', '2026-01-30T18:59:59.000Z'],
    ['consolidation', '2026-02-01T18:59:59.000Z'],
  ]);
});

test.each([
  ['that ends before it begins', ['decision', '2026-01-29', '2026-01-28']],
  ['that begins before the stage ahead of it', ['decision', '2026-01-19', '2026-01-30']],
  ['that ends before the stage ahead of it', ['decision', '2026-01-21', '2026-01-26']],
  ['that leaves the next one behind', ['disputes', '2026-01-20', '2026-02-05']],
] as const)('a stage %s is refused, and nothing of it is kept', async (_name, stage) => {
  const { body: before } = await administrator('GET', cycle);
  expect(await change(before.version, [...stage])).toMatchObject({
    status: 422,
    body: { code: 'calendar_disorder' },
  });
  expect((await administrator('GET', cycle)).body).toEqual(before);
});

test('a stage of one day is one', async () => {
  expect((await change(await versionNow(), ['consolidation', '2026-02-01', '2026-02-01'])).status).toBe(200);
});

test('dates that someone else has changed meanwhile are looked at again first', async () => {
  const seen = await versionNow();
  await change(seen, ['consolidation', '2026-01-31', '2026-02-01']);
  expect((await change(seen, ['consolidation', '2026-01-31', '2026-02-02'])).status).toBe(409);
});
