import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCycle } from '../testing/add-cycle.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const place = `${cycle}/values/almaty/meetings-held/held/note`;

let world: World;
let clerk: Caller;
beforeEach(async () => {
  world = await createWorld('collection');
  clerk = await world.as('clerk');
});
afterEach(() => world.open.close());

const notesOf = async () => {
  const { body } = await clerk('GET', `${cycle}/indicators/meetings-held/values`);
  return body.rows.find(({ bodyId }: { bodyId: string }) => bodyId === 'almaty').notes;
};

describe('a note of a value', () => {
  test('stands at its cell with its author, and the next takes its place', async () => {
    await clerk('PUT', place, { version: 0, starred: true, comment: '  From the register.  ' });
    expect(await notesOf()).toMatchObject([
      {
        inputId: 'held',
        version: 1,
        starred: true,
        comment: 'From the register.',
        link: null,
        author: 'clerk',
      },
    ]);
    const link = 'https://example.kz/register.pdf';
    await clerk('PUT', place, { version: 1, starred: false, link });
    expect(await notesOf()).toMatchObject([{ version: 2, starred: false, comment: null, link }]);
  });

  test('is refused on top of one that the person has not seen', async () => {
    await clerk('PUT', place, { version: 0, starred: true });
    expect(await clerk('PUT', place, { version: 0, starred: false })).toMatchObject({
      status: 409,
      body: { code: 'note_changed' },
    });
  });

  test('of twenty at once exactly one is first', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, () => clerk('PUT', place, { version: 0, starred: true })),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 409)).toHaveLength(19);
  });

  test('is audited, without naming a body to which the entry would be shown', async () => {
    await clerk('PUT', place, { version: 0, starred: true });
    const administrator = await world.as('administrator');
    const { body } = await administrator('GET', '/api/v1/audit?action=values.note');
    expect(body.entries).toMatchObject([{ action: 'values.note', bodyId: null, cycleId: 't-2026' }]);
    expect((await administrator('GET', '/api/v1/audit/verification')).body).toMatchObject({ intact: true });
  });

  test.each([
    ['a script', { link: 'javascript:alert(1)' }],
    ['no address', { link: 'register.pdf' }],
    ['nothing said', { comment: ' ' }],
    ['too much said', { comment: 'x'.repeat(2001) }],
  ])('with %s is refused', async (_, given) => {
    expect((await clerk('PUT', place, { version: 0, starred: true, ...given })).status).toBe(422);
  });

  test.each([
    ['body', 'nowhere/meetings-held/held'],
    ['input', 'almaty/meetings-held/nothing'],
    ['indicator', 'almaty/nothing/held'],
  ])('of an unknown %s is not found', async (_, path) => {
    const { status } = await clerk('PUT', `${cycle}/values/${path}/note`, { version: 0, starred: true });
    expect(status).toBe(404);
  });

  test.each(['agency', 'auditor'] as const)('is not for an %s', async (name) => {
    const caller = await world.as(name === 'agency' ? 'almaty' : 'auditor');
    expect((await caller('PUT', place, { version: 0, starred: true })).status).toBe(403);
  });
});

describe('earlier values', () => {
  const earlier = '/api/v1/cycles/second/indicators/late-answers/earlier';
  let later: World;
  beforeEach(async () => {
    later = await createWorld('consolidation');
    await addCycle(later.open.db, 'second', 'consolidation');
  });
  afterEach(() => later.open.close());

  test('are those of the editions published before, and of no other', async () => {
    const caller = await later.as('administrator');
    expect((await caller('GET', earlier)).body).toEqual({ editions: [] });
    await later.bothAdministrators({ kind: 'publication' }, 't-2026');
    await later.bothAdministrators({ kind: 'publication' }, 'second');
    const { editions } = (await caller('GET', earlier)).body;
    expect(editions).toMatchObject([{ id: '2026', inputs: expect.arrayContaining(['late']) }]);
    expect(editions[0].values.almaty.late).toMatch(/^\d+$/);
  });

  test('wait for the instant of a publication that is settled', async () => {
    const caller = await later.as('administrator');
    const instant = '2026-02-05T05:00:00.000Z';
    await later.bothAdministrators({ kind: 'publication', publishAt: instant }, 't-2026');
    later.clock.now = new Date('2026-02-05T04:59:59.999Z');
    expect((await caller('GET', earlier)).body).toEqual({ editions: [] });
    later.clock.now = new Date(instant);
    expect((await caller('GET', earlier)).body.editions).toHaveLength(1);
  });
});
