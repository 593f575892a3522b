import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../database/database.ts';
import { verifyAuditChain } from '../audit/verify.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

let world: World;
let administrator: Caller;
beforeAll(async () => {
  world = await createWorld('collection');
  world.clock.now = new Date('2026-01-22T05:00:00.000Z');
  administrator = await world.as('administrator');
});
afterAll(() => world.open.close());

const words = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const ground = words('Decree of 2025');
const act = (given: object) =>
  administrator('POST', '/api/v1/register/acts', { kind: 'split', on: '2025-06-08', ground, ...given });
const body = async (id: string) => (await world.anonymous('GET', `/api/v1/bodies/${id}`)).body;
const newBody = (given: object = {}) =>
  administrator('POST', '/api/v1/register/bodies', {
    id: 'abai',
    group: 'local',
    name: words('Abai'),
    abbreviation: words('AB'),
    aliases: ['Semey'],
    region: 'KZ-10',
    validFrom: '',
    ...given,
  });

let count = 0;
/** A body that no other test knows. */
async function fresh(validFrom = ''): Promise<string> {
  const id = `body-${++count}`;
  await newBody({ id, name: words(id), validFrom });
  return id;
}

describe('a body', () => {
  test('is entered with its organisation, so that its people can be invited', async () => {
    expect((await newBody()).status).toBe(201);
    expect(await body('abai')).toMatchObject({
      aliases: ['Semey'],
      region: 'KZ-10',
      validFrom: null,
      acts: [],
    });
    const { body: listed } = await administrator('GET', '/api/v1/organisations');
    expect(listed.organisations).toContainEqual(
      expect.objectContaining({ id: 'body-abai', kinds: ['body'], bodyId: 'abai', abolished: false }),
    );
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test.each([
    ['id', { id: 'almaty' }, 409],
    ['region', { region: 'RU-10' }, 422],
    ['name.kk', { name: { ...words('Abai'), kk: '' } }, 422],
    ['group', { group: 'regional' }, 422],
  ])('with a wrong %s is refused there', async (path, given, status) => {
    const answer = await newBody(given);
    expect([answer.status, answer.body.errors.map((fault: { path: string }) => fault.path)]).toEqual([
      status,
      [path],
    ]);
  });
});

describe('an act', () => {
  test('of splitting forms a body from part of another, which goes on', async () => {
    const [old, formed] = [await fresh(), await fresh()];
    expect((await act({ from: [old], to: [old, formed] })).status).toBe(201);
    expect(await body(formed)).toMatchObject({
      predecessors: [old],
      validFrom: '2025-06-08',
      acts: [{ kind: 'split', on: '2025-06-08', ground, from: [old], to: [old, formed] }],
    });
    expect(await body(old)).toMatchObject({ successors: [formed], validTo: null });
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('of renaming gives the present name; under the former one it is still found', async () => {
    const id = await fresh();
    const name = words('Alma-Ata');
    await act({ kind: 'rename', from: [id], to: [id], name });
    expect(await body(id)).toMatchObject({
      name,
      aliases: expect.arrayContaining(['Semey', ...Object.values(words(id))]),
      acts: [{ names: { before: words(id), after: name } }],
    });
  });

  test('of merging ends those that do not stand after it', async () => {
    const [one, other] = [await fresh(), await fresh()];
    await act({ kind: 'merge', from: [one, other], to: [other] });
    expect(await body(one)).toMatchObject({ validTo: '2025-06-08', successors: [other] });
    expect(await body(other)).toMatchObject({ validTo: null, predecessors: [one] });
  });

  test('of abolishing takes the organisation off the list of those that get people', async () => {
    const id = await fresh();
    await act({ kind: 'abolish', from: [id], to: [] });
    const { body: listed } = await administrator('GET', '/api/v1/organisations');
    const own = listed.organisations.find(({ bodyId }: { bodyId: string }) => bodyId === id);
    expect(own).toMatchObject({ id: `body-${id}`, abolished: true });
    const invitee = { name: 'Dana', email: 'd@example.org', role: 'agency', organisationId: own.id };
    expect(await administrator('POST', '/api/v1/people', invitee)).toMatchObject({
      status: 422,
      body: { code: 'organisation_abolished' },
    });
    expect(await act({ kind: 'abolish', from: [id], to: [] })).toMatchObject({
      body: { code: 'act_body_over' },
    });
  });

  test.each([
    ['a split into one', { from: ['almaty'], to: ['almaty'] }, 'act_misfit_split'],
    ['a merger of one', { kind: 'merge', from: ['almaty'], to: ['astana'] }, 'act_misfit_merge'],
    [
      'an abolition with a successor',
      { kind: 'abolish', from: ['almaty'], to: ['astana'] },
      'act_misfit_abolish',
    ],
    ['a renaming without a name', { kind: 'rename', from: ['almaty'], to: ['almaty'] }, 'act_misfit_rename'],
    [
      'a renaming to the present name',
      { kind: 'rename', from: ['almaty'], to: ['almaty'], name: words('almaty') },
      'act_misfit_rename',
    ],
    [
      'one of two of one name',
      { kind: 'merge', from: ['almaty', 'almaty'], to: ['astana'] },
      'act_misfit_merge',
    ],
    ['one of a stranger', { from: ['almaty'], to: ['almaty', 'nowhere'] }, 'act_body_unknown'],
  ])('that is %s is refused, and changes nothing', async (_, given, code) => {
    const before = await body('almaty');
    expect(await act(given)).toMatchObject({ status: 422, body: { code } });
    expect(await body('almaty')).toEqual(before);
  });

  test.each([
    ['2026-01-22', 201],
    ['2026-01-23', 422],
  ])('of %s is answered with %i on the 22nd', async (on, status) => {
    expect((await act({ kind: 'abolish', on, from: [await fresh()], to: [] })).status).toBe(status);
  });

  test.each([
    ['2024-12-31', 422],
    ['2025-01-01', 201],
  ])('of %s is answered with %i for a body of 2025', async (on, status) => {
    expect((await act({ kind: 'abolish', on, from: [await fresh('2025-01-01')], to: [] })).status).toBe(
      status,
    );
  });

  test('is kept for ever, whoever asks the database', async () => {
    await act({ kind: 'abolish', from: [await fresh()], to: [] });
    await expect(world.open.db.delete(schema.bodyActs)).rejects.toThrow();
  });

  test('is for administrators', async () => {
    const given = { kind: 'abolish', on: '2025-06-08', ground, from: ['almaty'], to: [] };
    for (const name of ['auditor', 'clerk', 'almaty'] as const)
      expect((await (await world.as(name))('POST', '/api/v1/register/acts', given)).status).toBe(403);
  });
});

describe('what needs no act', () => {
  const change = (id: string, given: object) =>
    administrator('PUT', `/api/v1/register/bodies/${id}`, {
      group: 'local',
      region: 'KZ-33',
      aliases: ['Taldykorgan'],
      version: 1,
      ...given,
    });

  test('is changed and stands in the chain with what stood before', async () => {
    const id = await fresh();
    expect((await change(id, {})).status).toBe(200);
    expect(await body(id)).toMatchObject({ region: 'KZ-33', aliases: ['Taldykorgan'], version: 2 });
    const { body: audit } = await administrator('GET', '/api/v1/audit?action=body.change');
    expect(audit.entries[0]).toMatchObject({
      bodyId: id,
      before: { region: 'KZ-10', aliases: ['Semey'] },
      after: { region: 'KZ-33', aliases: ['Taldykorgan'] },
    });
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test.each([
    ['another change', (id: string) => change(id, {})],
    ['an act', (id: string) => act({ kind: 'rename', from: [id], to: [id], name: words('Renamed') })],
  ])('is not overwritten unseen after %s', async (_, meanwhile) => {
    const id = await fresh();
    await meanwhile(id);
    const before = await body(id);
    expect(await change(id, { aliases: [] })).toMatchObject({
      status: 409,
      body: { code: 'register_changed', details: { version: 2 } },
    });
    expect(await body(id)).toEqual(before);
    expect((await change(id, { version: 2 })).status).toBe(200);
  });

  test.each([
    ['a name', { name: words('Other') }, 422],
    ['21 other names', { aliases: Array.from({ length: 21 }, (_, at) => `a${at}`) }, 422],
    ['20 other names', { aliases: Array.from({ length: 20 }, (_, at) => `a${at}`) }, 200],
    ['an empty other name', { aliases: [' '] }, 422],
    ['a region of another country', { region: 'RU-10' }, 422],
    ['no region', { region: '' }, 200],
    ['no version', { version: undefined }, 422],
  ])('with %s is answered with its status', async (_, given, status) => {
    expect((await change(await fresh(), given)).status).toBe(status);
  });

  test('of a body that is not there is refused', async () => {
    expect((await change('nowhere', {})).status).toBe(404);
  });
});

describe('an organisation', () => {
  const known = async (id: string) => {
    const { body: listed } = await administrator('GET', '/api/v1/organisations');
    return listed.organisations.find((each: { id: string }) => each.id === id);
  };
  const change = async (given: object, id = 'body-health') =>
    administrator('PUT', `/api/v1/register/organisations/${id}`, {
      kinds: ['body', 'supplier'],
      name: words('Health'),
      abbreviation: words('H'),
      bodyId: 'health',
      version: (await known(id)).version,
      ...given,
    });

  test('may be a supplier and a rated body at once, and then has people of both roles', async () => {
    expect((await change({})).status).toBe(200);
    const invitee = (role: string) => ({ name: 'Dana', email: `both-${role}@example.org`, role });
    for (const role of ['assessor', 'agency']) {
      const sent = { ...invitee(role), organisationId: 'body-health' };
      expect((await administrator('POST', '/api/v1/people', sent)).status).toBe(201);
    }
  });

  test.each([
    [{ bodyId: '' }, 422],
    [{ kinds: ['supplier'] }, 422],
    [{ kinds: [] }, 422],
    [{ kinds: ['body', 'supplier', 'operator'] }, 200],
    [{ bodyId: 'nowhere' }, 422],
  ])('with %j is answered with %i', async (given, status) => {
    expect((await change(given)).status).toBe(status);
  });

  test('keeps the kinds that its people need, until their access is off', async () => {
    const supplier = { kinds: ['supplier'], bodyId: '' };
    const before = await known('body-health');
    expect(await change(supplier)).toMatchObject({
      status: 409,
      body: { code: 'organisation_kind_in_use', errors: [{ path: 'kinds' }] },
    });
    expect(await known('body-health')).toEqual(before);
    const { body: listed } = await administrator('GET', '/api/v1/people');
    for (const { id, role, organisation } of listed.people)
      if (organisation.id === 'body-health' && role === 'agency')
        await administrator('PUT', `/api/v1/people/${id}/access`, { disabled: true, reason: 'Left.' });
    expect((await change(supplier)).status).toBe(200);
  });

  test('is not overwritten unseen', async () => {
    const { version } = await known('body-health');
    await change({ version });
    expect(await change({ version })).toMatchObject({ status: 409, body: { code: 'register_changed' } });
  });

  test('that is not there cannot be changed', async () => {
    expect((await change({ version: 1 }, 'body-health')).status).toBe(409);
    const sent = { kinds: ['supplier'], name: words('N'), abbreviation: words('N'), bodyId: '', version: 1 };
    expect((await administrator('PUT', '/api/v1/register/organisations/nowhere', sent)).status).toBe(404);
  });
});

describe('an index', () => {
  const index = { id: 'digital', title: words('Digital') };
  const add = () => administrator('POST', '/api/v1/register/indices', index);
  const rename = (given: object) =>
    administrator('PUT', '/api/v1/register/indices/digital', {
      title: words('Digital state'),
      version: 1,
      ...given,
    });
  const titleOf = async () => {
    const { body: listed } = await world.anonymous('GET', '/api/v1/indices');
    return listed.indices.find(({ id }: { id: string }) => id === 'digital').title;
  };

  test('is entered once', async () => {
    expect((await add()).status).toBe(201);
    expect(await add()).toMatchObject({ status: 409, body: { code: 'id_taken' } });
  });

  test('gets another title, once for each who saw the present one', async () => {
    expect((await rename({})).status).toBe(200);
    expect(await titleOf()).toEqual(words('Digital state'));
    expect(await rename({ title: words('Unseen') })).toMatchObject({
      status: 409,
      body: { code: 'register_changed' },
    });
    expect(await titleOf()).toEqual(words('Digital state'));
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('needs its title in every language, and has to be there', async () => {
    expect((await rename({ version: 2, title: { ...words('D'), kk: ' ' } })).status).toBe(422);
    const sent = { title: words('D'), version: 1 };
    expect((await administrator('PUT', '/api/v1/register/indices/nowhere', sent)).status).toBe(404);
  });
});

test('the register is kept by administrators alone', async () => {
  for (const name of ['auditor', 'clerk', 'almaty'] as const) {
    const caller = await world.as(name);
    for (const path of ['bodies/almaty', 'organisations/registry', 'indices/test'])
      expect((await caller('PUT', `/api/v1/register/${path}`, {})).status).toBe(403);
    for (const path of ['bodies', 'organisations']) {
      expect((await caller('POST', `/api/v1/register/${path}/import`, { lines: [] })).status).toBe(403);
      expect((await caller('POST', `/api/v1/register/${path}/sheet`, new FormData())).status).toBe(403);
      expect((await caller('GET', `/api/v1/register/${path}/template.csv`)).status).toBe(403);
    }
  }
});
