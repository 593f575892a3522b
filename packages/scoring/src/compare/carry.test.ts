import { describe, expect, test } from 'vitest';
import { equal, multiply, number, parameter } from '../expression/build.ts';
import { count } from '../inputs/types.ts';
import type { Criterion, Indicator, Methodology } from '../methodology/types.ts';
import type { BodyData } from '../scoring/edition.ts';
import { scoreEdition } from '../scoring/score-edition.ts';
import { smallBody, smallCriterion, smallIndicator, smallMethodology, text } from '../testing/small.ts';
import { carried, uncorrected } from './carry.ts';

const exemption = { ground: 'new', title: text('new'), when: equal('1', '2'), substitute: number('4') };
const leaf = (id: string, more: Partial<Indicator> = {}) =>
  smallIndicator(id, { exemptions: [exemption], ...more });

function version(id: string, criterion: Partial<Criterion> = {}, value = '1'): Methodology {
  const parameters = { per: { title: text('per'), value, basis: 'stated' as const } };
  return smallMethodology([smallCriterion('criterion', [leaf('a')], criterion)], { id, parameters });
}

const body = (more: Partial<BodyData> = {}) => smallBody('x', more);
const edition = (methodology: Methodology, more: Partial<BodyData> = {}) => ({
  id: 'i/1',
  methodology,
  bodies: [body(more)],
});

describe('an edition without corrections', () => {
  test('keeps a printed figure only where nothing else gives one, and only its points', () => {
    const printed = {
      a: { points: '5.0', band: 'high', rank: 1 },
      criterion: { points: '6' },
      index: { points: '7' },
    };
    const given = edition(version('v1'), { printed });
    expect(uncorrected(given, scoreEdition(given)).bodies[0]!.printed).toEqual({ a: { points: '5.0' } });
    const supplied = edition(version('v1'), { printed, supplied: { a: { inputs: { points: '5' } } } });
    expect(uncorrected(supplied, scoreEdition(supplied)).bodies[0]!.printed).toEqual({});
    const foreign = edition(version('v1'), { printed: { elsewhere: { points: '1' } } });
    expect(uncorrected(foreign, scoreEdition(foreign)).bodies[0]!.printed).toEqual({
      elsewhere: { points: '1' },
    });
  });

  test('is scored like any other, although it has figures of some bodies only', () => {
    const partial = { ...edition(version('v1')), partial: true };
    expect(uncorrected(partial, scoreEdition(partial)).partial).toBe(false);
  });
});

describe('printed figures carried to another version', () => {
  const printed = { a: { points: '5' }, criterion: { points: '6' }, index: { points: '7' } };
  const kept = (from: Methodology, to: Methodology) =>
    Object.keys(carried(edition(from, { printed }), to)[0]!.printed);
  const both = (more: Partial<Indicator>, other: Partial<Indicator> = {}) =>
    kept(version('v1', { children: [leaf('a', other)] }), version('v2', { children: [leaf('a', more)] }));

  test('stay where the definition is the same, whatever its words', () => {
    expect(kept(version('v1'), version('v2'))).toEqual(['index', 'criterion', 'a']);
    expect(both({ title: text('other'), supplier: 'other', maxPoints: '50' })).toEqual([
      'index',
      'criterion',
      'a',
    ]);
    expect(kept(version('v1', { effect: 'add' }), version('v2'))).toEqual(['index', 'criterion', 'a']);
  });

  test.each<[string, Partial<Indicator>]>([
    ['rule', { rule: number('1') }],
    ['effect', { effect: 'penalty' }],
    ['groups', { groups: ['central'] }],
    ['rounding', { rounding: { digits: 1, mode: 'half-up' } }],
    ['normalisation', { normalisation: { kind: 'rank', higherIsBetter: true, among: 'edition' } }],
    ['exemptions', { exemptions: [] }],
    ['no exemptions', { exemptions: undefined }],
    ['ground', { exemptions: [{ ...exemption, ground: 'old' }] }],
    ['condition', { exemptions: [{ ...exemption, when: equal('1', '1') }] }],
    ['substitute', { exemptions: [{ ...exemption, substitute: number('5') }] }],
  ])('go where the %s is another', (_, more) => {
    expect(both(more)).toEqual([]);
  });

  test.each<[string, Partial<Criterion>]>([
    ['aggregation', { aggregation: { kind: 'mean' } }],
    ['effect', { effect: 'bonus' }],
    ['groups', { groups: ['central'] }],
    ['rounding', { rounding: { digits: 1, mode: 'half-up' } }],
  ])('go at the criterion and above it where its %s is another, and stay below', (_, more) => {
    expect(kept(version('v1'), version('v2', more))).toEqual(['a']);
  });

  test('go where the version has no such node, or other children', () => {
    expect(kept(version('v1'), version('v2', { id: 'other' }))).toEqual(['a']);
    expect(kept(version('v1'), version('v2', { children: [leaf('a'), leaf('b')] }))).toEqual(['a']);
    expect(kept(version('v1'), version('v2', { children: [leaf('b')] }))).toEqual([]);
  });

  test('go where a parameter has another value, in the rule or in an exemption', () => {
    const of = (more: Partial<Indicator>, value: string) =>
      kept(
        version('v1', { children: [leaf('a', more)] }),
        version('v2', { children: [leaf('a', more)] }, value),
      );
    const read: Partial<Indicator>[] = [
      { rule: multiply(parameter('per'), '2') },
      { exemptions: [{ ...exemption, when: equal(parameter('per'), '1') }] },
      { exemptions: [{ ...exemption, substitute: parameter('per') }] },
    ];
    for (const more of read) {
      expect(of(more, '1')).toEqual(['index', 'criterion', 'a']);
      expect(of(more, '2')).toEqual([]);
    }
    expect(of({}, '2')).toEqual(['index', 'criterion', 'a']);
    expect(of({ rule: parameter('nowhere') }, '1')).toEqual(['index', 'criterion', 'a']);
  });
});

describe('inputs carried to another version', () => {
  const carry = (supplied: BodyData['supplied'], more: Partial<Indicator> = {}) =>
    carried(edition(version('v1'), { supplied }), version('v2', { children: [leaf('a', more)] }))[0]!
      .supplied;

  test('stay as they are under the same version', () => {
    const same = version('v1');
    const given = edition(same, { supplied: { a: { inputs: { anything: '1' } } } });
    expect(carried(given, same)).toEqual(given.bodies);
  });

  test('are those that the newer version knows and takes', () => {
    expect(carry({ a: { inputs: { points: '5', old: '1' } }, gone: { inputs: {} } })).toEqual({
      a: { inputs: { points: '5' } },
    });
    expect(carry({ a: { inputs: { points: '101' } } })).toEqual({ a: { inputs: {} } });
    expect(carry({})).toEqual({});
    const checks = [
      { id: 'c', holds: equal({ op: 'input', name: 'n' }, parameter('per')), at: 'n', message: text('m') },
    ];
    const inputs = { n: count(text('n')) };
    expect(carry({ a: { inputs: { n: '1' } } }, { inputs, checks })).toEqual({ a: { inputs: { n: '1' } } });
    expect(carry({ a: { inputs: { n: '2' } } }, { inputs, checks })).toEqual({ a: { inputs: {} } });
  });

  test('grounds that are stated are kept where they exist', () => {
    expect(carry({ a: { inputs: {}, exempt: 'new' } })).toEqual({ a: { inputs: {}, exempt: 'new' } });
    expect(carry({ a: { inputs: {}, exempt: 'old' } })).toEqual({ a: { inputs: {} } });
    expect(carry({ a: { inputs: {}, exempt: 'new' } }, { exemptions: undefined })).toEqual({
      a: { inputs: {} },
    });
  });
});
