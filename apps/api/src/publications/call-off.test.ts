import { openBundle } from '@olshem/bundle';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { schema } from '../database/database.ts';
import { anotherProcess, createWorld, PUBLIC_REASON, type Caller, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const edition = '/api/v1/indices/test/editions/2026';
const instant = '2026-02-05T05:00:00.000Z';
const before = (milliseconds: number) => new Date(Date.parse(instant) - milliseconds);
const back = {
  kind: 'return',
  to: 'consolidation',
  stages: [{ stage: 'consolidation', opensOn: '2026-02-04', closesOn: '2026-02-10' }],
};

let world: World;
let administrator: Caller;
beforeEach(async () => {
  world = await createWorld('consolidation');
  administrator = await world.as('administrator');
  const scheduled = await world.bothAdministrators({ kind: 'publication', publishAt: instant });
  expect(scheduled.status).toBe(200);
  world.clock.now = new Date('2026-02-04T05:00:00.000Z');
});
afterEach(() => world.open.close());

const publicEdition = async () => (await world.anonymous('GET', edition)).body;

test('two administrators call a scheduled publication off: it never comes out, in any process, and the site says why', async () => {
  const other = anotherProcess(world);
  await other.fetch(new Request(`http://localhost${edition}`));
  expect(await world.bothAdministrators(back)).toMatchObject({ status: 200, body: { state: 'approved' } });
  expect((await administrator('GET', cycle)).body).toMatchObject({
    stage: 'consolidation',
    publishedAt: null,
  });
  world.clock.now = new Date(Date.parse(instant) + 1000);
  for (const { fetch } of [world.api, other])
    expect(await (await fetch(new Request(`http://localhost${edition}`))).json()).toMatchObject({
      revision: null,
      stage: 'consolidation',
      comingAt: null,
      calledOff: { announcedFor: instant, reason: PUBLIC_REASON },
    });
  expect((await world.anonymous('GET', `${edition}/bundle`)).status).toBe(404);
  const { body } = await administrator('GET', `${cycle}/proposals`);
  expect(body.proposals[1].publication).toMatchObject({
    revision: 1,
    calledOffAt: '2026-02-04T05:00:00.000Z',
  });
  expect((await verifyAuditChain(world.open.db)).findings).toEqual([]);
});

test('the next publication has a number of its own, supersedes nothing and tells of the one that was called off', async () => {
  await world.bothAdministrators(back);
  const again = await world.bothAdministrators({ kind: 'publication' });
  expect(again).toMatchObject({ status: 200, body: { publication: { revision: 2 } } });
  expect(await publicEdition()).toMatchObject({
    revision: 2,
    calledOff: null,
    revisions: [{ revision: 2, supersedes: null }],
  });
  expect((await world.anonymous('GET', `${edition}?revision=1`)).status).toBe(404);
  const { body } = await world.anonymous('GET', `${edition}/changes?from=0&to=2`);
  expect(body.process.returns).toMatchObject([
    { from: 'published', to: 'consolidation', reason: PUBLIC_REASON, approvedBy: 'secondAdministrator' },
  ]);
});

test('a correction that waits for the instant is called off with it, and its values stay with their reason', async () => {
  const changes = [{ bodyId: 'astana', indicatorId: 'site-gaps', inputId: 'gaps', version: 1, value: '0' }];
  await world.bothAdministrators({ kind: 'revision', revision: 1, changes });
  await world.bothAdministrators(back);
  expect(await world.open.db.$count(schema.calledOffPublications)).toBe(2);
  await world.bothAdministrators({ kind: 'publication' });
  const text = await (await world.anonymous('GET', `${edition}/bundle`)).response.text();
  const { payload } = openBundle(new TextEncoder().encode(text));
  expect(payload.revision).toBe(3);
  expect(payload.amendments).toMatchObject([
    { body: 'astana', before: '1', after: '0', cause: 'correction' },
  ]);
});

test('in a demonstration that left its stages early, the return may begin today', async () => {
  world.clock.now = new Date('2026-01-24T05:00:00.000Z');
  const stages = [{ stage: 'consolidation', opensOn: '2026-01-24', closesOn: '2026-01-26' }];
  expect(await world.bothAdministrators({ ...back, stages })).toMatchObject({ status: 200 });
});

test.each([
  ['five minutes before', 300_000, 201, undefined],
  ['a moment later', 299_999, 409, 'publication_imminent'],
  ['at the instant', 0, 409, 'cycle_published'],
])('%s the instant, calling off is answered with its status', async (_name, ahead, status, code) => {
  world.clock.now = before(ahead);
  const { body } = await administrator('GET', cycle);
  const asked = await administrator('POST', `${cycle}/proposals`, {
    version: body.version,
    act: { ...back, stages: [{ stage: 'consolidation', opensOn: '2026-02-05', closesOn: '2026-02-10' }] },
    reason: PUBLIC_REASON,
  });
  expect([asked.status, asked.body.code]).toEqual([status, code]);
});

test('what was asked for in time and is approved too late is refused, and the edition comes out', async () => {
  const { body } = await administrator('GET', cycle);
  const { body: asked } = await administrator('POST', `${cycle}/proposals`, {
    version: body.version,
    act: back,
    reason: PUBLIC_REASON,
  });
  world.clock.now = before(1000);
  const second = await world.as('secondAdministrator');
  const late = await second('POST', `/api/v1/proposals/${asked.id}/approval`);
  expect(late).toMatchObject({ status: 409, body: { code: 'publication_imminent' } });
  world.clock.now = new Date(instant);
  expect(await publicEdition()).toMatchObject({ revision: 1, stage: 'published' });
});

test('the database itself refuses to call off what is public, or without two administrators', async () => {
  const [publication] = await world.open.db.select().from(schema.publications);
  const row = {
    publicationId: publication!.id,
    reason: PUBLIC_REASON,
    proposalId: publication!.proposalId!,
  };
  const { calledOffPublications } = schema;
  const refused = { cause: { code: 'OL006' } };
  const insert = (at: Date) => world.open.db.insert(calledOffPublications).values({ ...row, at });
  // Its own proposal approved the publication, not a return.
  await expect(insert(before(1000))).rejects.toMatchObject(refused);
  await expect(insert(new Date(instant))).rejects.toMatchObject(refused);
});
