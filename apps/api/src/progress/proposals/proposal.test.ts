import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '../../database/database.ts';
import { createWorld, PUBLIC_REASON, type Caller, type World } from '../../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';

let world: World;
let first: Caller;
let second: Caller;
beforeEach(async () => {
  world = await createWorld('consolidation');
  first = await world.as('administrator');
  second = await world.as('secondAdministrator');
});
afterEach(() => world.open.close());

const propose = async (act: object) => {
  const { body } = await first('GET', cycle);
  return first('POST', `${cycle}/proposals`, { version: body.version, act, reason: PUBLIC_REASON });
};
const approve = (by: Caller, id: string) => by('POST', `/api/v1/proposals/${id}/approval`);
const stageNow = async () => (await first('GET', cycle)).body.stage;
const reopened = [
  { stage: 'collection', opensOn: '2026-01-22', closesOn: '2026-01-25' },
  { stage: 'disputes', opensOn: '2026-01-26', closesOn: '2026-01-29' },
  { stage: 'decision', opensOn: '2026-01-30', closesOn: '2026-01-31' },
  { stage: 'consolidation', opensOn: '2026-02-01', closesOn: '2026-02-02' },
];

test('nobody approves their own proposal, over the API or past it', async () => {
  const { body } = await propose({ kind: 'publication' });
  expect(body).toMatchObject({ state: 'asked', mayApprove: false, askedBy: { name: 'administrator' } });
  expect(await approve(first, body.id)).toMatchObject({ status: 409, body: { code: 'proposal_own' } });
  const { proposals } = schema;
  const [row] = await world.open.db.select().from(proposals);
  const past = world.open.db
    .update(proposals)
    .set({ state: 'approved', answeredAt: new Date(), answeredById: row!.askedById });
  await expect(past).rejects.toMatchObject({ cause: { code: '23514' } });
  expect(await stageNow()).toBe('consolidation');
});

test('a second administrator sees it, approves it and so carries it out; both stand in the audit', async () => {
  const { body } = await propose({ kind: 'publication' });
  const seen = await second('GET', `${cycle}/proposals`);
  expect(seen.body.proposals).toMatchObject([{ id: body.id, mayApprove: true, outdated: false }]);
  expect(await approve(second, body.id)).toMatchObject({
    status: 200,
    body: { state: 'approved', answeredBy: { name: 'secondAdministrator' }, publication: { revision: 1 } },
  });
  const { body: audit } = await first('GET', '/api/v1/audit?action=publication.make');
  expect(audit.entries[0]).toMatchObject({
    actor: { name: 'secondAdministrator' },
    after: { askedBy: 'administrator', proposalId: body.id },
    reason: PUBLIC_REASON,
  });
  expect(await approve(second, body.id)).toMatchObject({ status: 409, body: { code: 'proposal_answered' } });
});

test('what changed since it was asked is approved by nobody', async () => {
  const { body } = await propose({ kind: 'publication' });
  const { body: seen } = await first('GET', cycle);
  const stages = [{ stage: 'consolidation', opensOn: '2026-02-01', closesOn: '2026-02-05' }];
  await first('PUT', `${cycle}/calendar`, { version: seen.version, stages, reason: 'A day more.' });
  expect(await approve(second, body.id)).toMatchObject({ status: 409, body: { code: 'proposal_outdated' } });
  const { body: list } = await second('GET', `${cycle}/proposals`);
  expect(list.proposals).toMatchObject([{ outdated: true, mayApprove: false }]);
});

test('it is withdrawn by its asker and refused by another, with a reason', async () => {
  const one = await propose({ kind: 'publication' });
  const withdrawn = await first('POST', `/api/v1/proposals/${one.body.id}/refusal`, { reason: 'Too early.' });
  expect(withdrawn.body).toMatchObject({ state: 'withdrawn', answer: 'Too early.' });
  const two = await propose({ kind: 'publication' });
  expect((await second('POST', `/api/v1/proposals/${two.body.id}/refusal`, { reason: 'x' })).status).toBe(
    422,
  );
  const refused = await second('POST', `/api/v1/proposals/${two.body.id}/refusal`, { reason: 'Not yet.' });
  expect(refused.body).toMatchObject({ state: 'refused', answer: 'Not yet.' });
  expect(await stageNow()).toBe('consolidation');
});

test('its reason is public, and so in three languages', async () => {
  const { body } = await first('GET', cycle);
  const refused = await first('POST', `${cycle}/proposals`, {
    version: body.version,
    act: { kind: 'publication' },
    reason: { kk: 'Себебі', ru: 'Причина', en: ' ' },
  });
  expect(refused).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'reason.en', code: 'field_too_short' }] },
  });
});

test.each([
  ['a way forward', { kind: 'return', to: 'published', stages: reopened }, 409, 'stage_not_earlier'],
  ['a way behind the disclosure', { kind: 'return', to: 'preparation', stages: [] }, 409, 'disclosed_stands'],
  [
    'a return without a new deadline',
    { kind: 'return', to: 'collection', stages: [] },
    422,
    'calendar_refused',
  ],
  [
    'an extension of a stage that is over',
    { kind: 'extension', stage: 'collection', bodyId: 'almaty', until: '2026-02-01' },
    409,
    'stage_forbids',
  ],
  [
    'a publication in the past',
    { kind: 'publication', publishAt: '2026-01-22T05:00:00.000Z' },
    422,
    'invalid_request',
  ],
  [
    'a publication in a year',
    { kind: 'publication', publishAt: '2027-01-22T05:00:00.000Z' },
    422,
    'invalid_request',
  ],
  [
    'a revision of nothing',
    {
      kind: 'revision',
      revision: 1,
      changes: [{ bodyId: 'almaty', indicatorId: 'site-gaps', inputId: 'gaps', version: 1, value: '0' }],
    },
    409,
    'stage_forbids',
  ],
] as const)('%s is refused when it is asked for', async (_name, act, status, code) => {
  expect(await propose(act)).toMatchObject({ status, body: { code } });
  expect((await first('GET', `${cycle}/proposals`)).body.proposals).toEqual([]);
});

test('a step back without two administrators is refused by the database itself', async () => {
  const alone = world.open.db.insert(schema.stageChanges).values({
    id: crypto.randomUUID(),
    cycleId: 't-2026',
    from: 'consolidation',
    to: 'collection',
    at: new Date(),
    byName: 'administrator',
    waived: [],
  });
  await expect(alone).rejects.toMatchObject({ cause: { code: 'OL006' } });
});

test('a return opens the collection again, with the dates that came with it', async () => {
  expect(
    (await world.bothAdministrators({ kind: 'return', to: 'collection', stages: reopened })).status,
  ).toBe(200);
  const { body } = await first('GET', cycle);
  expect(body).toMatchObject({
    stage: 'collection',
    history: [expect.anything(), { from: 'consolidation', to: 'collection', reason: PUBLIC_REASON }],
  });
  expect(body.calendar[0]).toMatchObject({ stage: 'collection', closesOn: '2026-01-25' });
});
