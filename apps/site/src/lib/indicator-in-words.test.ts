import type { IndicatorAnswer } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { indicatorLede } from './indicator-in-words.ts';

const indicatorWith = (given: Partial<IndicatorAnswer>, points: readonly (string | null)[]) =>
  ({
    effect: 'add',
    unit: 'points',
    lowerIsBetter: false,
    maxPoints: '5',
    ...given,
    rows: points.map((each) => ({ points: each })),
  }) as IndicatorAnswer;

test('a penalty is deducted, and who lost nothing has all of it', () => {
  expect(indicatorLede(indicatorWith({ effect: 'penalty' }, ['0', '0.00', '5']), 3, 'en')).toBe(
    'Deducted, at most 5. Bodies that lost nothing: 2 of 3.',
  );
});

test('points are added, and full is what reaches the maximum', () => {
  expect(indicatorLede(indicatorWith({}, ['5', '0', '4.9']), 3, 'en')).toBe(
    'Points added, at most 5. Bodies with full points: 1 of 3.',
  );
});

test('whether a body has full points is only said of those with a figure', () => {
  expect(indicatorLede(indicatorWith({}, ['4.93', '4.9', null]), 52, 'en')).toBe(
    'Points added, at most 5. Bodies with full points: 0 of 2. Bodies with a published figure: 2 of 52.',
  );
  expect(indicatorLede(indicatorWith({}, [null, null]), 41, 'en')).toBe(
    'Points added, at most 5. Bodies with a published figure: 0 of 41.',
  );
});

test('a share of which less is better adds nothing, and is counted among all that the source rates', () => {
  const share = { unit: 'percent', lowerIsBetter: true, maxPoints: '100' } as const;
  expect(indicatorLede(indicatorWith(share, ['30', null]), 20, 'en')).toBe(
    'A share in per cent; lower is better, and it adds nothing. Bodies with a published figure: 1 of 20.',
  );
});
