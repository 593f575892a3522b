import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { schema } from '../database/database.ts';
import { addCycle } from '../testing/add-cycle.ts';
import { createWorld, filing, pdf, type Caller, type people, type World } from '../testing/world.ts';

const CYCLE = 't-2026';
const bodies = ['almaty', 'astana', 'health', 'transport'];

let world: World;
afterEach(() => world.open.close());

/** How many queries something takes. */
async function queriesOf(act: () => Promise<unknown>): Promise<number> {
  const { queries } = world.open;
  const before = queries.count;
  await act();
  return queries.count - before;
}

/** The same for a request, once what is kept for good has been read. */
async function queriesOfReading(caller: Caller, path: string): Promise<number> {
  await caller('GET', path);
  return queriesOf(async () => expect((await caller('GET', path)).status).toBe(200));
}

/** The world with more of everything: cycles in every stage, people, organisations, versions and values. */
async function grow(): Promise<void> {
  const { db } = world.open;
  for (let n = 0; n < 4; n += 1)
    for (const stage of ['preparation', 'collection', 'disputes', 'decision', 'consolidation'] as const)
      await addCycle(db, `${stage}-${String(n)}`, stage);
  await db.insert(schema.user).values(
    Array.from({ length: 20 }, (_, n) => ({
      id: randomUUID(),
      email: `more-${String(n)}@example.org`,
      name: `More ${String(n)}`,
      role: 'assessor' as const,
      organisationId: 'registry',
      emailVerified: true,
      createdAt: world.clock.now,
      updatedAt: world.clock.now,
    })),
  );
}

test('no answer takes more queries because there are more cycles, people or values', async () => {
  world = await createWorld('disputes');
  const asked: [keyof typeof people, string][] = [
    ['administrator', '/api/v1/me'],
    ['clerk', '/api/v1/me'],
    ['almaty', '/api/v1/me'],
    ['administrator', '/api/v1/me/tasks'],
    ['clerk', '/api/v1/me/tasks'],
    ['almaty', '/api/v1/me/tasks'],
    ['administrator', '/api/v1/cycles'],
    ['administrator', `/api/v1/cycles/${CYCLE}`],
    ['administrator', '/api/v1/people'],
    ['administrator', '/api/v1/methodology-versions'],
    ['administrator', `/api/v1/cycles/${CYCLE}/publication/preview`],
  ];
  // Every kind of task is there from the start, so that what is read for the first of a kind counts on both sides.
  for (const stage of ['preparation', 'collection', 'decision', 'consolidation'] as const)
    await addCycle(world.open.db, stage, stage);
  const callers = await Promise.all(asked.map(([name]) => world.as(name)));
  const count = async () => {
    const found: Record<string, number> = {};
    for (const [at, [name, path]] of asked.entries())
      found[`${name} ${path}`] = await queriesOfReading(callers[at]!, path);
    return found;
  };
  const waiting = async () =>
    Promise.all(callers.slice(0, 3).map(async (caller) => (await caller('GET', '/api/v1/me')).body.waiting));
  const before = await count();
  expect(await waiting()).toEqual([5, 2, 1]);
  await grow();
  expect(await waiting()).toEqual([25, 10, 5]); // five stages, four times; two indicators; one stage of disputes
  expect(await count()).toEqual(before);
});

test('to invite someone takes as many queries among many people as among few', async () => {
  world = await createWorld('disputes');
  const administrator = await world.as('administrator');
  const invite = (email: string) =>
    queriesOf(async () => {
      const person = { email, name: 'New Person', role: 'assessor', organisationId: 'registry' };
      const { status, body } = await administrator('POST', '/api/v1/people', person);
      expect([status, body.person.email]).toEqual([201, email]);
    });
  const before = await invite('first@example.org');
  await grow();
  expect(await invite('second@example.org')).toBe(before);
});

test('to save values of two indicators takes as many queries as those of one', async () => {
  world = await createWorld('collection');
  const clerk = await world.as('clerk');
  const save = (version: number, cells: [string, string][]) =>
    queriesOf(async () => {
      const changes = bodies.flatMap((bodyId) =>
        cells.map(([indicatorId, inputId]) => ({ bodyId, indicatorId, inputId, version, value: '9' })),
      );
      expect((await clerk('PUT', `/api/v1/cycles/${CYCLE}/values`, { changes })).status).toBe(200);
    });
  const one = await save(0, [['meetings-held', 'held']]);
  const two = await save(0, [
    ['late-answers', 'late'],
    ['meetings-held', 'planned'],
  ]);
  expect(two).toBe(one);
});

test('a publication takes as many queries for many decisions as for one', async () => {
  const publishing = async (disputes: readonly (readonly ['almaty' | 'health', string, string])[]) => {
    world = await createWorld('disputes');
    for (const [name, indicatorId, inputId] of disputes) await uphold(name, indicatorId, inputId);
    world.clock.now = new Date('2026-01-28T05:00:00.000Z');
    const administrator = await world.as('administrator');
    for (const version of [2, 3]) await administrator('POST', `/api/v1/cycles/${CYCLE}/advance`, { version });
    return queriesOf(async () => {
      expect((await world.bothAdministrators({ kind: 'publication' })).status).toBe(200);
    });
  };
  const one = await publishing([['almaty', 'late-answers', 'late']]);
  await world.open.close();
  const three = await publishing([
    ['almaty', 'late-answers', 'late'],
    ['health', 'late-answers', 'late'],
    ['health', 'meetings-held', 'held'],
  ]);
  expect(three).toBe(one);
});

/** A dispute of a body about one of its values, upheld. */
async function uphold(name: 'almaty' | 'health', indicatorId: string, inputId: string): Promise<void> {
  const [agency, assessor] = [await world.as(name), await world.as('assessor')];
  const argument = 'The order shows that one was counted twice.';
  const claim = { indicatorId, claims: [{ inputId, value: '0' }], grounds: argument };
  const { body } = await agency('POST', `/api/v1/cycles/${CYCLE}/disputes`, filing(claim, pdf()));
  await assessor('POST', `/api/v1/disputes/${body.id}/review`, { version: 1 });
  const decision = {
    version: 2,
    outcome: 'upheld',
    reasonCode: 'double-counting',
    reasoning: argument,
  };
  expect((await assessor('POST', `/api/v1/disputes/${body.id}/decision`, decision)).status).toBe(200);
}
