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

const endsOf = (body: { calendar: { stage: string; closesAt: string }[] }) =>
  Object.fromEntries(body.calendar.map(({ stage, closesAt }) => [stage, closesAt]));

test('a new day ends at 23:59:59 in Almaty, and the others stay', async () => {
  const version = await versionNow();
  const { status, body } = await change(
    version,
    ['disputes', '2026-01-20', '2026-01-28'],
    ['decision', '2026-01-29', '2026-01-30'],
  );
  expect([status, body.version]).toEqual([200, version + 1]);
  expect(endsOf(body)).toEqual({
    collection: '2026-01-19T18:59:59.000Z',
    disputes: '2026-01-28T18:59:59.000Z',
    decision: '2026-01-30T18:59:59.000Z',
    consolidation: '2026-02-01T18:59:59.000Z',
  });
});

test.each([
  [
    'ends before it begins',
    ['decision', '2026-01-29', '2026-01-28'],
    'decision.closesOn',
    'stage_ends_before_start',
  ],
  [
    'begins before the one ahead of it has ended',
    ['decision', '2026-01-28', '2026-01-30'],
    'decision.opensOn',
    'stages_overlap',
  ],
  [
    'ends after the next one has begun',
    ['disputes', '2026-01-20', '2026-01-29'],
    'disputes.closesOn',
    'stages_overlap',
  ],
  ['ends in the past', ['disputes', '2026-01-20', '2026-01-21'], 'disputes.closesOn', 'stage_ends_in_past'],
  [
    'comes earlier than a day from now',
    ['disputes', '2026-01-20', '2026-01-22'],
    'disputes.closesOn',
    'deadline_too_soon',
  ],
  ['is over', ['collection', '2026-01-05', '2026-01-19'], 'collection.closesOn', 'stage_is_over'],
] as const)(
  'a stage that %s is refused at its field, and nothing of it is kept',
  async (_name, stage, field, code) => {
    const { body: before } = await administrator('GET', cycle);
    const refused = await change(before.version, [...stage]);
    expect(refused).toMatchObject({ status: 422, body: { code: 'calendar_refused' } });
    expect(refused.body.errors).toContainEqual(expect.objectContaining({ path: `stages.${field}`, code }));
    expect((await administrator('GET', cycle)).body).toEqual(before);
  },
);

test('one administrator brings no deadline forward; two do, with a day of notice', async () => {
  const earlier = ['disputes', '2026-01-20', '2026-01-24'] as const;
  expect(await change(await versionNow(), [...earlier])).toMatchObject({
    status: 409,
    body: { code: 'deadline_needs_second' },
  });
  const stages = [{ stage: 'disputes', opensOn: '2026-01-20', closesOn: '2026-01-24' }];
  expect(await world.bothAdministrators({ kind: 'calendar', stages })).toMatchObject({
    status: 200,
    body: {
      state: 'approved',
      askedBy: { name: 'administrator' },
      answeredBy: { name: 'secondAdministrator' },
    },
  });
  expect(endsOf((await administrator('GET', cycle)).body)).toMatchObject({
    disputes: '2026-01-24T18:59:59.000Z',
  });
});

test('a stage of one day is one', async () => {
  expect((await change(await versionNow(), ['consolidation', '2026-02-02', '2026-02-02'])).status).toBe(200);
});

test('dates that someone else has changed meanwhile are looked at again first', async () => {
  const seen = await versionNow();
  await change(seen, ['consolidation', '2026-02-02', '2026-02-03']);
  expect((await change(seen, ['consolidation', '2026-02-02', '2026-02-04'])).status).toBe(409);
});

test('one alone does not take days from the disputes by opening them later, nor writes when it is published', async () => {
  const own = await createWorld('collection');
  own.clock.now = new Date('2026-01-12T05:00:00.000Z');
  const alone = await own.as('administrator');
  const ask = async (stage: string, opensOn: string, closesOn: string) =>
    alone('PUT', `${cycle}/calendar`, {
      version: (await alone('GET', cycle)).body.version,
      reason: 'A holiday was announced.',
      stages: [{ stage, opensOn, closesOn }],
    });
  expect(await ask('disputes', '2026-01-27', '2026-01-27')).toMatchObject({
    status: 409,
    body: { code: 'deadline_needs_second' },
  });
  expect(await ask('published', '2026-02-03', '2026-02-04')).toMatchObject({ status: 422 });
  await own.open.close();
});
