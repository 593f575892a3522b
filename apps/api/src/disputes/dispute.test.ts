import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { schema } from '../database/database.ts';
import { createWorld, filing, pdf, type Caller, type World } from '../testing/world.ts';

const grounds = 'The registry counted one answer twice; see the attached order.';
const claim = { indicatorId: 'late-answers', claims: [{ inputId: 'late', value: '0' }], grounds };
const reasoning = 'The order shows that the answer was given in time.';
const disputesPath = '/api/v1/cycles/t-2026/disputes';

let world: World;
let almaty: Caller;
beforeEach(async () => {
  world = await createWorld('disputes');
  almaty = await world.as('almaty');
});
afterEach(() => world.open.close());

const file = (dispute: unknown = claim, ...documents: File[]) =>
  almaty('POST', disputesPath, filing(dispute, ...(documents.length > 0 ? documents : [pdf()])));
const auditedDenials = () =>
  world.open.db.select().from(schema.auditEntries).where(eq(schema.auditEntries.action, 'access.denied'));

describe('filing', () => {
  test('gives a receipt with number, time and digest, and an entry in the chain', async () => {
    const { status, body } = await file();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'filed',
      supplierId: 'registry',
      claims: [{ inputId: 'late', value: '0', contested: '1', contestedVersion: 1 }],
    });
    expect(body.receipt).toEqual({
      number: '2026-0001',
      filedAt: '2026-01-22T05:00:00.000Z',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(body.dueAt).toBe('2026-01-27T18:59:59.000Z'); // five days later at 23:59:59 in Almaty
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('is shown beforehand what it would do to the own figures', async () => {
    const { status, body } = await almaty('POST', `${disputesPath}/preview`, {
      indicatorId: 'late-answers',
      claims: claim.claims,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      points: { before: '4.5', after: '5' },
      criterion: { before: '8.5', after: '9' },
      total: { before: '18.5', after: '19' },
    });
  });

  test('is accepted until the last second in Almaty and refused after it, with the deadline in the message', async () => {
    world.clock.now = new Date('2026-01-27T18:59:59.000Z');
    expect((await file()).status).toBe(201);
    world.clock.now = new Date('2026-01-27T18:59:59.001Z');
    const late = await file({
      ...claim,
      indicatorId: 'site-gaps',
      claims: [{ inputId: 'gaps', value: '1' }],
    });
    expect(late).toMatchObject({
      status: 409,
      body: {
        code: 'dispute_window_closed',
        detail: 'Disputes closed on 27 January 2026, 23:59, Astana time. A later one is not accepted.',
      },
    });
    expect(await world.open.db.select().from(schema.disputes)).toHaveLength(1);
    expect(await world.open.db.select().from(schema.documents)).toHaveLength(1);
  });

  test('is refused while another one about the same indicator is open, and possible again after it was withdrawn', async () => {
    const first = await file();
    expect(await file()).toMatchObject({ status: 409, body: { code: 'dispute_already_open' } });
    await almaty('POST', `/api/v1/disputes/${first.body.id}/withdrawal`, { version: 1 });
    expect((await file()).status).toBe(201);
  });

  test('of twenty at once about one indicator exactly one is accepted', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => file()));
    expect(all.map(({ status }) => status).toSorted()).toEqual([
      201,
      ...Array.from({ length: 19 }, () => 409),
    ]);
  });

  test.each([
    ['no document', claim, [], 422, 'dispute_needs_document'],
    ['six documents', claim, Array.from({ length: 6 }, () => pdf()), 422, 'documents_too_many'],
    ['a text that calls itself PDF', claim, [new File(['hello'], 'order.pdf')], 415, 'document_type_refused'],
    ['a PDF that calls itself PNG', claim, [pdf('order.png')], 415, 'document_name_mismatch'],
    [
      'an HTML page',
      claim,
      [new File(['<!doctype html><script>alert(1)</script>'], 'a.pdf')],
      415,
      'document_type_refused',
    ],
    ['11 MB', claim, [pdf('big.pdf', 11 * 1024 * 1024)], 413, 'document_too_large'],
    ['an empty file', claim, [new File([], 'empty.pdf')], 422, 'document_missing'],
    [
      'grounds of nineteen characters',
      { ...claim, grounds: 'x'.repeat(19) },
      [pdf()],
      422,
      'invalid_request',
    ],
    ['an unknown field', { ...claim, status: 'upheld' }, [pdf()], 422, 'invalid_request'],
    [
      'a claim that changes nothing',
      { ...claim, claims: [{ inputId: 'late', value: '1' }] },
      [pdf()],
      422,
      'dispute_claims_nothing',
    ],
    [
      'a claim that is no count',
      { ...claim, claims: [{ inputId: 'late', value: '-1' }] },
      [pdf()],
      422,
      'invalid_request',
    ],
    [
      'a part above the whole',
      { ...claim, indicatorId: 'meetings-held', claims: [{ inputId: 'held', value: '11' }] },
      [pdf()],
      422,
      'invalid_request',
    ],
    [
      'an unknown input',
      { ...claim, claims: [{ inputId: 'constructor', value: '1' }] },
      [pdf()],
      422,
      'invalid_request',
    ],
    ['an unknown indicator', { ...claim, indicatorId: 'no-such' }, [pdf()], 404, 'not_found'],
    ['text that cannot be stored', { ...claim, grounds: `${grounds}\u0000` }, [pdf()], 422, 'invalid_text'],
    ['broken JSON', '{"indicatorId":', [pdf()], 400, 'malformed_json'],
  ])('with %s is refused and stores nothing', async (_name, dispute, documents, status, code) => {
    const answer = await almaty('POST', disputesPath, filing(dispute, ...documents));
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.response.headers.get('content-type')).toBe('application/problem+json');
    expect(await world.open.db.select().from(schema.disputes)).toEqual([]);
    expect(await world.open.db.select().from(schema.documents)).toEqual([]);
  });

  test('over 50 MB is refused before it is read', async () => {
    const { status, body } = await almaty('POST', disputesPath, 'x', {
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': String(60 * 1024 * 1024),
    });
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'too_large' });
  });
});

describe('reading', () => {
  test('another body gets 404 for a dispute and its documents, and the attempt is kept', async () => {
    const { body } = await file();
    const health = await world.as('health');
    expect((await health('GET', `/api/v1/disputes/${body.id}`)).status).toBe(404);
    expect(
      (await health('GET', `/api/v1/disputes/${body.id}/documents/${body.documents[0].id}`)).status,
    ).toBe(404);
    expect((await (await world.as('other'))('GET', `/api/v1/disputes/${body.id}`)).status).toBe(404);
    expect(await auditedDenials()).toHaveLength(3);
    expect((await health('GET', disputesPath)).body).toEqual({ disputes: [] });
  });

  test('a document comes back as it was sent, only as a download', async () => {
    const { body } = await file();
    const { response } = await (
      await world.as('assessor')
    )('GET', `/api/v1/disputes/${body.id}/documents/${body.documents[0].id}`);
    expect(await response.text()).toBe(await pdf().text());
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('deciding', () => {
  async function inReview() {
    const { body } = await file();
    const assessor = await world.as('assessor');
    await assessor('POST', `/api/v1/disputes/${body.id}/review`, { version: 1 });
    return { id: body.id as string, assessor };
  }
  const decision = {
    version: 2,
    outcome: 'upheld',
    reasonCode: 'double-counting',
    reasoning,
    values: claim.claims,
  };

  test('upheld writes a new revision that points to the decision', async () => {
    const { id, assessor } = await inReview();
    const { status, body } = await assessor('POST', `/api/v1/disputes/${id}/decision`, decision);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'upheld',
      decision: { outcome: 'upheld', decidedBy: 'assessor', values: claim.claims },
    });
    const history = await almaty('GET', '/api/v1/cycles/t-2026/values/almaty/late-answers/late');
    expect(history.body.revisions).toMatchObject([
      { version: 1, value: '1', provenance: 'entered', decisionId: null },
      { version: 2, value: '0', provenance: 'dispute', decisionId: body.decision.id },
    ]);
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('shows the effect on every body beforehand', async () => {
    const { id, assessor } = await inReview();
    const { body } = await assessor('POST', `/api/v1/disputes/${id}/effect`, { values: claim.claims });
    expect(body.bodies).toHaveLength(4);
    expect(body.bodies.find(({ bodyId }: { bodyId: string }) => bodyId === 'almaty')).toMatchObject({
      points: { before: '4.5', after: '5' },
      total: { before: '18.5', after: '19' },
      rank: { before: 1, after: 1 },
      changed: true,
    });
  });

  test('by the one who entered the value is refused, and refused by the database as well', async () => {
    const { id } = await inReview();
    const clerk = await world.as('clerk');
    expect((await clerk('GET', `/api/v1/disputes/${id}`)).body.mayDecide).toBe(false);
    expect(await clerk('POST', `/api/v1/disputes/${id}/decision`, decision)).toMatchObject({
      status: 409,
      body: { code: 'separation_of_duties' },
    });
    const [author] = await world.open.db
      .select()
      .from(schema.user)
      .where(eq(schema.user.email, 'clerk@example.org'));
    const direct = world.open.db.insert(schema.decisions).values({
      id: crypto.randomUUID(),
      disputeId: id,
      outcome: 'rejected',
      reasonCode: 'source-data-error',
      reasoning,
      values: [],
      decidedAt: new Date(),
      decidedById: author!.id,
    });
    await expect(direct).rejects.toMatchObject({ cause: { code: 'OL002' } });
  });

  test.each([
    ['without twenty characters', { ...decision, reasoning: 'because' }, 422, 'invalid_request'],
    ['without a reason code', { ...decision, reasonCode: undefined }, 422, 'invalid_request'],
    ['rejected with a value', { ...decision, outcome: 'rejected' }, 422, 'decision_values_unexpected'],
    [
      'partly upheld without a value',
      { ...decision, outcome: 'partly-upheld', values: [] },
      422,
      'decision_values_missing',
    ],
    [
      'upheld with another value',
      { ...decision, values: [{ inputId: 'late', value: '3' }] },
      422,
      'decision_values_differ',
    ],
    ['on an old version', { ...decision, version: 1 }, 409, 'dispute_changed'],
  ])('%s is refused', async (_name, request, status, code) => {
    const { id, assessor } = await inReview();
    expect(await assessor('POST', `/api/v1/disputes/${id}/decision`, request)).toMatchObject({
      status,
      body: { code },
    });
  });

  test('a question and its answer stand in the thread', async () => {
    const { id, assessor } = await inReview();
    await assessor('POST', `/api/v1/disputes/${id}/questions`, {
      version: 2,
      text: 'Which page of the order?',
    });
    await almaty('POST', `/api/v1/disputes/${id}/answers`, { version: 3, text: 'Page two.' });
    const { body } = await assessor('GET', `/api/v1/disputes/${id}`);
    expect(body.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'filed',
      'review-started',
      'information-asked',
      'information-given',
    ]);
    expect(body.status).toBe('information-given');
  });

  test('two decisions at once: one is made, the other is told', async () => {
    const { id, assessor } = await inReview();
    const both = await Promise.all(
      [1, 2].map(() => assessor('POST', `/api/v1/disputes/${id}/decision`, decision)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
