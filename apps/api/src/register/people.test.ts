import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

let world: World;
let administrator: Caller;
beforeAll(async () => {
  world = await createWorld('collection');
  administrator = await world.as('administrator');
});
afterAll(() => world.open.close());

const dana = { name: 'Dana', email: 'Dana@Example.org', role: 'assessor', organisationId: 'registry' };
const invite = (given: object) => administrator('POST', '/api/v1/people', { ...dana, ...given });
const people = async () =>
  (await administrator('GET', '/api/v1/people')).body.people as { id: string; email: string }[];
const idOf = async (email: string) => (await people()).find((person) => person.email === email)!.id;
const signIn = (email: string, password: string) =>
  world.anonymous('POST', '/api/auth/sign-in/email', { email, password });

describe('an invitation', () => {
  test('gives a password that opens the door, is shown once, and stands in no list and no entry', async () => {
    const { status, body } = await invite({});
    expect(status).toBe(201);
    expect(body.person).toMatchObject({ email: 'dana@example.org', role: 'assessor', disabled: false });
    expect((await signIn('dana@example.org', body.oneTimePassword)).status).toBe(200);
    const { body: listed } = await administrator('GET', '/api/v1/people');
    expect(JSON.stringify(listed)).not.toContain(body.oneTimePassword);
    const { body: audit } = await administrator('GET', '/api/v1/audit?action=person.invite');
    expect(JSON.stringify(audit)).toContain('Dana@Example.org');
    expect(JSON.stringify(audit)).not.toContain(body.oneTimePassword);
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test.each(['clerk@example.org', 'CLERK@example.org'])(
    'of the taken address %s is refused',
    async (email) => {
      const before = await people();
      expect(await invite({ email })).toMatchObject({ status: 409, body: { code: 'email_taken' } });
      expect(await people()).toEqual(before);
    },
  );

  test.each([
    ['agency', 'registry'],
    ['assessor', 'body-almaty'],
    ['assessor', 'operator'],
    ['administrator', 'registry'],
    ['auditor', 'body-health'],
    ['agency', 'operator'],
  ])('of an %s for %s is refused: such an organisation has no such role', async (role, organisationId) => {
    expect(await invite({ email: 'new@example.org', role, organisationId })).toMatchObject({
      status: 422,
      body: { code: 'organisation_role_mismatch' },
    });
  });

  test('for an organisation that is not there is refused', async () => {
    expect((await invite({ email: 'new@example.org', organisationId: 'nowhere' })).status).toBe(404);
  });

  test.each([
    ['email', { email: 'not an address' }],
    ['name', { name: ' D ' }],
    ['role', { role: 'king' }],
  ])('with a wrong %s is refused at that field', async (path, given) => {
    const { status, body } = await invite(given);
    expect([status, body.errors.map((fault: { path: string }) => fault.path)]).toEqual([422, [path]]);
  });
});

describe('access', () => {
  const change = (id: string, disabled: boolean, reason = 'Left the ministry.') =>
    administrator('PUT', `/api/v1/people/${id}/access`, { disabled, reason });

  test('of oneself is not for oneself', async () => {
    const own = await idOf('administrator@example.org');
    expect(await change(own, true)).toMatchObject({ status: 409, body: { code: 'own_access' } });
    expect(await administrator('GET', '/api/v1/me')).toMatchObject({ status: 200 });
  });

  test('is taken at once and given back, each with its reason in the chain', async () => {
    const other = await world.as('other');
    const id = await idOf('other@example.org');
    expect((await change(id, true)).body).toMatchObject({ id, disabled: true });
    expect((await other('GET', '/api/v1/me')).status).toBe(401);
    expect((await change(id, false, 'Came back.')).body).toMatchObject({ disabled: false });
    // The session that was ended stays ended; the password opens a new one.
    expect((await other('GET', '/api/v1/me')).status).toBe(401);
    expect((await (await world.as('other'))('GET', '/api/v1/me')).status).toBe(200);
    const { body } = await administrator('GET', '/api/v1/audit?action=person.access');
    expect(body.entries.map(({ reason }: { reason: string }) => reason).sort()).toEqual([
      'Came back.',
      'Left the ministry.',
    ]);
  });

  test('without a reason stays as it is', async () => {
    const id = await idOf('health@example.org');
    expect((await change(id, true, '  ')).status).toBe(422);
    expect((await (await world.as('health'))('GET', '/api/v1/me')).status).toBe(200);
  });

  test('of somebody who is not there is refused', async () => {
    expect((await change('nobody-here', true)).status).toBe(404);
  });
});
