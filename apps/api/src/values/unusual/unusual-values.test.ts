import { amount, count, defineIndicator, Fraction, percent, type InputDefinition } from '@olshem/scoring';
import { describe, expect, test } from 'vitest';
import type { CycleBody } from '../../cycles/cycle.store.ts';
import { testMethodology } from '../../testing/methodology.ts';
import type { StoredRevision } from '../value.store.ts';
import type { EarlierValues } from './earlier-values.ts';
import { farApart, unusualValues } from './unusual-values.ts';

const text = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const names = ['almaty', 'astana', 'shymkent', 'abai', 'zhetisu', 'ulytau', 'health'];
const bodies = names.map((id): CycleBody => ({
  id,
  group: id === 'health' ? 'central' : 'local',
  name: text(id),
  abbreviation: text(id),
  region: null,
  applicability: {},
}));
const cycle = { methodology: testMethodology, bodies };

const indicatorOf = (n: InputDefinition) =>
  defineIndicator({
    id: 'asked',
    title: text('Asked'),
    maxPoints: '5',
    effect: 'add',
    supplier: 'registry',
    source: { document: 'test', clause: '1' },
    basis: 'stated',
    rounding: { digits: 2, mode: 'half-up' },
    inputs: { n },
    rule: () => ({ op: 'number', value: '5' }),
    examples: [],
  });

const revision = (bodyId: string, value: string): StoredRevision => ({
  id: bodyId,
  cycleId: 'c',
  bodyId,
  indicatorId: 'asked',
  inputId: 'n',
  version: 3,
  status: 'value',
  value,
  ground: null,
  provenance: 'entered',
  authorId: null,
  at: new Date(0),
  reason: null,
  decisionId: null,
  correctionId: null,
});

/** What is unusual among values given in the order of the bodies. */
const unusualAmong = (
  values: readonly string[],
  input: InputDefinition = count(text('n')),
  earlier?: EarlierValues,
) =>
  unusualValues(
    cycle,
    [indicatorOf(input)],
    values.map((value, at) => revision(names[at]!, value)),
    earlier,
  );

describe('far outside of what the others of the group have', () => {
  test('is told with their range, in three languages', () => {
    expect(unusualAmong(['188888', '2460', '850', '900', '3000', '8045'])).toEqual([
      {
        bodyId: 'almaty',
        indicatorId: 'asked',
        inputId: 'n',
        version: 3,
        kind: 'outlier',
        check: null,
        detail: {
          kk: '188\u00a0888, ал топтағы өзге органдарда ең азы — 850, ең көбі — 8\u00a0045.',
          ru: '188\u00a0888, а у остальных органов группы — от 850 до 8\u00a0045.',
          en: '188,888, while the others of the group have from 850 to 8,045.',
        },
      },
    ]);
  });

  test('is more than three times the most, or less than a third of the least', () => {
    expect(unusualAmong(['301', '100', '100', '100', '100', '100'])).toHaveLength(1);
    expect(unusualAmong(['300', '100', '100', '100', '100', '100'])).toHaveLength(0);
    expect(unusualAmong(['33', '100', '100', '100', '100', '100'])).toHaveLength(1);
    expect(unusualAmong(['34', '100', '100', '100', '100', '100'])).toHaveLength(0);
  });

  test('is not said of fewer than five others, and another group is no measure', () => {
    expect(unusualAmong(['900', '1', '1', '1', '1'])).toHaveLength(0);
    expect(unusualAmong(['900', '1', '1', '1', '1', '1'])).toHaveLength(1);
    expect(unusualAmong(['100', '100', '100', '100', '100', '100', '9000'])).toHaveLength(0);
  });

  test('is not said of small counts', () => {
    expect(unusualAmong(['9', '1', '0', '0', '0', '0'])).toHaveLength(0);
    expect(unusualAmong(['10', '1', '0', '0', '0', '0'])).toHaveLength(1);
  });

  test('is a matter of points where all are percentages', () => {
    const share = percent(text('n'), 1);
    expect(unusualAmong(['65', '90', '91', '92', '93', '94'], share)).toHaveLength(1);
    expect(unusualAmong(['65.1', '90', '91', '92', '93', '94'], share)).toHaveLength(0);
  });
});

describe('far from the last edition', () => {
  const earlier = (value: string | undefined): EarlierValues => ({
    title: { kk: '2025 жыл', ru: '2025 год', en: '2025' },
    of: () => value,
  });

  test('is told with what that edition had', () => {
    expect(unusualAmong(['3000'], undefined, earlier('8'))).toMatchObject([
      {
        kind: 'jump',
        detail: {
          kk: 'Қазір 3\u00a0000, «2025 жыл» шығарылымында 8 болған: айырма үлкен.',
          ru: 'Сейчас 3\u00a0000, в выпуске «2025 год» было 8: разница велика.',
          en: '3,000 now, 8 in “2025”: far apart.',
        },
      },
    ]);
  });

  test('is a percentage that was a share of one', () => {
    expect(unusualAmong(['0.93'], percent(text('n'), 2), earlier('93'))).toMatchObject([{ kind: 'jump' }]);
  });

  test('is not said where that edition had nothing, or no number', () => {
    expect(unusualAmong(['3000'], undefined, earlier(undefined))).toEqual([]);
    expect(unusualAmong(['3000'], undefined, earlier('yes'))).toEqual([]);
    expect(unusualAmong(['3000'])).toEqual([]);
  });
});

test.each([
  ['30', '10', false],
  ['31', '10', true],
  ['9', '0', false],
  ['10', '0', true],
  ['-40', '10', true],
])('%s and %s are far apart: %s', (one, other, far) => {
  expect(farApart(Fraction.parse(one), Fraction.parse(other), false)).toBe(far);
  expect(farApart(Fraction.parse(other), Fraction.parse(one), false)).toBe(far);
});

test('an amount is compared as a count is', () => {
  expect(unusualAmong(['1000.5', '10', '10', '10', '10', '10'], amount(text('n'), 1))).toHaveLength(1);
});
