import { expect, test } from 'vitest';
import { generatorOf } from './generator.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const first = (seed: number) => Array.from({ length: 4 }, generatorOf(seed).word);
  expect(first(7)).toEqual(first(7));
  expect(first(7)).not.toEqual(first(8));
  expect(first(2 ** 32)).not.toEqual(first(0));
});

test('a seed gives these numbers for good', () => {
  const { word, below } = generatorOf(7);
  expect([word(), word(), word()]).toEqual([210494603, 711084892, 3993689120]);
  expect([below(10), below(10), below(10), below(10)]).toEqual([0, 5, 6, 0]);
});

test('below one there is nothing but zero, and below 2³² every number', () => {
  expect(generatorOf(7).below(1)).toBe(0);
  expect(generatorOf(7).below(2 ** 32)).toBe(generatorOf(7).word());
});

test('numbers below a limit are all reached, and about equally often', () => {
  const generator = generatorOf(1);
  const counts = [0, 0, 0, 0, 0, 0];
  for (let draw = 0; draw < 60_000; draw += 1) counts[generator.below(6)]! += 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400); // four standard errors
});

test.each([-1, 1.5, Number.NaN, 2 ** 53])('%s is no seed', (seed) =>
  expect(() => generatorOf(seed)).toThrow(RangeError),
);
test.each([0, 2.5, 2 ** 33])('no number below %s is drawn', (limit) => {
  expect(() => generatorOf(1).below(limit)).toThrow(
    new RangeError(`A number below ${limit} cannot be drawn.`),
  );
});
