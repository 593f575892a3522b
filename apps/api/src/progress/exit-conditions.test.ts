import { randomUUID } from 'node:crypto';
import type { Stage } from '@olshem/contracts';
import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCycle } from '../cycles/cycle.store.ts';
import { schema } from '../database/database.ts';
import { createWorld, filing, pdf, type World } from '../testing/world.ts';
import { exitConditions } from './exit-conditions.ts';

let world: World;
function startingIn(stage: Stage): void {
  beforeEach(async () => {
    world = await createWorld(stage);
  });
  afterEach(() => world.open.close());
}

const cycle = '/api/v1/cycles/t-2026';
const bodies = ['almaty', 'astana', 'health', 'transport'];
const grounds = 'The registry counted one answer twice; see the attached order.';
const reasoning = 'The order shows that the answer was given in time.';

/** The conditions as they stand, by their ids: how many things hinder each. */
async function hindering(): Promise<Record<string, number>> {
  const { body } = await (await world.as('administrator'))('GET', cycle);
  return Object.fromEntries(
    body.exitConditions.map(({ id, met, missing }: { id: string; met: boolean; missing: unknown[] }) => {
      expect(met).toBe(missing.length === 0);
      return [id, missing.length];
    }),
  );
}

/** A dispute of Almaty about its late answers, under review. */
async function disputed(): Promise<string> {
  const almaty = await world.as('almaty');
  const claim = { indicatorId: 'late-answers', claims: [{ inputId: 'late', value: '0' }], grounds };
  const { body } = await almaty('POST', `${cycle}/disputes`, filing(claim, pdf()));
  await (
    await world.as('assessor')
  )('POST', `/api/v1/disputes/${body.id}/review`, { version: 1 });
  return body.id;
}

/** Decides it against the body, by someone who entered none of its values. */
async function reject(dispute: string): Promise<void> {
  const decision = { version: 2, outcome: 'rejected', reasonCode: 'documents-insufficient', reasoning };
  const { status } = await (
    await world.as('assessor')
  )('POST', `/api/v1/disputes/${dispute}/decision`, decision);
  expect(status).toBe(200);
}

describe('the preparation', () => {
  startingIn('collection');

  const conditions = async () =>
    exitConditions(
      world.open.db,
      { ...(await loadCycle(world.open.db, 't-2026')), stage: 'preparation' },
      world.clock.now,
    );
  test('is over when every task of the opening is done', async () => {
    world.clock.now = new Date('2026-01-04T05:00:00.000Z');
    expect(await conditions()).toEqual([{ id: 'opening-complete', met: true, waivable: false, missing: [] }]);
  });

  test('is held up by each task that lacks something', async () => {
    const { db } = world.open;
    await db.delete(schema.cycleSuppliers).where(eq(schema.cycleSuppliers.organisationId, 'registry'));
    await db
      .update(schema.cycleStages)
      .set({ closesAt: null })
      .where(eq(schema.cycleStages.stage, 'decision'));
    await db.delete(schema.cycleBodies);
    const [condition] = await conditions();
    expect(condition!.missing).toMatchObject([
      { kind: 'opening-task', task: 'bodies' },
      { kind: 'opening-task', task: 'suppliers' },
      { kind: 'opening-task', task: 'calendar' },
    ]);
  });
});

describe('the collection', () => {
  startingIn('collection');

  test('collection is over when every indicator is signed off, and open again when one is returned', async () => {
    expect(await hindering()).toEqual({ 'all-signed-off': 3, 'announced-day': 1, 'window-ahead': 0 });
    const [clerk, other, administrator] = [
      await world.as('clerk'),
      await world.as('other'),
      await world.as('administrator'),
    ];
    for (const [person, indicatorId, inputs] of [
      [clerk, 'late-answers', ['late']],
      [clerk, 'meetings-held', ['held', 'planned']],
      [other, 'site-gaps', ['gaps']],
    ] as const) {
      const changes = bodies.flatMap((bodyId) =>
        inputs.map((inputId) => ({ bodyId, indicatorId, inputId, value: '1', version: 0 })),
      );
      await person('PUT', `${cycle}/values`, { changes });
      await person('POST', `${cycle}/indicators/${indicatorId}/sign-off`, {});
    }
    expect(await hindering()).toEqual({ 'all-signed-off': 0, 'announced-day': 1, 'window-ahead': 0 });
    await administrator('POST', `${cycle}/indicators/site-gaps/return`, { reason: 'One body is wrong.' });
    expect(await hindering()).toEqual({ 'all-signed-off': 1, 'announced-day': 1, 'window-ahead': 0 });
    world.clock.now = new Date('2026-01-19T18:59:59.999Z');
    expect(await hindering()).toMatchObject({ 'announced-day': 1 });
    world.clock.now = new Date('2026-01-19T19:00:00.000Z');
    expect(await hindering()).toMatchObject({ 'announced-day': 0 });
    world.clock.now = new Date('2026-01-26T19:00:00.000Z');
    expect(await hindering()).toEqual({ 'all-signed-off': 1, 'announced-day': 0, 'window-ahead': 1 });
  });
});

describe('while disputes are taken', () => {
  startingIn('disputes');

  test('the disputes are over after the last second of the closing day, not at it', async () => {
    world.clock.now = new Date('2026-01-27T18:59:59.000Z');
    expect(await hindering()).toEqual({ 'deadline-passed': 1, 'extensions-over': 0 });
    world.clock.now = new Date('2026-01-27T18:59:59.001Z');
    expect(await hindering()).toEqual({ 'deadline-passed': 0, 'extensions-over': 0 });
  });

  test('only a demonstration may waive the deadline', async () => {
    const { db } = world.open;
    const waivable = async () =>
      (await exitConditions(db, await loadCycle(db, 't-2026'), world.clock.now)).map((each) => each.waivable);
    expect(await waivable()).toEqual([true, true]);
    await db.update(schema.cycles).set({ demonstration: false });
    expect(await waivable()).toEqual([false, false]);
  });

  test('the decisions are over when no dispute is open; one that was withdrawn holds nothing up', async () => {
    const dispute = await disputed();
    world.clock.now = new Date('2026-01-28T05:00:00.000Z');
    await (
      await world.as('administrator')
    )('POST', `${cycle}/advance`, { version: 2 });
    expect(await hindering()).toEqual({ 'disputes-decided': 1 });
    await reject(dispute);
    expect(await hindering()).toEqual({ 'disputes-decided': 0 });
  });
});

describe('before publication', () => {
  startingIn('consolidation');

  test('consolidation is over when all is signed off and decided, and every difference has a cause', async () => {
    const nothing = {
      'all-signed-off': 0,
      'extensions-over': 0,
      'disputes-decided': 0,
      'differences-explained': 0,
    };
    expect(await hindering()).toEqual(nothing);
    const change = {
      bodyId: 'almaty',
      indicatorId: 'late-answers',
      inputId: 'late',
      value: '0',
      version: 1,
    };
    expect((await world.bothAdministrators({ kind: 'correction', changes: [change] })).status).toBe(200);
    // A recorded correction is a cause, and gives the body three working days to dispute it.
    expect(await hindering()).toEqual({ ...nothing, 'extensions-over': 1 });
    world.clock.now = new Date('2026-01-27T18:59:59.000Z');
    expect(await hindering()).toEqual({ ...nothing, 'extensions-over': 1 });
    world.clock.now = new Date('2026-01-27T18:59:59.001Z');
    expect(await hindering()).toEqual(nothing);
  });

  test('a value that moved without a decision or a correction is refused by the database itself', async () => {
    const { db } = world.open;
    const { valueRevisions: table } = schema;
    const [draft] = await db
      .select()
      .from(table)
      .where(and(eq(table.bodyId, 'almaty'), eq(table.inputId, 'late')));
    const silently = db.insert(table).values({ ...draft!, id: randomUUID(), version: 2, value: '0' });
    await expect(silently).rejects.toMatchObject({ cause: { code: 'OL004' } });
  });

  test('a published cycle has nothing to leave', async () => {
    await world.bothAdministrators({ kind: 'publication' });
    expect(await hindering()).toEqual({});
  });
});
