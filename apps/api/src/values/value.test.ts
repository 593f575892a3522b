import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorld, type Caller, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const cell = (bodyId: string, inputId: string, value: string, version = 0) => ({
  bodyId,
  indicatorId: 'meetings-held',
  inputId,
  value,
  version,
});

let world: World;
let clerk: Caller;
beforeEach(async () => {
  world = await createWorld('collection');
  clerk = await world.as('clerk');
});
afterEach(() => world.open.close());

const save = (...changes: unknown[]) => clerk('PUT', `${cycle}/values`, { changes });

describe('entering', () => {
  test('saves a block, answers the points, and keeps every revision', async () => {
    const first = await save(cell('almaty', 'held', '1'), cell('almaty', 'planned', '3'));
    expect(first.body).toMatchObject({
      values: [{ version: 1 }, { version: 1 }],
      points: [{ bodyId: 'almaty', points: '1.67' }],
    }); // 5 × 1 ÷ 3
    await save(cell('almaty', 'held', '2', 1));
    const { body } = await clerk('GET', `${cycle}/values/almaty/meetings-held/held`);
    expect(body.revisions).toMatchObject([
      { version: 1, value: '1', author: 'clerk' },
      { version: 2, value: '2' },
    ]);
  });

  test('of two people with the same cell the second is shown the change of the first, and nothing is lost', async () => {
    await save(cell('almaty', 'held', '1'));
    const second = await (
      await world.as('assessor')
    )('PUT', `${cycle}/values`, { changes: [cell('almaty', 'held', '9')] });
    expect(second).toMatchObject({
      status: 409,
      body: {
        code: 'value_changed',
        details: { conflicts: [{ inputId: 'held', current: { value: '1', version: 1, author: 'clerk' } }] },
      },
    });
  });

  test('of twenty at once exactly one is first', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => save(cell('almaty', 'held', String(n)))),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 409)).toHaveLength(19);
  });

  test.each([
    ['a negative count', [cell('almaty', 'held', '-1')], 'almaty/meetings-held/held', 'input_not_a_count'],
    [
      'a part above the whole',
      [cell('almaty', 'held', '4'), cell('almaty', 'planned', '3')],
      'almaty/meetings-held/held',
      'input_check_failed',
    ],
    ['a body that is not rated', [cell('nowhere', 'held', '1')], 'nowhere/meetings-held/held', 'not_found'],
    ['an unknown input', [cell('almaty', 'total', '1')], 'almaty/meetings-held/total', 'input_unknown'],
    [
      'a ground that the methodology does not name',
      [{ ...cell('almaty', 'held', '1'), status: 'exempt', ground: 'holidays' }],
      'almaty/meetings-held/held',
      'exempt_ground_unknown',
    ],
  ])('%s is refused at its cell and nothing of the block is saved', async (_name, changes, path, code) => {
    const { status, body } = await save(cell('astana', 'held', '1'), ...changes);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'values_refused' });
    expect(body.errors).toMatchObject([{ path, code }]);
    expect((await clerk('GET', `${cycle}/values/astana/meetings-held/held`)).status).toBe(404);
  });

  test('an indicator of another supplier is not there', async () => {
    const { status } = await save({
      bodyId: 'almaty',
      indicatorId: 'site-gaps',
      inputId: 'gaps',
      value: '1',
      version: 0,
    });
    expect(status).toBe(404);
  });

  test('an agency sees nothing of the collection', async () => {
    await save(cell('almaty', 'held', '1'));
    const almaty = await world.as('almaty');
    expect((await almaty('GET', `${cycle}/values/almaty/meetings-held/held`)).status).toBe(404);
    expect(await almaty('GET', `${cycle}/results/almaty`)).toMatchObject({
      status: 409,
      body: { code: 'stage_forbids' },
    });
  });
});

describe('signing off', () => {
  const bodies = ['almaty', 'astana', 'health', 'transport'];
  const signOff = () => clerk('POST', `${cycle}/indicators/meetings-held/sign-off`, {});

  test('is refused while values are missing, which are listed', async () => {
    await save(cell('almaty', 'held', '1'), cell('almaty', 'planned', '1'));
    const { status, body } = await signOff();
    expect({ status, code: body.code, missing: body.details.missing.length }).toEqual({
      status: 409,
      code: 'values_missing',
      missing: 6,
    });
  });

  test('closes the indicator until the administrator returns it with a reason', async () => {
    await save(...bodies.flatMap((id) => [cell(id, 'held', '1'), cell(id, 'planned', '1')]));
    expect((await signOff()).body).toMatchObject({ signedOffAt: '2026-01-15T05:00:00.000Z', by: 'clerk' });
    expect(await save(cell('almaty', 'held', '0', 1))).toMatchObject({
      status: 409,
      body: { code: 'indicator_signed_off' },
    });
    const administrator = await world.as('administrator');
    world.clock.now = new Date('2026-01-15T05:10:00.000Z');
    expect(
      (
        await administrator('POST', `${cycle}/indicators/meetings-held/return`, {
          reason: 'One body is wrong.',
        })
      ).status,
    ).toBe(200);
    const returned = { reason: 'One body is wrong.', by: 'administrator', at: '2026-01-15T05:10:00.000Z' };
    expect((await clerk('GET', `${cycle}/indicators/meetings-held/values`)).body).toMatchObject({ returned });
    expect((await clerk('GET', cycle)).body.progress).toMatchObject([
      { indicatorId: 'late-answers', returned: null, enteredBy: [], enteredAt: null },
      { indicatorId: 'meetings-held', returned, enteredBy: ['clerk'], enteredAt: '2026-01-15T05:00:00.000Z' },
    ]);
    expect((await clerk('GET', '/api/v1/me/tasks')).body.tasks).toMatchObject([
      { indicatorId: 'late-answers', returned: null },
      { kind: 'sign-off', indicatorId: 'meetings-held', returned: 'One body is wrong.' },
    ]);
    expect((await save(cell('almaty', 'held', '0', 1))).status).toBe(200);
    world.clock.now = new Date('2026-01-15T05:20:00.000Z');
    await signOff();
    expect((await clerk('GET', cycle)).body.progress).toMatchObject([{}, { returned: null }]);
  });

  test('of all indicators lets the cycle move on, and what hinders it is named', async () => {
    const administrator = await world.as('administrator');
    const { body } = await administrator('GET', cycle);
    expect(body.exitConditions[0]).toMatchObject({ id: 'all-signed-off', met: false });
    expect(body.exitConditions[0].missing).toContainEqual({
      kind: 'not-signed-off',
      indicatorId: 'meetings-held',
      label: { kk: 'Meetings held (kk)', ru: 'Meetings held (ru)', en: 'Meetings held' },
    });
  });
});
