import { openBundle } from '@olshem/bundle';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAuditChain } from '../../audit/verify.ts';
import { schema } from '../../database/database.ts';
import { createWorld, PUBLIC_REASON, type Caller, type people, type World } from '../../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const edition = '/api/v1/indices/test/editions/2026';
const opensAt = '2026-02-04T05:00:00.000Z';
const instant = '2026-02-05T05:00:00.000Z';

let world: World;
let administrator: Caller;
let ids: Map<string, string>;
beforeEach(async () => {
  world = await createWorld('consolidation');
  administrator = await world.as('administrator');
  ids = new Map((await world.open.db.select().from(schema.user)).map(({ id, name }) => [name, id]));
});
afterEach(() => world.open.close());

const list = async () => (await administrator('GET', `${cycle}/pre-releases`)).body;
const add = async (name: keyof typeof people, said: object = {}) => {
  const { body } = await administrator('GET', cycle);
  const entry = { version: body.version, personId: ids.get(name), opensAt, reason: PUBLIC_REASON };
  return administrator('POST', `${cycle}/pre-releases`, { ...entry, ...said });
};
const end = async (at: number) => {
  const { body } = await administrator('GET', cycle);
  const { preReleases } = await list();
  return administrator('POST', `${cycle}/pre-releases/${preReleases[at].id}/end`, { version: body.version });
};
const schedule = (publishAt: string | undefined = instant) =>
  world.bothAdministrators({ kind: 'publication', publishAt });
const earlyFor = async (name: keyof typeof people) => (await world.as(name))('GET', `${cycle}/early-figures`);

test('who is on the list reads the figures from their instant until that of the publication, and nobody else does', async () => {
  expect((await add('almaty')).status).toBe(201);
  expect((await schedule()).status).toBe(200);
  world.clock.now = new Date(Date.parse(opensAt) - 1);
  expect((await earlyFor('almaty')).status).toBe(404);
  world.clock.now = new Date(opensAt);
  const { status, body } = await earlyFor('almaty');
  expect(status).toBe(200);
  expect(body).toMatchObject({ revision: 1, publishedAt: instant });
  expect(body.standings).toHaveLength(4);
  expect(body.standings).toContainEqual(
    expect.objectContaining({ bodyId: 'astana', group: 'local', rank: 2 }),
  );
  for (const name of ['health', 'assessor', 'administrator', 'auditor'] as const)
    expect((await earlyFor(name)).status).toBe(404);
  expect((await world.anonymous('GET', `${cycle}/early-figures`)).status).toBe(401);
  world.clock.now = new Date(instant);
  expect((await earlyFor('almaty')).status).toBe(404);
});

test('every reading is an entry of the audit, counted on the list, and waits on the home page of whoever may read', async () => {
  await add('almaty');
  await schedule();
  const tasks = async (name: keyof typeof people) =>
    (await (await world.as(name))('GET', '/api/v1/me/tasks')).body.tasks;
  expect(await tasks('almaty')).toEqual([]);
  world.clock.now = new Date(opensAt);
  expect(await tasks('almaty')).toMatchObject([{ kind: 'read-early', cycleId: 't-2026', dueAt: instant }]);
  await earlyFor('almaty');
  await earlyFor('almaty');
  expect((await list()).preReleases).toMatchObject([{ person: { name: 'almaty' }, readings: 2 }]);
  const { body } = await administrator('GET', '/api/v1/audit?action=pre-release.read');
  expect(body.entries).toMatchObject([
    { actor: { name: 'almaty' }, subject: { id: 'test/2026/1' } },
    { actor: { name: 'almaty' } },
  ]);
});

test('the list is part of the publication: bundle and changes say who, why, from when and until when', async () => {
  await add('almaty');
  await schedule();
  world.clock.now = new Date(instant);
  const told = {
    name: 'almaty',
    organisation: { en: 'almaty', kk: 'almaty (kk)', ru: 'almaty (ru)' },
    opensAt,
    closedAt: instant,
    reason: PUBLIC_REASON,
  };
  const { body } = await world.anonymous('GET', `${edition}/changes?from=0&to=1`);
  expect(body.process.preReleases).toEqual([told]);
  const text = await (await world.anonymous('GET', `${edition}/bundle`)).response.text();
  expect(openBundle(new TextEncoder().encode(text)).payload.process?.preReleases).toEqual([told]);
});

test('once the publication is settled the list is closed, in the database too', async () => {
  await add('almaty');
  await schedule();
  expect(await add('health')).toMatchObject({ status: 409, body: { code: 'pre_release_settled' } });
  expect(await end(0)).toMatchObject({ status: 409, body: { code: 'pre_release_settled' } });
  expect((await list()).open).toBe(false);
  const { preReleases } = schema;
  await expect(world.open.db.delete(preReleases)).rejects.toMatchObject({ cause: { code: 'OL003' } });
});

test('taken off before it could be used, an entry is gone; taken off later, it is told with its end', async () => {
  await add('almaty');
  await add('health', { opensAt: '2026-02-04T10:00:00.000Z' });
  await schedule();
  world.clock.now = new Date('2026-02-04T07:00:00.000Z');
  const called = await world.bothAdministrators({
    kind: 'return',
    to: 'consolidation',
    stages: [{ stage: 'consolidation', opensOn: '2026-02-04', closesOn: '2026-02-10' }],
  });
  expect(called.status).toBe(200);
  expect((await earlyFor('almaty')).status).toBe(404);
  expect((await end(1)).status).toBe(200);
  expect((await end(0)).status).toBe(200);
  expect((await list()).preReleases).toMatchObject([
    { person: { name: 'almaty' }, closedAt: '2026-02-04T07:00:00.000Z' },
  ]);
  expect((await schedule(undefined)).status).toBe(200);
  expect((await verifyAuditChain(world.open.db)).findings).toEqual([]);
});

test('nobody is told to have read before who could not: at once, or later than the publication', async () => {
  await add('almaty');
  const fault = (code: string) => ({ status: 422, body: { errors: [{ path: 'publishAt', code }] } });
  const asked = await world.bothAdministrators({ kind: 'publication' });
  expect(asked).toMatchObject(fault('pre_release_at_once'));
  expect(await schedule(opensAt)).toMatchObject(fault('pre_release_too_late'));
  expect((await schedule('2026-02-04T05:00:00.001Z')).status).toBe(200);
});

test.each([
  ['a person twice', {}, 422, 'personId'],
  ['nobody', { personId: 'nobody' }, 422, 'personId'],
  ['from an instant that is over', { opensAt: '2026-01-22T05:00:00.000Z' }, 422, 'opensAt'],
  ['without a reason in one language', { reason: { ...PUBLIC_REASON, kk: ' ' } }, 422, 'reason.kk'],
])('%s is not put on the list', async (name, said, status, path) => {
  if (name === 'a person twice') await add('almaty');
  expect(await add('almaty', said)).toMatchObject({ status, body: { errors: [{ path }] } });
});

test('a list that changed since it was seen is looked at again: proposals made before are outdated', async () => {
  const { body } = await administrator('GET', cycle);
  const asked = await administrator('POST', `${cycle}/proposals`, {
    version: body.version,
    act: { kind: 'publication', publishAt: instant },
    reason: PUBLIC_REASON,
  });
  await add('almaty');
  expect(await add('health', { version: body.version })).toMatchObject({ body: { code: 'cycle_changed' } });
  const second = await world.as('secondAdministrator');
  const approved = await second('POST', `/api/v1/proposals/${asked.body.id}/approval`);
  expect(approved).toMatchObject({ status: 409, body: { code: 'proposal_outdated' } });
});

test('only administrators keep the list; auditors read it; for others it does not exist', async () => {
  await add('almaty');
  const status = async (name: keyof typeof people, method: string, body?: object) =>
    (await (await world.as(name))(method, `${cycle}/pre-releases`, body)).status;
  expect(await status('auditor', 'GET')).toBe(200);
  const entry = { version: 2, personId: ids.get('health'), opensAt, reason: PUBLIC_REASON };
  expect(await status('auditor', 'POST', entry)).toBe(403);
  for (const name of ['almaty', 'assessor'] as const) {
    expect(await status(name, 'GET')).toBe(403);
    expect(await status(name, 'POST', entry)).toBe(403);
  }
});
