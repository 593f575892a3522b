import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, filing, pdf, type Caller, type World } from '../testing/world.ts';

const name = 'Бұйрық №5 қаңтар.pdf';
const grounds = 'The registry counted one answer twice; see the attached order.';
const claimOn = (indicatorId: string, inputId: string) => ({
  indicatorId,
  claims: [{ inputId, value: '0' }],
  grounds,
});

let world: World;
let almaty: Caller;
let path: string;
beforeAll(async () => {
  world = await createWorld('disputes');
  almaty = await world.as('almaty');
  path = pathOf(await file(almaty, 'late-answers', 'late', pdf(name)));
});
afterAll(() => world.open.close());

async function file(caller: Caller, indicatorId: string, inputId: string, ...documents: File[]) {
  const sent = filing(claimOn(indicatorId, inputId), ...documents);
  return (await caller('POST', '/api/v1/cycles/t-2026/disputes', sent)).body;
}
function pathOf({ id, documents }: { id: string; documents: { id: string }[] }): string {
  return `/api/v1/disputes/${id}/documents/${documents[0]!.id}`;
}

test('a document comes back byte for byte, under its own name, and only ever as a download', async () => {
  const { status, response } = await almaty('GET', path);
  expect(status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(await pdf(name).arrayBuffer()));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
  });
});

test.each(['clerk', 'administrator', 'auditor'] as const)('the %s may read it', async (person) => {
  expect((await (await world.as(person))('GET', path)).status).toBe(200);
});

test.each(['health', 'other'] as const)(
  'for %s, whom the dispute does not concern, it is not there',
  async (person) => {
    const caller = await world.as(person);
    const nowhere =
      '/api/v1/disputes/00000000-0000-4000-8000-000000000000/documents/00000000-0000-4000-8000-000000000000';
    const [foreign, absent] = [await caller('GET', path), await caller('GET', nowhere)];
    expect([foreign.status, foreign.body.code]).toEqual([404, 'not_found']);
    expect([absent.status, absent.body.code]).toEqual([404, 'not_found']);
  },
);

test('without a session it is not given out', async () => {
  expect((await world.anonymous('GET', path)).status).toBe(401);
});

test("one's own dispute does not open a document of another", async () => {
  const health = await world.as('health');
  const own = await file(health, 'late-answers', 'late', pdf());
  expect((await health('GET', pathOf(own))).status).toBe(200);
  const smuggled = `/api/v1/disputes/${own.id}/documents/${path.split('/').at(-1)}`;
  expect((await health('GET', smuggled)).status).toBe(404);
});

test('the same bytes in two disputes are one document under two names', async () => {
  const first = await file(almaty, 'meetings-held', 'held', pdf('one.pdf'));
  const health = await world.as('health');
  const second = await file(health, 'site-gaps', 'gaps', pdf('two.pdf'));
  expect(first.documents[0].sha256).toBe(second.documents[0].sha256);
  const nameIn = async (caller: Caller, dispute: typeof first) =>
    (await caller('GET', pathOf(dispute))).response.headers.get('content-disposition');
  expect([await nameIn(almaty, first), await nameIn(health, second)]).toEqual([
    expect.stringMatching(/one\.pdf$/),
    expect.stringMatching(/two\.pdf$/),
  ]);
});
