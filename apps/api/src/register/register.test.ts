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

describe('an organisation', () => {
  const change = (given: object) =>
    administrator('PUT', '/api/v1/register/organisations/body-health', {
      kinds: ['body', 'supplier'],
      name: words('Health'),
      abbreviation: words('H'),
      bodyId: 'health',
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
    [{ kinds: ['supplier'], bodyId: '' }, 200],
  ])('with %j is answered with %i', async (given, status) => {
    expect((await change(given)).status).toBe(status);
  });
});

test('an index is entered once', async () => {
  const index = { id: 'digital', title: words('Digital') };
  const add = () => administrator('POST', '/api/v1/register/indices', index);
  expect((await add()).status).toBe(201);
  expect(await add()).toMatchObject({ status: 409, body: { code: 'id_taken' } });
});
