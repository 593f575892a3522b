import { eq } from 'drizzle-orm';
import { verifyBundle } from '@olshem/bundle';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { schema } from '../database/database.ts';
import { createWorld, filing, pdf, type Caller, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const edition = '/api/v1/indices/test/editions/2026';
const reason = { kk: 'Себебі', ru: 'Итоги', en: 'Results' };

let world: World;
let administrator: Caller;
beforeEach(async () => {
  world = await createWorld('disputes');
  administrator = await world.as('administrator');
});
afterEach(() => world.open.close());

const versionOf = async (): Promise<number> => (await administrator('GET', cycle)).body.version;
const advance = async (more = {}) =>
  administrator('POST', `${cycle}/advance`, { version: await versionOf(), ...more });

async function upholdOne() {
  const almaty = await world.as('almaty');
  const assessor = await world.as('assessor');
  const dispute = {
    indicatorId: 'late-answers',
    claims: [{ inputId: 'late', value: '0' }],
    grounds: 'The registry counted one answer twice; see the order.',
  };
  const { body } = await almaty('POST', `${cycle}/disputes`, filing(dispute, pdf()));
  await assessor('POST', `/api/v1/disputes/${body.id}/review`, { version: 1 });
  await assessor('POST', `/api/v1/disputes/${body.id}/decision`, {
    version: 2,
    outcome: 'upheld',
    reasonCode: 'double-counting',
    reasoning: 'The order shows that the answer was in time.',
  });
  return body.number as string;
}

async function toConsolidation() {
  world.clock.now = new Date('2026-01-28T05:00:00.000Z');
  await advance();
  await advance();
}

const publish = async () =>
  administrator('POST', `${cycle}/publication`, { version: await versionOf(), reason });

test('from an upheld dispute to a published, verifiable revision that shows the amendment', async () => {
  const number = await upholdOne();
  await toConsolidation();
  const preview = await administrator('GET', `${cycle}/publication/preview`);
  expect(preview.body).toMatchObject({
    ready: true,
    unexplained: 0,
    differences: [
      {
        bodyId: 'almaty',
        indicatorId: 'late-answers',
        inputId: 'late',
        draft: '1',
        final: '0',
        cause: 'decision',
      },
    ],
  });
  expect((await world.anonymous('GET', `${edition}/ranking?group=local`)).body.code).toBe('not_published');

  const published = await publish();
  expect(published).toMatchObject({
    status: 201,
    body: { indexId: 'test', editionId: '2026', revision: 1, reason },
  });

  const ranking = await world.anonymous('GET', `${edition}/ranking?group=local`);
  expect(ranking.body.rows[0]).toMatchObject({
    rank: 1,
    body: { id: 'almaty' },
    total: '19',
    grade: 'A',
    amendments: 1,
  });
  const { body } = await world.anonymous('GET', `${edition}/bodies/almaty`);
  expect(body.amendments).toMatchObject([
    {
      dispute: number,
      input: 'late',
      before: '1',
      after: '0',
      totalBefore: '18.5',
      totalAfter: '19',
      cause: 'dispute',
      reasonCode: 'double-counting',
    },
  ]);
  const register = await world.anonymous('GET', `${edition}/disputes`);
  expect(register.body).toMatchObject({
    disputes: [{ number, body: 'almaty', outcome: 'upheld', pointsBefore: '4.5', pointsAfter: '5' }],
    suppliers: [{ supplier: 'registry', filed: 1, upheld: 1 }],
  });
  expect(JSON.stringify(register.body)).not.toContain('order.pdf');

  const bundle = await world.anonymous('GET', `${edition}/bundle`);
  expect(await verifyBundle(await bundle.response.text())).toMatchObject({ ok: true });
  expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
});

test('a difference without a cause is listed and nothing is published', async () => {
  await toConsolidation();
  const [revision] = await world.open.db
    .select()
    .from(schema.valueRevisions)
    .where(eq(schema.valueRevisions.indicatorId, 'site-gaps'));
  await world.open.db
    .insert(schema.valueRevisions)
    .values({ ...revision!, id: crypto.randomUUID(), version: 2, value: '7' });
  const { body } = await administrator('GET', `${cycle}/publication/preview`);
  expect(body).toMatchObject({ ready: false, unexplained: 1 });
  expect(await publish()).toMatchObject({ status: 409, body: { code: 'differences_unexplained' } });
  expect(await world.open.db.select().from(schema.publications)).toEqual([]);
});

test('a recorded correction explains its difference', async () => {
  await toConsolidation();
  const changes = [{ bodyId: 'astana', indicatorId: 'site-gaps', inputId: 'gaps', version: 1, value: '0' }];
  const corrected = await administrator('POST', `${cycle}/corrections`, {
    reason: 'Found in the recheck.',
    changes,
  });
  expect(corrected.body.differences).toMatchObject([
    { bodyId: 'astana', cause: 'correction', reason: 'Found in the recheck.' },
  ]);
  expect((await publish()).status).toBe(201);
});

test('a later correction is a new revision; the first one stays at its address, byte for byte', async () => {
  await toConsolidation();
  await publish();
  const first = await world.anonymous('GET', `${edition}/bundle?revision=1`);
  const changes = [
    {
      bodyId: 'astana',
      indicatorId: 'site-gaps',
      inputId: 'gaps',
      version: 1,
      value: '0',
      reason: 'A page was there.',
    },
  ];
  const second = await administrator('POST', `${cycle}/publication/corrections`, {
    revision: 1,
    reason: { kk: 'Түзету', ru: 'Исправление', en: 'Correction' },
    changes,
  });
  expect(second).toMatchObject({ status: 201, body: { revision: 2 } });
  const again = await world.anonymous('GET', `${edition}/bundle?revision=1`);
  expect(await again.response.text()).toBe(await first.response.text());
  expect(again.response.headers.get('cache-control')).toContain('immutable');
  const { body } = await world.anonymous('GET', `${edition}/changes?from=1&to=2`);
  expect(body).toMatchObject({
    reason: { en: 'Correction' },
    amendments: [{ body: 'astana', before: '1', after: '0', cause: 'correction' }],
  });
  expect(body.figures).toContainEqual({
    body: 'astana',
    node: 'total',
    what: 'points',
    before: '17',
    after: '18',
  });
  const audited = await administrator('GET', `/api/v1/audit?action=publication.correct`);
  expect(audited.body.entries[0].reason).toEqual({ kk: 'Түзету', ru: 'Исправление', en: 'Correction' });
  expect((await administrator('GET', `/api/v1/audit/verification`)).body).toMatchObject({ intact: true });
  expect(
    await administrator('POST', `${cycle}/publication/corrections`, { revision: 1, reason, changes }),
  ).toMatchObject({ status: 409, body: { code: 'revision_changed' } });
});

test('a stage is not left while its conditions are unmet, except the deadline of a demonstration with a reason', async () => {
  expect(await advance()).toMatchObject({
    status: 409,
    body: {
      code: 'exit_conditions_unmet',
      details: { exitConditions: [{ id: 'deadline-passed', waivable: true }] },
    },
  });
  expect(await advance({ waive: ['deadline-passed'] })).toMatchObject({
    status: 422,
    body: { code: 'reason_required' },
  });
  const waived = await advance({ waive: ['deadline-passed'], reason: 'Shown to visitors.' });
  expect(waived.body).toMatchObject({
    stage: 'decision',
    history: [
      expect.anything(),
      { from: 'disputes', to: 'decision', reason: 'Shown to visitors.', waived: ['deadline-passed'] },
    ],
  });
});

test('only a demonstration may skip its deadline', async () => {
  await world.open.db.update(schema.cycles).set({ demonstration: false });
  expect(await advance({ waive: ['deadline-passed'], reason: 'In a hurry.' })).toMatchObject({
    status: 409,
    body: { code: 'waiver_forbidden' },
  });
});

test('a reason of digits alone stays a text, in the history and in the chain', async () => {
  const version = await versionOf();
  const { body } = await administrator('POST', `${cycle}/return`, {
    version,
    to: 'collection',
    reason: '2026',
  });
  expect(body.history.at(-1).reason).toBe('2026');
  const audited = await administrator('GET', `/api/v1/audit?action=cycle.return`);
  expect(audited.body.entries[0].reason).toBe('2026');
  expect((await administrator('GET', `/api/v1/audit/verification`)).body).toMatchObject({ intact: true });
});

test('going back needs an earlier stage and a reason, and stands in the history', async () => {
  const version = await versionOf();
  expect((await administrator('POST', `${cycle}/return`, { version, to: 'collection' })).status).toBe(422);
  expect(
    await administrator('POST', `${cycle}/return`, { version, to: 'decision', reason: 'Wrong way.' }),
  ).toMatchObject({ status: 409, body: { code: 'stage_not_earlier' } });
  expect(
    (
      await administrator('POST', `${cycle}/return`, {
        version,
        to: 'collection',
        reason: 'A supplier was forgotten.',
      })
    ).body.stage,
  ).toBe('collection');
  expect(
    await administrator('POST', `${cycle}/return`, { version, to: 'preparation', reason: 'Again.' }),
  ).toMatchObject({ status: 409, body: { code: 'cycle_changed' } });
});
