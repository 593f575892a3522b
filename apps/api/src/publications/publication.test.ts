import { verifyBundle } from '@olshem/bundle';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { schema } from '../database/database.ts';
import { createWorld, filing, pdf, PUBLIC_REASON, type Caller, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const edition = '/api/v1/indices/test/editions/2026';

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

const publish = async () => world.bothAdministrators({ kind: 'publication' });

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
        disclosure: 1,
        disclosed: '1',
        final: '0',
        cause: 'decision',
      },
    ],
  });
  expect((await world.anonymous('GET', `${edition}/ranking?group=local`)).body.code).toBe('not_published');

  const published = await publish();
  expect(published).toMatchObject({
    status: 200,
    body: { publication: { indexId: 'test', editionId: '2026', revision: 1, reason: PUBLIC_REASON } },
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

test('a recorded correction explains its difference, and its body has three working days to dispute it', async () => {
  await toConsolidation();
  // A demonstration would not wait.
  await world.open.db.update(schema.cycles).set({ demonstration: false });
  const changes = [{ bodyId: 'astana', indicatorId: 'site-gaps', inputId: 'gaps', version: 1, value: '0' }];
  expect((await world.bothAdministrators({ kind: 'correction', changes })).status).toBe(200);
  const { body } = await administrator('GET', `${cycle}/publication/preview`);
  expect(body.differences).toMatchObject([{ bodyId: 'astana', cause: 'correction', reason: PUBLIC_REASON }]);
  expect(await publish()).toMatchObject({ status: 409, body: { code: 'exit_conditions_unmet' } });
  world.clock.now = new Date('2026-02-02T19:00:00.000Z');
  expect((await publish()).status).toBe(200);
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
    },
  ];
  const act = { kind: 'revision', revision: 1, changes };
  expect(await world.bothAdministrators(act)).toMatchObject({
    status: 200,
    body: { publication: { revision: 2 } },
  });
  const again = await world.anonymous('GET', `${edition}/bundle?revision=1`);
  expect(await again.response.text()).toBe(await first.response.text());
  expect(again.response.headers.get('cache-control')).toContain('immutable');
  const { body } = await world.anonymous('GET', `${edition}/changes?from=1&to=2`);
  expect(body).toMatchObject({
    reason: PUBLIC_REASON,
    amendments: [{ body: 'astana', before: '1', after: '0', cause: 'correction' }],
  });
  expect(body.figures).toContainEqual({
    disclosure: null,
    body: 'astana',
    node: 'total',
    what: 'points',
    before: '17',
    after: '18',
  });
  const audited = await administrator('GET', `/api/v1/audit?action=publication.correct`);
  expect(audited.body.entries[0]).toMatchObject({
    actor: { name: 'secondAdministrator' },
    after: { askedBy: 'administrator' },
    reason: PUBLIC_REASON,
  });
  expect((await administrator('GET', `/api/v1/audit/verification`)).body).toMatchObject({ intact: true });
  expect(await world.bothAdministrators(act)).toMatchObject({
    status: 409,
    body: { code: 'revision_changed' },
  });
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
