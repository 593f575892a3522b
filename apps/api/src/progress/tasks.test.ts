import { afterEach, expect, test } from 'vitest';
import { createWorld, filing, pdf, type Caller, type World } from '../testing/world.ts';

let world: World;
afterEach(() => world.open.close());

/** The tasks of a person, as many as every page says that there are. */
const tasksOf = async (caller: Caller) => {
  const { tasks } = (await caller('GET', '/api/v1/me/tasks')).body;
  expect((await caller('GET', '/api/v1/me')).body.waiting).toBe(tasks.length);
  return tasks;
};
const inCycle = { cycleId: 't-2026', overdue: false };

test('in collection a supplier has its indicators to fill, then to sign off; whoever oversees has the next step', async () => {
  world = await createWorld('collection');
  world.clock.now = new Date('2026-01-15T05:00:00.000Z');
  const [clerk, other] = [await world.as('clerk'), await world.as('other')];
  const dueAt = '2026-01-19T18:59:59.000Z';
  expect(await tasksOf(clerk)).toEqual([
    { ...inCycle, kind: 'missing-values', indicatorId: 'late-answers', count: 4, dueAt, returned: null },
    { ...inCycle, kind: 'missing-values', indicatorId: 'meetings-held', count: 8, dueAt, returned: null }, // two inputs of four bodies
  ]);
  const changes = ['almaty', 'astana', 'health', 'transport'].map((bodyId) => ({
    bodyId,
    indicatorId: 'site-gaps',
    inputId: 'gaps',
    version: 0,
    value: '1',
  }));
  await other('PUT', '/api/v1/cycles/t-2026/values', { changes });
  expect(await tasksOf(other)).toEqual([
    { ...inCycle, kind: 'sign-off', indicatorId: 'site-gaps', count: 1, dueAt, returned: null },
  ]);
  expect(await tasksOf(await world.as('administrator'))).toEqual([
    { ...inCycle, kind: 'advance-cycle', count: 2, dueAt },
  ]);
  expect(await tasksOf(await world.as('auditor'))).toEqual([]);
  expect(await tasksOf(await world.as('almaty'))).toEqual([]);
});

test('a task is overdue after its closing instant, not at it', async () => {
  world = await createWorld('collection');
  const administrator = await world.as('administrator');
  world.clock.now = new Date('2026-01-19T18:59:59.000Z');
  expect((await tasksOf(administrator))[0].overdue).toBe(false);
  world.clock.now = new Date('2026-01-19T18:59:59.001Z');
  expect((await tasksOf(administrator))[0].overdue).toBe(true);
});

test('a dispute waits in turn for its assessor and for the body that filed it, by its own id', async () => {
  world = await createWorld('disputes');
  const [almaty, assessor] = [await world.as('almaty'), await world.as('assessor')];
  const mayFile = {
    ...inCycle,
    kind: 'file-dispute',
    bodyId: 'almaty',
    count: 1,
    dueAt: '2026-01-27T18:59:59.000Z',
  };
  expect(await tasksOf(almaty)).toEqual([mayFile]);
  expect(await tasksOf(assessor)).toEqual([]);

  const dispute = {
    indicatorId: 'late-answers',
    claims: [{ inputId: 'late', value: '0' }],
    grounds: 'The registry counted one answer twice; see the order.',
  };
  const { body } = await almaty('POST', '/api/v1/cycles/t-2026/disputes', filing(dispute, pdf()));
  const about = { ...inCycle, indicatorId: 'late-answers', disputeId: body.id, count: 1, dueAt: body.dueAt };
  expect(await tasksOf(assessor)).toEqual([{ ...about, kind: 'review-dispute' }]);

  await assessor('POST', `/api/v1/disputes/${body.id}/review`, { version: 1 });
  expect(await tasksOf(assessor)).toEqual([{ ...about, kind: 'decide-dispute' }]);

  await assessor('POST', `/api/v1/disputes/${body.id}/questions`, { version: 2, text: 'Which order?' });
  expect(await tasksOf(assessor)).toEqual([]);
  expect(await tasksOf(almaty)).toEqual([{ ...about, kind: 'answer-question' }, mayFile]);

  world.clock.now = new Date('2026-01-27T18:59:59.001Z');
  expect((await tasksOf(almaty)).map(({ kind }: { kind: string }) => kind)).toEqual(['answer-question']);
});

test('a body is told at once that a value it was shown was corrected, and no other body is', async () => {
  world = await createWorld('consolidation');
  const [almaty, health] = [await world.as('almaty'), await world.as('health')];
  expect((await tasksOf(almaty)).map(({ kind }: { kind: string }) => kind)).toEqual([]);
  const changes = [
    { bodyId: 'almaty', indicatorId: 'late-answers', inputId: 'late', value: '2', version: 1 },
  ];
  expect((await world.bothAdministrators({ kind: 'correction', changes })).status).toBe(200);
  expect((await tasksOf(almaty)).map(({ kind }: { kind: string }) => kind)).toEqual(['read-changes']);
  expect(await tasksOf(health)).toEqual([]);
});
