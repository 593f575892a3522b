import { afterEach, beforeEach, expect, test } from 'vitest';
import { inviteFirstAdministrator } from '../seed/first-administrator.ts';
import { createWorld, PASSWORD, PUBLIC_REASON, type Caller, type World } from '../testing/world.ts';

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
