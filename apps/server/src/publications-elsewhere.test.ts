import { PUBLICATIONS_HEADER } from '@olshem/api/front';
import { beforeEach, expect, test } from 'vitest';
import { publicationsElsewhere } from './publications-elsewhere.ts';

let now: number;
let mark: string;
let away: boolean;
let asked: number;
beforeEach(() => {
  [now, mark, away, asked] = [0, 'r1', false, 0];
});

const state = () =>
  publicationsElsewhere(
    () => {
      asked += 1;
      return away
        ? Promise.reject(new Error('away'))
        : Promise.resolve(new Response('', { headers: { [PUBLICATIONS_HEADER]: mark } }));
    },
    () => now,
  );

test('a state is certain when it has stood for two and a half seconds', async () => {
  const publications = state();
  expect(await publications.mark()).toBeUndefined();
  now = 2499;
  expect(await publications.mark()).toBeUndefined();
  now = 2500;
  expect(await publications.mark()).toBe('r1');
  [now, mark] = [4000, 'r2'];
  expect(await publications.mark()).toBeUndefined();
  now = 6500;
  expect(await publications.mark()).toBe('r2');
});

test('it is looked at once in a second at most, and once for all who wait', async () => {
  const publications = state();
  await Promise.all([publications.mark(), publications.mark()]);
  now = 999;
  await publications.mark();
  expect(asked).toBe(1);
  now = 1000;
  expect(publications.freshMark()).toBeUndefined();
  await publications.mark();
  expect(asked).toBe(2);
});

test('readers who come steadily do not wait for the look', async () => {
  const publications = state();
  await publications.mark();
  now = 5000;
  await publications.mark();
  now = 5501;
  expect(publications.freshMark()).toBe('r1');
  expect(asked).toBe(3);
});

test('while the API is away the state is what it was', async () => {
  const publications = state();
  await publications.mark();
  now = 3000;
  await publications.mark();
  [now, away] = [9000, true];
  expect(await publications.mark()).toBe('r1');
});

test('an API that was never there has no state', async () => {
  away = true;
  const publications = state();
  now = 9000;
  expect(await publications.mark()).toBeUndefined();
});
