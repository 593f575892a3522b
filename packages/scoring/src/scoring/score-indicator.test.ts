import { describe, expect, test } from 'vitest';
import { divide, equal, less, multiply, number, parameter } from '../expression/build.ts';
import type { NumberNode } from '../expression/nodes.ts';
import { count } from '../inputs/types.ts';
import type { Indicator, Methodology } from '../methodology/types.ts';
import { parameterValues, scopeOf, scoreIndicator, scoreInScope } from './score-indicator.ts';

const text = (en: string) => ({ kk: en, ru: en, en });
const n: NumberNode = { op: 'input', name: 'n' };
const indicator: Indicator = {
  id: 'third',
  title: text('Third'),
  maxPoints: '4',
  effect: 'add',
  supplier: 'office',
  source: { document: 'd', clause: '1' },
  basis: 'stated',
  inputs: { n: count(text('n')), m: count(text('m')) },
  rule: divide(multiply(n, parameter('per')), '3'),
  rounding: { digits: 2, mode: 'half-up' },
  exemptions: [
    { ground: 'none', title: text('none'), when: equal(n, '0') },
    { ground: 'few', title: text('few'), when: less(n, '3'), substitute: divide('10', '3') },
    { ground: 'agency', title: text('agency'), substitute: number('4.5') },
    { ground: 'new', title: text('new') },
  ],
  examples: [],
};
const score = (inputs: Record<string, string | undefined>, exempt?: string, of = indicator) => {
  const found = scoreIndicator(of, { inputs, ...(exempt !== undefined && { exempt }) }, 'central', {
    per: '1',
  });
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, value?.toString()]));
};

describe('the score of one body on one indicator', () => {
  test('is rounded once, and the exact value is kept', () => {
    expect(score({ n: '5' })).toEqual({ status: 'scored', exact: '5/3', points: '1.67' });
    expect(score({ n: '5' }, undefined, { ...indicator, rounding: undefined })).toEqual({
      status: 'scored',
      exact: '5/3',
      points: '5/3',
    });
  });

  test('is missing where the rule needs an input that is not there', () => {
    expect(score({})).toEqual({ status: 'missing', input: 'n' });
    expect(score({ n: undefined })).toEqual({ status: 'missing', input: 'n' });
  });

  test('is exempt by its inputs, with or without a substitute that is rounded like the rule', () => {
    expect(score({ n: '0' })).toEqual({ status: 'exempt', ground: 'none', points: undefined });
    expect(score({ n: '2' })).toEqual({ status: 'exempt', ground: 'few', points: '3.33' });
    expect(score({ n: '3' }).status).toBe('scored');
  });

  test('is exempt on a ground that somebody states, whatever the inputs', () => {
    expect(score({ n: '5' }, 'agency')).toEqual({ status: 'exempt', ground: 'agency', points: '4.5' });
    expect(score({}, 'new')).toEqual({ status: 'exempt', ground: 'new', points: undefined });
    expect(score({ n: '5' }, 'none').status).toBe('exempt');
    expect(() => score({ n: '5' }, 'other')).toThrow(
      new RangeError('The indicator third names no ground “other” for an exemption.'),
    );
    expect(() => score({ n: '5' }, 'other', { ...indicator, exemptions: undefined })).toThrow(RangeError);
  });

  test('does not hide mistakes of ours', () => {
    expect(() => score({ n: 'x' })).toThrow(SyntaxError);
    expect(() => score({ n: '5' }, undefined, { ...indicator, rule: divide('1', '0') })).toThrow(RangeError);
  });

  test('is the same for inputs that are parsed already', () => {
    const scope = scopeOf(indicator, { inputs: { n: '5' } }, 'central', { per: '1' });
    expect(scoreInScope(indicator, scope)).toEqual(
      scoreIndicator(indicator, { inputs: { n: '5' } }, 'central', { per: '1' }),
    );
    expect(scope.group).toBe('central');
  });
});

test('rules read the values of parameters by their names', () => {
  const parameters = { per: { title: text('per'), value: '1000', basis: 'stated' } } as const;
  expect(parameterValues({ parameters } as unknown as Methodology)).toEqual({ per: '1000' });
});
