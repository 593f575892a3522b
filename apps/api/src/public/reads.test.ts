import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCycle } from '../testing/add-cycle.ts';
import { createWorld, type World } from '../testing/world.ts';

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
  for (const question of [...ofFirst, ...ofSecond, ...ofAll]) await world.anonymous('GET', question);
  const before = ofFirst.map(ready);
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

  expect(ofFirst.map(ready)).toEqual(before);
  for (const [at, bytes] of ofFirst.map(ready).entries()) expect(bytes).toBe(before[at]);
  expect([ofSecond[1]!, ...ofAll].map(ready)).toEqual([undefined, undefined, undefined, undefined]);
});
