import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '../database/database.ts';
import { inviteFirstAdministrator } from '../seed/first-administrator.ts';
import { createWorld, PASSWORD, PUBLIC_REASON, type Caller, type World } from '../testing/world.ts';
import { areIndependent } from '../access/independence.ts';

const cycle = '/api/v1/cycles/t-2026';
const earlier = {
  kind: 'calendar',
  stages: [{ stage: 'disputes', opensOn: '2026-01-20', closesOn: '2026-01-26' }],
};

let world: World;
let administrator: Caller;
beforeEach(async () => {
  world = await createWorld('disputes');
  administrator = await world.as('administrator');
});
afterEach(() => world.open.close());

const ask = async (by = administrator): Promise<string> => {
  const { body } = await by('GET', cycle);
  const asked = await by('POST', `${cycle}/proposals`, {
    version: body.version,
    act: earlier,
    reason: PUBLIC_REASON,
  });
  return asked.body.id;
};

/** Sets the password by a link and signs in, as whoever saw the link can. */
async function through(token: string): Promise<Caller> {
  const { body } = await world.anonymous('POST', `/api/v1/one-time-links/${token}/password`, {
    password: PASSWORD,
  });
  const { response } = await world.anonymous('POST', '/api/auth/sign-in/email', {
    email: body.email,
    password: PASSWORD,
  });
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return (method, path, sent) => world.anonymous(method, path, sent, { cookie });
}

const puppet = async (name: string, by = administrator): Promise<Caller> => {
  const { body } = await by('POST', '/api/v1/people', {
    email: `${name}@example.org`,
    name,
    role: 'administrator',
    organisationId: 'operator',
  });
  return through(body.link.token);
};

test('an administrator whom the asker made does not approve for them', async () => {
  const second = await puppet('puppet');
  expect(await second('POST', `/api/v1/proposals/${await ask()}/approval`)).toMatchObject({
    status: 409,
    body: { code: 'proposal_not_independent' },
  });
});

test('they are told so instead of being offered the approval', async () => {
  const second = await puppet('puppet');
  await ask();
  const seen = async (by: Caller) => (await by('GET', `${cycle}/proposals`)).body.proposals;
  expect(await seen(second)).toMatchObject([{ mayApprove: false, dependent: true }]);
  expect(await seen(administrator)).toMatchObject([{ mayApprove: false, dependent: false }]);
  expect(await seen(await world.as('secondAdministrator'))).toMatchObject([
    { mayApprove: true, dependent: false },
  ]);
  expect(await seen(await world.as('auditor'))).toMatchObject([{ mayApprove: false, dependent: false }]);
});

test('the database refuses it as well, whoever writes past the API', async () => {
  await puppet('puppet');
  await ask();
  const { proposals, user } = schema;
  const people = await world.open.db.select().from(user);
  const idOf = (email: string) => people.find((each) => each.email === email)!.id;
  const approved = (by: string) =>
    world.open.db
      .update(proposals)
      .set({ state: 'approved', answeredAt: world.clock.now, answeredById: idOf(by) });
  await expect(approved('puppet@example.org')).rejects.toMatchObject({ cause: { code: 'OL007' } });
  await approved('secondadministrator@example.org');
});

test('nor does a puppet put in force what its maker registered', async () => {
  const second = await puppet('puppet');
  const { methodologyVersions: versions, user } = schema;
  const [known] = await world.open.db.select().from(versions);
  const people = await world.open.db.select().from(user);
  const idOf = (email: string) => people.find((each) => each.email === email)!.id;
  const digest = 'd'.repeat(64);
  const { methodologyId, definition } = known!;
  await world.open.db.insert(versions).values({
    digest,
    methodologyId,
    definition,
    version: 'draft',
    state: 'draft',
    registeredAt: world.clock.now,
    registeredById: idOf('administrator@example.org'),
  });
  expect(
    await second('POST', `/api/v1/methodology-versions/${digest}/in-force`, { reason: 'It is right.' }),
  ).toMatchObject({ status: 409, body: { code: 'version_not_independent' } });
  const past = world.open.db
    .update(versions)
    .set({ state: 'in-force', inForceAt: world.clock.now, inForceById: idOf('puppet@example.org') })
    .where(eq(versions.digest, digest));
  await expect(past).rejects.toMatchObject({ cause: { code: 'OL007' } });
});

test('nor are they offered it: the page of the version says why', async () => {
  const second = await puppet('puppet');
  const { body: known } = await administrator('GET', '/api/v1/methodology-versions');
  const { body } = await administrator('GET', `/api/v1/methodology-versions/${known.versions[0].digest}`);
  const definition = { ...body.definition, version: '2' };
  const registered = await administrator('POST', '/api/v1/methodology-versions', {
    definition,
    reason: 'The next year.',
  });
  expect(registered).toMatchObject({ status: 201, body: { mayPutInForce: false, dependent: false } });
  const address = `/api/v1/methodology-versions/${registered.body.digest}`;
  expect((await second('GET', address)).body).toMatchObject({ mayPutInForce: false, dependent: true });
  expect((await (await world.as('secondAdministrator'))('GET', address)).body).toMatchObject({
    mayPutInForce: true,
    dependent: false,
  });
});

test('of two who gave each other their links, nobody made by one is a second', async () => {
  const { oneTimeLinks, user } = schema;
  const people = await world.open.db.select().from(user);
  const idOf = (email: string) => people.find((each) => each.email === email)!.id;
  const [one, other] = [idOf('administrator@example.org'), idOf('secondadministrator@example.org')];
  // The smallest name of all must not become a beginning of its own.
  await world.open.db.insert(user).values({ ...people[0]!, id: '!', email: '!@example.org' });
  const given = (userId: string, issuedById: string, at: number) => ({
    id: crypto.randomUUID(),
    userId,
    purpose: 'reset' as const,
    tokenHash: crypto.randomUUID(),
    issuedById,
    createdAt: new Date(at),
    expiresAt: new Date(at),
    usedAt: new Date(at),
  });
  await world.open.db
    .insert(oneTimeLinks)
    .values([given(one, other, 1), given(other, one, 2), given('!', one, 3)]);
  for (const [a, b] of [
    [one, other],
    ['!', one],
    ['!', other],
  ] as const)
    expect(await areIndependent(world.open.db, a, b)).toBe(false);
});

test('nor do two whom the same one made, nor a chain of them', async () => {
  const [one, other] = [await puppet('puppet-one'), await puppet('puppet-two')];
  const deeper = await puppet('deeper', one);
  for (const approver of [other, deeper])
    expect((await approver('POST', `/api/v1/proposals/${await ask(one)}/approval`)).body.code).toBe(
      'proposal_not_independent',
    );
  expect((await administrator('POST', `/api/v1/proposals/${await ask(one)}/approval`)).body.code).toBe(
    'proposal_not_independent',
  );
});

test('a second administrator whose account was taken over by a new link is no second', async () => {
  const { body } = await administrator('GET', '/api/v1/people');
  const { id } = body.people.find(
    ({ email }: { email: string }) => email === 'secondAdministrator@example.org'.toLowerCase(),
  );
  const link = await administrator('POST', `/api/v1/people/${id}/link`, { reason: 'Forgot the password.' });
  const taken = await through(link.body.link.token);
  expect((await taken('POST', `/api/v1/proposals/${await ask()}/approval`)).body.code).toBe(
    'proposal_not_independent',
  );
});

test('one made on the server approves', async () => {
  const token = await inviteFirstAdministrator(
    { db: world.open.db, now: () => world.clock.now },
    { email: 'third@example.org', name: 'Third' },
  );
  const third = await through(token);
  expect((await third('POST', `/api/v1/proposals/${await ask()}/approval`)).status).toBe(200);
});
