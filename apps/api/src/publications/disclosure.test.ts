import { openBundle, verifyBundle } from '@olshem/bundle';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorld, filing, pdf, PUBLIC_REASON, type Caller, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const edition = '/api/v1/indices/test/editions/2026';
const late = { bodyId: 'almaty', indicatorId: 'late-answers', inputId: 'late' };
const reopened = [
  { stage: 'collection', opensOn: '2026-01-22', closesOn: '2026-01-25' },
  { stage: 'disputes', opensOn: '2026-01-26', closesOn: '2026-01-29' },
  { stage: 'decision', opensOn: '2026-01-30', closesOn: '2026-01-31' },
  { stage: 'consolidation', opensOn: '2026-02-01', closesOn: '2026-02-02' },
];

let world: World;
let administrator: Caller;
let clerk: Caller;
beforeEach(async () => {
  world = await createWorld('disputes');
  administrator = await world.as('administrator');
  clerk = await world.as('clerk');
});
afterEach(() => world.open.close());

const goBack = () => world.bothAdministrators({ kind: 'return', to: 'collection', stages: reopened });
const save = (version: number, value: string, more = {}) =>
  clerk('PUT', `${cycle}/values`, { changes: [{ ...late, version, value }], ...more });
const advance = async () => {
  const { body } = await administrator('GET', cycle);
  return administrator('POST', `${cycle}/advance`, { version: body.version });
};
const openLateAnswers = () =>
  administrator('POST', `${cycle}/indicators/late-answers/return`, { reason: 'To be corrected.' });
const signLateAnswers = () => clerk('POST', `${cycle}/indicators/late-answers/sign-off`, {});
const seenByAlmaty = async () =>
  (await (await world.as('almaty'))('GET', `${cycle}/disclosures/almaty`)).body;

async function toPublication() {
  expect((await advance()).body.stage).toBe('disputes');
  world.clock.now = new Date('2026-01-29T19:00:00.000Z');
  await advance();
  await advance();
  const published = await world.bothAdministrators({ kind: 'publication' });
  expect(published.status).toBe(200);
}

const grounds = 'The registry counted one answer twice; see the order.';

async function file(value: string) {
  const dispute = { indicatorId: 'late-answers', claims: [{ inputId: 'late', value }], grounds };
  return (await world.as('almaty'))('POST', `${cycle}/disputes`, filing(dispute, pdf()));
}

/** Files a dispute about the late answers of Almaty, and has it decided. */
async function decide(claimed: string, decision: object) {
  const assessor = await world.as('assessor');
  const { body } = await file(claimed);
  await assessor('POST', `/api/v1/disputes/${body.id}/review`, { version: 1 });
  return assessor('POST', `/api/v1/disputes/${body.id}/decision`, {
    version: 2,
    reasonCode: 'double-counting',
    reasoning: grounds,
    ...decision,
  });
}

const uphold = (value: string) => decide(value, { outcome: 'upheld' });

test('a draft that was disclosed cannot be replaced in silence: not by a return, an entry and a second disclosure', async () => {
  expect((await goBack()).status).toBe(200);
  await openLateAnswers();
  expect(await save(1, '5')).toMatchObject({
    status: 409,
    body: { code: 'correction_needed', errors: [{ path: 'almaty/late-answers/late' }] },
  });
  expect((await save(1, '5', { correction: { reason: PUBLIC_REASON } })).status).toBe(200);
  expect((await save(2, '4', { correction: { reason: PUBLIC_REASON } })).status).toBe(200);
  await signLateAnswers();

  // Told at once, before anything is disclosed again.
  expect(await seenByAlmaty()).toMatchObject({
    disclosures: [{ number: 1, total: '18.5' }],
    differences: [{ disclosure: 1, disclosed: '1', final: '4', cause: 'correction', reason: PUBLIC_REASON }],
  });

  world.clock.now = new Date('2026-01-26T05:00:00.000Z');
  await toPublication();

  const text = await (await world.anonymous('GET', `${edition}/bundle`)).response.text();
  const { process, amendments } = openBundle(new TextEncoder().encode(text)).payload;
  expect(amendments).toMatchObject([
    { ...publicNames, before: '1', after: '4', cause: 'correction', reason: PUBLIC_REASON },
  ]);
  expect(process).toMatchObject({
    askedBy: 'administrator',
    approvedBy: 'secondAdministrator',
    returns: [{ from: 'disputes', to: 'collection', reason: PUBLIC_REASON, askedBy: 'administrator' }],
    corrections: [
      { values: [{ ...publicNames, before: '1', after: '5' }], approvedBy: null },
      { values: [{ ...publicNames, before: '5', after: '4' }] },
    ],
    disclosures: [
      {
        number: 1,
        values: [{ ...publicNames, value: '1', exempt: null }],
        standings: { almaty: { total: '18.5' } },
      },
      { number: 2, values: [], standings: { almaty: { total: '17' } } },
    ],
  });
  expect(await verifyBundle(text)).toMatchObject({ ok: true, problems: [] });
});

const publicNames = { body: 'almaty', indicator: 'late-answers', input: 'late' };

test('a disclosed standing that was not what its values gave does not verify', async () => {
  await goBack();
  world.clock.now = new Date('2026-01-26T05:00:00.000Z');
  await toPublication();
  const text = await (await world.anonymous('GET', `${edition}/bundle`)).response.text();
  const changed = text.replace(
    '"almaty":{"grade":"A","rank":1,"total":"18.5"}',
    '"almaty":{"grade":"A","rank":1,"total":"19"}',
  );
  expect(changed).not.toBe(text);
  const { problems } = await verifyBundle(changed);
  expect(problems).toContainEqual(
    expect.objectContaining({ kind: 'disclosure', cell: 'process/disclosures/1/almaty' }),
  );
});

test('an upheld decision stays in force through a return; what replaces it names it', async () => {
  await uphold('0');
  await goBack();
  await openLateAnswers();
  const plain = await save(2, '3', { correction: { reason: PUBLIC_REASON } });
  expect(plain).toMatchObject({ status: 409, body: { code: 'decision_stands' } });
  const [replacesDecisionId] = plain.body.details.decisionIds;
  const madeUp = { reason: PUBLIC_REASON, replacesDecisionId: '00000000-0000-4000-8000-000000000000' };
  expect(await save(2, '3', { correction: madeUp })).toMatchObject({
    status: 422,
    body: { code: 'decision_not_in_force' },
  });
  expect((await save(2, '3', { correction: { reason: PUBLIC_REASON, replacesDecisionId } })).status).toBe(
    200,
  );
});

test('a second disclosure leaves three working days to dispute it', async () => {
  await goBack();
  world.clock.now = new Date('2026-01-26T19:00:00.000Z');
  expect(await advance()).toMatchObject({
    status: 409,
    body: { details: { exitConditions: [{ id: 'window-ahead' }] } },
  });
  world.clock.now = new Date('2026-01-26T18:59:59.000Z');
  expect((await advance()).body.stage).toBe('disputes');
});

test('values are taken until the collection closes, and later only for whoever has an extension', async () => {
  await goBack();
  await openLateAnswers();
  const correction = { reason: PUBLIC_REASON };
  world.clock.now = new Date('2026-01-25T18:59:59.000Z');
  expect((await save(1, '2', { correction })).status).toBe(200);
  world.clock.now = new Date('2026-01-25T18:59:59.001Z');
  expect(await save(2, '3', { correction })).toMatchObject({
    status: 409,
    body: { code: 'collection_closed' },
  });
  const extension = { kind: 'extension', stage: 'collection', bodyId: 'almaty', until: '2026-01-26' };
  expect((await world.bothAdministrators(extension)).status).toBe(200);
  expect((await save(2, '3', { correction })).status).toBe(200);
  const other = { ...late, bodyId: 'astana', version: 1, value: '1' };
  expect((await clerk('PUT', `${cycle}/values`, { changes: [other], correction })).body.code).toBe(
    'collection_closed',
  );
  world.clock.now = new Date('2026-01-26T18:59:59.001Z');
  expect((await save(3, '2', { correction })).body.code).toBe('collection_closed');
});

test('an extension lets one body file after the others, until it ends', async () => {
  const extension = { kind: 'extension', stage: 'disputes', bodyId: 'almaty', until: '2026-01-29' };
  expect((await world.bothAdministrators(extension)).status).toBe(200);
  world.clock.now = new Date('2026-01-29T18:59:59.001Z');
  expect(await file('0')).toMatchObject({ status: 409, body: { code: 'dispute_window_closed' } });
  world.clock.now = new Date('2026-01-29T18:59:59.000Z');
  expect(await uphold('0')).toMatchObject({ status: 200, body: { status: 'upheld' } });
});

test('another body sees nothing of what one was shown', async () => {
  const health = await world.as('health');
  expect((await health('GET', `${cycle}/disclosures/almaty`)).status).toBe(404);
});

test.each([
  ['between the value in force and the claim', '50', 200, undefined],
  ['beyond the claim', '9', 422, 'decision_value_outside'],
  ['worse than the value in force', '73', 422, 'decision_value_outside'],
  ['as claimed', '10', 422, 'decision_is_upheld'],
  ['as in force', '72', 422, 'decision_is_rejected'],
] as const)('a partial decision %s', async (_name, value, status, code) => {
  await goBack();
  await openLateAnswers();
  await save(1, '72', { correction: { reason: PUBLIC_REASON } });
  await signLateAnswers();
  world.clock.now = new Date('2026-01-26T05:00:00.000Z');
  await advance();
  const decided = await decide('10', { outcome: 'partly-upheld', values: [{ inputId: 'late', value }] });
  expect(decided.status).toBe(status);
  if (code)
    expect([
      decided.body.code,
      ...(decided.body.errors ?? []).map((each: { code: string }) => each.code),
    ]).toContain(code);
});
