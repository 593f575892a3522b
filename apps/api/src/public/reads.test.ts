import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCycle } from '../testing/add-cycle.ts';
import { PUBLICATIONS_HEADER } from '../access/wire.ts';
import { createWorld, PUBLIC_REASON, type World } from '../testing/world.ts';

const first = '/api/v1/indices/test/editions/2026';
const second = '/api/v1/indices/test/editions/second';

let world: World;
beforeEach(async () => {
  world = await createWorld('consolidation');
  await addCycle(world.open.db, 'second', 'consolidation');
  for (const cycle of ['t-2026', 'second']) {
    const { status } = await world.bothAdministrators({ kind: 'publication' }, cycle);
    expect(status).toBe(200);
  }
});
afterEach(() => world.open.close());

/** The bytes that lie ready for a question. */
const ready = (question: string) => world.api.prepared(question, {})?.body;

test('a publication of one edition leaves the answers of the others in place', async () => {
  const ofFirst = [first, `${first}/ranking?group=local`, `${first}/bodies/almaty`, `${first}/bundle`];
  const ofSecond = [second, `${second}/ranking?group=local`];
  const ofAll = ['/api/v1/indices', '/api/v1/bodies/almaty', '/api/v1/methodologies'];
  const ofRegister = ['/api/v1/bodies'];
  const untouched = [...ofFirst, ...ofRegister];
  for (const question of [...untouched, ...ofSecond, ...ofAll]) await world.anonymous('GET', question);
  const before = untouched.map(ready);
  expect(before).not.toContain(undefined);

  const changes = [
    {
      bodyId: 'almaty',
      indicatorId: 'late-answers',
      inputId: 'late',
      value: '0',
      version: 1,
    },
  ];
  const { status } = await world.bothAdministrators({ kind: 'revision', revision: 1, changes }, 'second');
  expect(status).toBe(200);
  // Whoever asks first has the new state looked at.
  expect((await world.anonymous('GET', second)).body.revision).toBe(2);

  for (const [at, bytes] of untouched.map(ready).entries()) expect(bytes).toBe(before[at]);
  expect([ofSecond[1]!, ...ofAll].map(ready)).toEqual([undefined, undefined, undefined, undefined]);
});

test('an act on the register changes the register and leaves the answers of the editions', async () => {
  const questions = [first, `${first}/ranking?group=local`, '/api/v1/bodies', '/api/v1/bodies/almaty'];
  for (const question of questions) await world.anonymous('GET', question);
  const before = questions.map(ready);
  const rename = {
    kind: 'rename',
    on: '2026-01-01',
    ground: PUBLIC_REASON,
    from: ['almaty'],
    to: ['almaty'],
    name: { kk: 'Алматы қ.', ru: 'г. Алматы', en: 'City of Almaty' },
  };
  const administrator = await world.as('administrator');
  expect((await administrator('POST', '/api/v1/register/acts', rename)).status).toBe(201);
  expect((await world.anonymous('GET', '/api/v1/bodies')).body.bodies[0].acts).toHaveLength(1);
  const after = questions.map(ready);
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after[2]).not.toEqual(before[2]);
  expect(after[3]).toBeUndefined();
});

test('every answer names the states it was made from, and the list of editions all that stand', async () => {
  const named = async (question: string) =>
    (await world.anonymous('GET', question)).response.headers.get(PUBLICATIONS_HEADER)?.split(' ') ?? [];
  const standing = await world.api.publications.marks();
  expect(new Set(await named('/api/v1/indices'))).toEqual(standing);
  const marks = await Promise.all(
    [first, `${first}/bundle`, second, '/api/v1/bodies', '/api/v1/methodologies'].map(named),
  );
  const [ofFirst, ofBundle, ofSecond, ofRegister, ofAll] = marks.map((each) => each.join(' '));
  expect(ofBundle).toBe(ofFirst);
  expect(new Set([ofFirst, ofSecond, ofRegister, ofAll])).toEqual(standing);
});
