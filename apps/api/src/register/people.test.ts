import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { createWorld, PASSWORD, type Caller, type World } from '../testing/world.ts';

let world: World;
let administrator: Caller;
beforeAll(async () => {
  world = await createWorld('collection');
  world.clock.now = new Date('2026-01-22T05:00:00.000Z');
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

const byLink = (token: string) => `/api/v1/one-time-links/${token}`;
const setPassword = (token: string, password = 'a longer horse battery') =>
  world.anonymous('POST', `${byLink(token)}/password`, { password });

describe('an invitation', () => {
  test('gives a link that sets a password, is shown once, and stands in no list and no entry', async () => {
    const { status, body } = await invite({});
    expect(status).toBe(201);
    expect(body.person).toMatchObject({ email: 'dana@example.org', role: 'assessor', disabled: false });
    const { token, expiresAt } = body.link;
    expect(expiresAt).toBe('2026-01-29T05:00:00.000Z');
    expect((await world.anonymous('GET', byLink(token))).body).toEqual({
      purpose: 'invitation',
      name: 'Dana',
      email: 'dana@example.org',
      expiresAt,
    });
    expect(await setPassword(token)).toMatchObject({ status: 200, body: { email: 'dana@example.org' } });
    expect((await signIn('dana@example.org', 'a longer horse battery')).status).toBe(200);
    const { body: listed } = await administrator('GET', '/api/v1/people');
    const { body: audit } = await administrator('GET', '/api/v1/audit');
    for (const text of [listed, audit].map((each) => JSON.stringify(each))) expect(text).not.toContain(token);
    expect(JSON.stringify(audit)).toContain('Dana@Example.org');
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('opens nothing before the password is set, nor with a guessed link', async () => {
    await invite({ email: 'early@example.org' });
    expect((await signIn('early@example.org', '')).status).toBe(401);
    expect(await world.anonymous('GET', byLink('x'.repeat(43)))).toMatchObject({
      status: 404,
      body: { code: 'link_unknown' },
    });
  });

  test('is good for one password', async () => {
    const { body } = await invite({ email: 'once@example.org' });
    expect((await setPassword(body.link.token)).status).toBe(200);
    expect(await setPassword(body.link.token, 'another horse battery')).toMatchObject({
      status: 410,
      body: { code: 'link_used' },
    });
    expect((await signIn('once@example.org', 'another horse battery')).status).toBe(401);
  });

  test.each([
    ['elevenchars', 422],
    ['twelve chars', 200],
    ['x'.repeat(128), 200],
    ['x'.repeat(129), 422],
  ])('takes the password %s with %i', async (password, status) => {
    const { body } = await invite({ email: `p${password.length}@example.org` });
    expect((await setPassword(body.link.token, password)).status).toBe(status);
  });

  test.each([
    ['2026-01-29T04:59:59.999Z', 200, undefined],
    ['2026-01-29T05:00:00.000Z', 410, 'link_expired'],
  ])('at %s answers %i', async (at, status, code) => {
    const { body } = await invite({ email: `at${status}@example.org` });
    const before = world.clock.now;
    world.clock.now = new Date(at);
    const answer = await world.anonymous('GET', byLink(body.link.token));
    const set = await setPassword(body.link.token);
    world.clock.now = before;
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(set.status).toBe(status);
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

describe('a new link', () => {
  const renew = (id: string, reason = 'Has forgotten it.') =>
    administrator('POST', `/api/v1/people/${id}/link`, { reason });

  test('leaves the password until another is set, ends the sessions then, and is in the chain', async () => {
    const almaty = await world.as('almaty');
    const { status, body } = await renew(await idOf('almaty@example.org'));
    expect([status, body.link.purpose]).toEqual([201, 'reset']);
    expect((await almaty('GET', '/api/v1/me')).status).toBe(200);
    expect((await setPassword(body.link.token, 'quite another battery')).status).toBe(200);
    expect((await almaty('GET', '/api/v1/me')).status).toBe(401);
    expect((await signIn('almaty@example.org', PASSWORD)).status).toBe(401);
    expect((await signIn('almaty@example.org', 'quite another battery')).status).toBe(200);
    const { body: audit } = await administrator('GET', '/api/v1/audit');
    const actions = audit.entries.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(expect.arrayContaining(['person.link', 'person.password']));
  });

  test('takes the place of the one before', async () => {
    const { body: first } = await invite({ email: 'twice@example.org' });
    const { body: second } = await renew(first.person.id);
    expect(second.link.purpose).toBe('invitation');
    expect((await world.anonymous('GET', byLink(first.link.token))).status).toBe(404);
    expect((await setPassword(second.link.token)).status).toBe(200);
  });

  test('is not for somebody whose access is off, and an earlier one opens nothing for them', async () => {
    const { body } = await invite({ email: 'off@example.org' });
    const off = { disabled: true, reason: 'Moved abroad.' };
    await administrator('PUT', `/api/v1/people/${body.person.id}/access`, off);
    expect(await renew(body.person.id)).toMatchObject({ status: 409, body: { code: 'link_for_disabled' } });
    expect((await setPassword(body.link.token)).status).toBe(404);
  });

  test('asks for a reason, and for somebody who is there', async () => {
    expect((await renew(await idOf('health@example.org'), ' ')).status).toBe(422);
    expect((await renew('nobody-here')).status).toBe(404);
  });
});

describe('a sheet of people', () => {
  const judge = (text: string | Uint8Array<ArrayBuffer>, name = 'people.csv') => {
    const form = new FormData();
    form.set('file', new File([text], name));
    return administrator('POST', '/api/v1/people/sheet', form);
  };
  const header = 'Имя;Электронная почта;Роль;Организация';

  test('is judged line by line, and nothing is written', async () => {
    const before = await people();
    const { status, body } = await judge(
      [
        header,
        'Aru;aru@example.org;assessor;Registry (kk)',
        'Bek;clerk@example.org;assessor;registry',
        'C;not an address;king;nowhere',
        'Dos;dos@example.org;agency;registry',
        'Aru;ARU@example.org;Аудитор;operator',
      ].join('\n'),
    );
    expect(status).toBe(200);
    expect(
      body.lines.map(({ faults }: { faults: { path: string; code: string }[] }) =>
        faults.map(({ path, code }) => `${path} ${code}`),
      ),
    ).toEqual([
      [],
      ['email email_taken'],
      [
        'role role_unknown',
        'organisation organisation_unknown',
        'email field_invalid',
        'name field_too_short',
      ],
      ['organisation organisation_role_mismatch'],
      ['email email_taken'],
    ]);
    expect(body.lines[0].invitation).toEqual({
      name: 'Aru',
      email: 'aru@example.org',
      role: 'assessor',
      organisationId: 'registry',
    });
    expect(await people()).toEqual(before);
  });

  test.each([
    ['nothing below the header', header, 'sheet_empty'],
    ['no column of roles', 'name,email,organisation\na,b,c', 'sheet_columns_missing'],
    [
      '500 lines and one',
      [header, ...Array.from({ length: 501 }, () => 'a;b;c;d')].join('\n'),
      'sheet_too_long',
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'sheet_unreadable'],
    ['a ZIP that is no workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'sheet_unreadable'],
    ['a quote without an end', `${header}\n"a;b;c;d`, 'sheet_unreadable'],
  ])('with %s is refused', async (_, text, code) => {
    expect(await judge(text)).toMatchObject({ status: 422, body: { code } });
  });

  test('of 500 lines is read', async () => {
    const { body } = await judge([header, ...Array.from({ length: 500 }, () => 'a;b;c;d')].join('\n'));
    expect(body.lines).toHaveLength(500);
  });

  test('invites all or nobody', async () => {
    const line = (email: string, role = 'assessor') => ({
      name: 'Aru',
      email,
      role,
      organisation: 'registry',
    });
    const send = (lines: object[]) => administrator('POST', '/api/v1/people/import', { lines });
    const before = await people();
    expect(await send([line('one@example.org'), line('two@example.org', 'king')])).toMatchObject({
      status: 422,
      body: { code: 'sheet_lines_wrong', errors: [{ path: 'lines.1.role', code: 'role_unknown' }] },
    });
    expect(await people()).toEqual(before);
    const { status, body } = await send([line('one@example.org'), line('two@example.org')]);
    expect([status, body.invited.length]).toEqual([201, 2]);
    expect((await setPassword(body.invited[1].link.token)).status).toBe(200);
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
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
      'Moved abroad.',
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
