import { PUBLICATIONS_HEADER } from '@olshem/api/front';
import { beforeEach, expect, test } from 'vitest';
import { publicationsElsewhere } from './publications-elsewhere.ts';

let now: number;
let marks: string;
let away: boolean;
let asked: number;
beforeEach(() => {
  [now, marks, away, asked] = [0, 'a1 b1', false, 0];
});

const state = () =>
  publicationsElsewhere(
    () => {
      asked += 1;
      return away
        ? Promise.reject(new Error('away'))
        : Promise.resolve(new Response('', { headers: { [PUBLICATIONS_HEADER]: marks } }));
    },
    () => now,
  );
const certain = async (publications: ReturnType<typeof state>) => [...(await publications.marks())];

test('a state is certain when it has stood for two and a half seconds', async () => {
  const publications = state();
  expect(await certain(publications)).toEqual([]);
  now = 2499;
  expect(await certain(publications)).toEqual([]);
  now = 2500;
  expect(await certain(publications)).toEqual(['a1', 'b1']);
});

test('while one edition settles the others are certain', async () => {
  const publications = state();
  await publications.marks();
  [now, marks] = [4000, 'a2 b1'];
  expect(await certain(publications)).toEqual(['b1']);
  now = 6499;
  expect(await certain(publications)).toEqual(['b1']);
  now = 6500;
  expect(await certain(publications)).toEqual(['a2', 'b1']);
});

test('a state that is told by turns, as two processes see it, is not certain until both tell the same', async () => {
  const publications = state();
  for (const [at, told] of [
    [0, 'a1'],
    [1000, 'a2'],
    [2000, 'a1'],
    [3000, 'a2'],
    [5499, 'a2'],
  ] as const) {
    [now, marks] = [at, told];
    expect(await certain(publications)).toEqual([]);
  }
  now = 5500;
  expect(await certain(publications)).toEqual(['a2']);
});

test('as long as nothing changes the same set is given', async () => {
  const publications = state();
  await publications.marks();
  now = 2500;
  const set = await publications.marks();
  now = 2600;
  expect(publications.freshMarks()).toBe(set);
  now = 9000;
  expect(await publications.marks()).toBe(set);
  [now, marks] = [10_500, 'a1 b2'];
  expect(await publications.marks()).not.toBe(set);
});

test('it is looked at once in a second at most, and once for all who wait', async () => {
  const publications = state();
  await Promise.all([publications.marks(), publications.marks()]);
  now = 999;
  await publications.marks();
  expect(asked).toBe(1);
  now = 1000;
  expect(publications.freshMarks()).toBeUndefined();
  await publications.marks();
  expect(asked).toBe(2);
});

test('readers who come steadily do not wait for the look', async () => {
  const publications = state();
  await publications.marks();
  now = 5000;
  await publications.marks();
  now = 5501;
  expect([...(publications.freshMarks() ?? [])]).toEqual(['a1', 'b1']);
  expect(asked).toBe(3);
});

test('while the API is away the state is what it was', async () => {
  const publications = state();
  await publications.marks();
  now = 3000;
  await publications.marks();
  [now, away] = [9000, true];
  expect(await certain(publications)).toEqual(['a1', 'b1']);
});

test('an API that was never there has no state', async () => {
  away = true;
  const publications = state();
  now = 9000;
  expect(await certain(publications)).toEqual([]);
});
