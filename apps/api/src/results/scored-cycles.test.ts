import { beforeEach, expect, test } from 'vitest';
import { loadCycle } from '../cycles/cycle.store.ts';
import { createWorld, type World } from '../testing/world.ts';
import { ScoredCycles } from './scored-cycles.ts';

const CYCLE = 't-2026';

let world: World;
let scored: ScoredCycles;
let version: number;

beforeEach(async () => {
  world = await createWorld('decision');
  scored = new ScoredCycles(world.open.db);
  version = 1;
});

test('figures follow a correction without being computed anew', async () => {
  const { figures } = await present();
  await correct('7');
  const after = await present();
  expect(after.figures).toBe(figures);
  expect(lateAnswers(after)).toEqual(['7', '1.5']); // 5 − 7 × 0.5
  expect((await present()).revisions).toBe(after.revisions);
});

test('a value that bears an earlier instant than the latest is not missed', async () => {
  await correct('7');
  expect(lateAnswers(await present())).toEqual(['7', '1.5']);
  world.clock.now = new Date(world.clock.now.getTime() - 60_000);
  await correct('4');
  expect(lateAnswers(await present())).toEqual(['4', '3']);
});

test('two values of the same instant are both followed', async () => {
  await present();
  await correct('7');
  await present();
  await correct('4');
  expect(lateAnswers(await present())).toEqual(['4', '3']);
});

test('several who ask at once after a change get the same figures', async () => {
  await present();
  await correct('7');
  const [one, ...others] = await Promise.all([present(), present(), present()]);
  expect(lateAnswers(one)).toEqual(['7', '1.5']);
  for (const other of others) expect(other).toBe(one);
});

async function present() {
  return scored.of(await loadCycle(world.open.db, CYCLE));
}

async function correct(value: string): Promise<void> {
  const cell = { bodyId: 'almaty', indicatorId: 'late-answers', inputId: 'late' };
  const answer = await world.bothAdministrators({
    kind: 'correction',
    changes: [{ ...cell, version, status: 'value', value }],
  });
  expect(answer.status).toBeLessThan(300);
  version += 1;
}

function lateAnswers({ revisions, figures }: Awaited<ReturnType<typeof present>>) {
  const own = revisions.find((each) => each.bodyId === 'almaty' && each.indicatorId === 'late-answers');
  return [own?.value, figures.at('almaty', 'late-answers').points];
}
