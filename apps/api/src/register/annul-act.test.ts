import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { verifyAuditChain } from '../audit/verify.ts';
import { schema } from '../database/database.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

let world: World;
let administrator: Caller;
beforeEach(async () => {
  world = await createWorld('consolidation');
  administrator = await world.as('administrator');
});
afterEach(() => world.open.close());

const words = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const reason = words('The decree was about another body.');

const record = async (given: object): Promise<string> => {
  // Each act is recorded after the one before it.
  world.clock.now = new Date(world.clock.now.getTime() + 1000);
  const ground = words('Decree');
  const { body } = await administrator('POST', '/api/v1/register/acts', {
    on: '2025-06-08',
    ground,
    ...given,
  });
  return body.id;
};
const annul = (id: string, by = administrator, sent: object = { reason }) =>
  by('POST', `/api/v1/register/acts/${id}/annulment`, sent);
const body = async (id: string) => (await world.anonymous('GET', `/api/v1/bodies/${id}`)).body;
/** What of a body follows from acts. */
const standing = async (id: string) => {
  const { acts, annulledActs, version, results, ...rest } = await body(id);
  void [annulledActs, version, results];
  return { ...rest, acts: acts.map((act: { id: string }) => act.id) };
};
const enter = async (id: string, given: object = {}): Promise<string> => {
  await administrator('POST', '/api/v1/register/bodies', {
    id,
    group: 'local',
    name: words(id),
    abbreviation: words(id.toUpperCase()),
    aliases: ['Semey'],
    region: '',
    validFrom: '',
    ...given,
  });
  return id;
};

describe('an annulled act', () => {
  test.each([
    ['a split', { kind: 'split', from: ['old'], to: ['old', 'formed'] }],
    ['a split without a rest', { kind: 'split', from: ['old'], to: ['formed', 'other'] }],
    ['a merger', { kind: 'merge', from: ['old', 'other'], to: ['formed'] }],
    ['a merger into one that goes on', { kind: 'merge', from: ['old', 'other'], to: ['old'] }],
    ['an abolition', { kind: 'abolish', from: ['old'], to: [] }],
    [
      'a renaming',
      {
        kind: 'rename',
        from: ['old'],
        to: ['old'],
        name: words('Wrong'),
        abbreviation: words('W'),
      },
    ],
  ])('that was %s leaves every body as it stood before', async (_, given) => {
    const ids = [
      await enter('old'),
      await enter('formed', { validFrom: '2025-06-08' }),
      await enter('other'),
    ];
    const before = await Promise.all(ids.map(standing));
    const id = await record(given);
    expect(await Promise.all(ids.map(standing))).not.toEqual(before);
    expect((await annul(id)).status).toBe(201);
    expect(await Promise.all(ids.map(standing))).toEqual(before);
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('stays to be read by everyone, with who annulled it, when and why', async () => {
    await enter('old');
    const id = await record({ kind: 'abolish', from: ['old'], to: [] });
    await annul(id);
    expect(await body('old')).toMatchObject({
      validTo: null,
      acts: [],
      annulledActs: [
        {
          id,
          kind: 'abolish',
          on: '2025-06-08',
          annulment: { at: world.clock.now.toISOString(), by: 'administrator', reason },
        },
      ],
    });
    const { body: audit } = await administrator('GET', '/api/v1/audit?action=body.annul');
    expect(audit.entries).toMatchObject([
      { actor: { name: 'administrator' }, subject: { type: 'body-act', id }, bodyId: 'old', reason },
    ]);
  });

  test('gives the organisation its name back, and nobody finds the body under the wrong one', async () => {
    const id = await record({ kind: 'rename', from: ['almaty'], to: ['almaty'], name: words('Wrong') });
    const organisation = async () => {
      const { body: listed } = await administrator('GET', '/api/v1/organisations');
      return listed.organisations.find((each: { id: string }) => each.id === 'body-almaty');
    };
    expect((await organisation()).name).toEqual(words('Wrong'));
    await annul(id);
    expect(await organisation()).toMatchObject({ name: words('almaty'), version: 3 });
    expect(JSON.stringify(await standing('almaty'))).not.toContain('Wrong');
  });

  test('keeps what was changed since without an act', async () => {
    await enter('old');
    const id = await record({ kind: 'rename', from: ['old'], to: ['old'], name: words('Wrong') });
    const { version, aliases } = await body('old');
    await administrator('PUT', '/api/v1/register/bodies/old', {
      group: 'central',
      region: 'KZ-33',
      aliases: [...aliases, 'Taldykorgan'],
      version,
    });
    await annul(id);
    expect(await body('old')).toMatchObject({
      name: words('old'),
      group: 'central',
      region: 'KZ-33',
      aliases: ['Semey', 'Taldykorgan'],
    });
  });

  test('may be recorded again, this time rightly', async () => {
    await enter('old');
    const act = { kind: 'abolish', from: ['old'], to: [] };
    await annul(await record(act));
    await record(act);
    expect(await body('old')).toMatchObject({ validTo: '2025-06-08', acts: [{ kind: 'abolish' }] });
  });

  test('is no change between two editions any more', async () => {
    await world.bothAdministrators({ kind: 'publication' });
    await world.open.db.update(schema.editions).set({ demonstration: false });
    const continuity = async () =>
      (await world.anonymous('GET', '/api/v1/bodies/astana')).body.results.map(
        ({ acts }: { acts: { id: string }[] }) => acts.map(({ id }) => id),
      );
    world.clock.now = new Date('2026-06-01T05:00:00.000Z');
    const id = await record({ kind: 'abolish', on: '2026-05-01', from: ['astana'], to: [] });
    expect(await continuity()).toEqual([[id]]);
    expect((await annul(id)).status).toBe(201);
    expect(await continuity()).toEqual([[]]);
  });
});

describe('nothing is annulled', () => {
  test('that a later act rests on; the later one goes first', async () => {
    await enter('old');
    await enter('formed');
    const first = await record({ kind: 'split', from: ['old'], to: ['old', 'formed'] });
    const second = await record({
      kind: 'rename',
      on: '2025-07-01',
      from: ['formed'],
      to: ['formed'],
      name: words('N'),
    });
    expect(await annul(first)).toMatchObject({
      status: 409,
      body: {
        code: 'act_rests_act',
        detail: 'A later act rests on this one: 1 July 2025 · renaming. Annul that one first.',
        details: { actId: second },
      },
    });
    expect((await annul(second)).status).toBe(201);
    expect((await annul(first)).status).toBe(201);
    expect(await body('formed')).toMatchObject({ predecessors: [], validFrom: null, name: words('formed') });
  });

  test('on which the bodies of a cycle rest that was opened since', async () => {
    await enter('old');
    const id = await record({ kind: 'merge', from: ['old', 'astana'], to: ['astana'] });
    await world.open.db.update(schema.cycles).set({ openedAt: world.clock.now });
    expect(await annul(id)).toMatchObject({
      status: 409,
      body: { code: 'act_rests_cycle', details: { cycleId: 't-2026' } },
    });
    await world.open.db.update(schema.cycles).set({ openedAt: new Date(world.clock.now.getTime() - 1) });
    expect((await annul(id)).status).toBe(201);
  });

  test('whose name stands in a publication made since', async () => {
    const id = await record({ kind: 'rename', from: ['astana'], to: ['astana'], name: words('Wrong') });
    await world.bothAdministrators({ kind: 'publication' });
    expect((await annul(id)).body).toMatchObject({ code: 'act_rests_cycle' });
    expect(await body('astana')).toMatchObject({ name: words('Wrong'), annulledActs: [] });
  });

  test('twice', async () => {
    await enter('old');
    const id = await record({ kind: 'abolish', from: ['old'], to: [] });
    await annul(id);
    expect(await annul(id)).toMatchObject({ status: 409, body: { code: 'act_annulled' } });
  });

  test('of which nobody kept what stood before', async () => {
    const act = { id: '2022-known', kind: 'abolish' as const, on: '2022', ground: words('Decree') };
    await world.open.db
      .insert(schema.bodyActs)
      .values({ ...act, from: ['astana'], to: [], recordedAt: world.clock.now });
    expect(await annul(act.id)).toMatchObject({ status: 409, body: { code: 'act_without_origin' } });
  });

  test('that is not there', async () => {
    expect((await annul('0b1c0f43-6f5c-4f0e-9a53-1a4f5c2d7e10')).status).toBe(404);
  });

  test('without a reason in every language', async () => {
    await enter('old');
    const id = await record({ kind: 'abolish', from: ['old'], to: [] });
    expect(await annul(id, administrator, { reason: { ...reason, kk: ' ' } })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'reason.kk' }] },
    });
    expect(await body('old')).toMatchObject({ validTo: '2025-06-08' });
  });

  test('by anyone but an administrator', async () => {
    await enter('old');
    const id = await record({ kind: 'abolish', from: ['old'], to: [] });
    for (const name of ['auditor', 'clerk', 'almaty'] as const)
      expect((await annul(id, await world.as(name))).status).toBe(403);
    expect((await annul(id, world.anonymous)).status).toBe(401);
    expect(await body('old')).toMatchObject({ validTo: '2025-06-08', annulledActs: [] });
  });

  test('and an annulment itself is kept for ever, whoever asks the database', async () => {
    await enter('old');
    const id = await record({ kind: 'abolish', from: ['old'], to: [] });
    await annul(id);
    const { bodyActAnnulments: annulments, bodyActOrigins: origins } = schema;
    await expect(world.open.db.delete(annulments).where(eq(annulments.actId, id))).rejects.toMatchObject({
      cause: { code: 'OL001' },
    });
    await expect(world.open.db.update(origins).set({ bodies: [] })).rejects.toMatchObject({
      cause: { code: 'OL001' },
    });
  });
});
