import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { schema } from '../database/database.ts';
import { createWorld, filing, pdf, type Caller, type World } from '../testing/world.ts';

const place = '/api/v1/cycles/t-2026/dispute-drafts/late-answers';
// As somebody types: not a number yet, and no grounds to speak of.
const half = { claims: [{ inputId: 'late', value: '0 ans' }], grounds: 'The reg' };

let world: World;
let almaty: Caller;
beforeEach(async () => {
  world = await createWorld('disputes');
  almaty = await world.as('almaty');
});
afterEach(() => world.open.close());

const kept = async (by = almaty) => (await by('GET', place)).body;
const rows = () => world.open.db.select().from(schema.disputeDrafts);

test('what was typed is there again, as it was typed last', async () => {
  expect(await kept()).toEqual({ draft: null });
  expect((await almaty('PUT', place, { claims: [], grounds: 'T' })).status).toBe(200);
  world.clock.now = new Date(world.clock.now.getTime() + 1000);
  const keptAt = world.clock.now.toISOString();
  expect(await almaty('PUT', place, half)).toMatchObject({ status: 200, body: { draft: { keptAt } } });
  expect(await kept()).toEqual({ draft: { ...half, keptAt } });
  // A new sign-in finds it as well.
  expect(await kept(await world.as('almaty'))).toEqual({ draft: { ...half, keptAt } });
  expect(await rows()).toHaveLength(1);
});

test('nobody else sees it, and the audit chain knows nothing of it', async () => {
  const before = await verifyAuditChain(world.open.db);
  await almaty('PUT', place, half);
  expect(await kept(await world.as('health'))).toEqual({ draft: null });
  for (const name of ['administrator', 'auditor', 'clerk'] as const) {
    const by = await world.as(name);
    for (const method of ['GET', 'DELETE'] as const) expect((await by(method, place)).status).toBe(403);
    expect((await by('PUT', place, half)).status).toBe(403);
  }
  expect((await world.anonymous('GET', place)).status).toBe(401);
  const { body: audit } = await (await world.as('administrator'))('GET', '/api/v1/audit');
  expect(JSON.stringify(audit.entries)).not.toContain('The reg');
  expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  expect(before.intact).toBe(true);
});

test('it is gone once the dispute is filed, and does not come back while that is open', async () => {
  await almaty('PUT', place, half);
  const claims = [{ inputId: 'late', value: '0' }];
  const dispute = { indicatorId: 'late-answers', claims, grounds: 'The registry counted one answer twice.' };
  expect((await almaty('POST', '/api/v1/cycles/t-2026/disputes', filing(dispute, pdf()))).status).toBe(201);
  expect(await rows()).toEqual([]);
  expect(await almaty('PUT', place, half)).toMatchObject({
    status: 409,
    body: { code: 'dispute_already_open' },
  });
});

test('a refused filing leaves it where it was', async () => {
  await almaty('PUT', place, half);
  const dispute = { indicatorId: 'late-answers', claims: half.claims, grounds: 'Too short' };
  await almaty('POST', '/api/v1/cycles/t-2026/disputes', filing(dispute, pdf()));
  expect((await kept()).draft).toMatchObject(half);
});

test('it is thrown away by its writer', async () => {
  await almaty('PUT', place, half);
  expect(await almaty('DELETE', place)).toMatchObject({ status: 200, body: { draft: null } });
  expect(await kept()).toEqual({ draft: null });
});

test.each([
  ['2026-01-27T18:59:59.000Z', 1, 200],
  ['2026-01-27T19:00:00.000Z', 0, 409],
])('at %s there are %i, and keeping one is answered with %i', async (now, count, status) => {
  await almaty('PUT', place, half);
  world.clock.now = new Date(now);
  expect((await kept()).draft === null).toBe(count === 0);
  expect(await rows()).toHaveLength(count);
  expect((await almaty('PUT', place, half)).status).toBe(status);
});

test.each([
  ['a field that there is not', { ...half, documents: [] }, 422],
  ['too long grounds', { ...half, grounds: 'x'.repeat(10_001) }, 422],
  ['the longest grounds', { ...half, grounds: 'x'.repeat(10_000) }, 200],
  [
    '21 claims',
    { ...half, claims: Array.from({ length: 21 }, (_, n) => ({ inputId: `i${n}`, value: '' })) },
    422,
  ],
])('with %s is answered with its status', async (_, sent, status) => {
  expect((await almaty('PUT', place, sent)).status).toBe(status);
});

test('an indicator that there is not has no draft', async () => {
  expect((await almaty('PUT', place.replace('late-answers', 'nothing'), half)).status).toBe(404);
});
