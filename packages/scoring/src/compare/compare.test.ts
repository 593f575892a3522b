import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, multiply, parameter } from '../expression/build.ts';
import { amount, count, type InputDefinitions } from '../inputs/types.ts';
import type { Criterion, Indicator, Methodology } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import type { BodyData, EditionData } from '../scoring/edition.ts';
import { smallIndicator, smallMethodology, text } from '../testing/small.ts';
import { compare } from './compare.ts';

const points = smallIndicator('any').inputs;
const leaf = smallIndicator;

function version(id: string, children: Criterion['children'], more: Partial<Methodology> = {}): Methodology {
  return smallMethodology(children, { id, ...more }, { title: text('Index'), maxPoints: '200' });
}

/** Points of indicators by body; what begins with `=` is printed without inputs. */
type Rows = Record<string, Record<string, string | Record<string, string>>>;

function edition(
  id: string,
  methodology: Methodology,
  rows: Rows,
  printed: BodyData['printed'] = {},
): EditionData {
  const bodies = Object.entries(rows).map(([body, values]): BodyData => {
    const given = Object.entries(values).filter(
      ([, value]) => typeof value === 'string' && value.startsWith('='),
    );
    const supplied = Object.entries(values).filter(
      ([, value]) => typeof value !== 'string' || !value.startsWith('='),
    );
    return {
      id: body,
      group: 'central',
      supplied: Object.fromEntries(
        supplied.map(([node, value]) => [
          node,
          { inputs: typeof value === 'string' ? { points: value } : value },
        ]),
      ),
      printed: {
        ...Object.fromEntries(given.map(([node, value]) => [node, { points: (value as string).slice(1) }])),
        ...printed,
      },
      applicability: {},
    };
  });
  return { id, methodology, bodies };
}

function parts(comparison: ReturnType<typeof compare>, body: string, node = 'index') {
  const found = comparison.bodies.find(({ id }) => id === body)!.nodes[node]!;
  return {
    change: found.change?.toString(),
    ...(found.parts &&
      Object.fromEntries(Object.entries(found.parts).map(([name, part]) => [name, part.toString()]))),
  };
}

const plain = version('v1', [leaf('a'), leaf('b')]);

describe('editions of one version', () => {
  const older = edition('i/1', plain, {
    x: { a: '10', b: '20' },
    y: { a: '15', b: '20' },
    z: { a: '1', b: '1' },
  });
  const newer = edition('i/2', plain, {
    x: { a: '12.5', b: '20' },
    y: { a: '15', b: '16' },
    w: { a: '90', b: '1' },
  });
  test('a body changes by its own inputs', () => {
    const found = compare(older, newer);
    expect(parts(found, 'x')).toEqual({
      change: '2.5',
      methodology: '0',
      ownInputs: '2.5',
      otherBodies: '0',
      corrections: '0',
    });
    expect(parts(found, 'y', 'b')).toMatchObject({ change: '-4', ownInputs: '-4' });
    expect(found).toMatchObject({ older: 'i/1', newer: 'i/2', sameMethodology: true });
  });

  test('places change by own inputs and by those of others', () => {
    const found = compare(older, newer);
    // 30, 35, 2 → x has 32.5, still behind y at 35; then y falls to 31 and w comes with 91.
    expect(found.bodies[0]!.nodes['index']).toMatchObject({
      older: { shown: '30', rank: 2 },
      newer: { shown: '32.5', rank: 2 },
      rankChange: 0,
      rankParts: { methodology: 0, ownInputs: 0, otherBodies: 0, corrections: 0 },
      reason: undefined,
    });
    // 31 is still before x at 30 and z at 2; then x passes with 32.5 and w with 91.
    expect(found.bodies[1]!.nodes['index']).toMatchObject({
      rankChange: 2,
      rankParts: { methodology: 0, ownInputs: 0, otherBodies: 2, corrections: 0 },
    });
  });

  test('bodies of one edition only are listed', () => {
    const found = compare(older, newer);
    expect(found.bodies.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(found.onlyOlder).toEqual(['z']);
    expect(found.onlyNewer).toEqual(['w']);
  });

  test('a renamed body continues its predecessor', () => {
    const renamed = compare(older, newer, { predecessors: { w: 'z' } });
    expect(renamed.bodies.map(({ id, olderId }) => [id, olderId])).toEqual([
      ['x', 'x'],
      ['y', 'y'],
      ['w', 'z'],
    ]);
    expect(parts(renamed, 'w')).toMatchObject({ change: '89', ownInputs: '89' });
    expect([renamed.onlyOlder, renamed.onlyNewer]).toEqual([[], []]);
    expect(renamed.bodies[2]!.nodes['index']!.rankParts).toEqual({
      methodology: 0,
      ownInputs: -2,
      otherBodies: 0,
      corrections: 0,
    });
  });
});

test('one version in two objects is one version', () => {
  const rows = { x: { a: '1', b: '2' } };
  const copy = version('v1', [leaf('a'), leaf('b')]);
  expect(compare(edition('i/1', plain, rows), edition('i/2', copy, rows)).sameMethodology).toBe(true);
});

describe('what is lacking is called by its title', () => {
  const lacking = (older: EditionData, newer: EditionData, node: string) => {
    const { reason } = compare(older, newer).bodies[0]!.nodes[node]!;
    expect(reason!.code).toBe('not-rescorable');
    return /“(.*)”/.exec(reason!.text.en)![1];
  };
  const criterion = (child: Indicator): Criterion => ({
    id: 'inner',
    title: text('Inner'),
    maxPoints: '100',
    aggregation: { kind: 'sum' },
    children: [child],
  });
  const withInner = (id: string, child: Indicator) => version(id, [leaf('a'), criterion(child)]);
  const rows = { x: { a: '1', inner: '=2' } };
  const secret = { a: { status: 'secret', ground: 'state-secrets' } } as const;
  /** The points are printed although the figure is secret, so that only its working is lacking. */
  const hidden = (id: string): EditionData => {
    const given = edition(id, plain, { x: { a: '1', b: '2' } }, { a: { points: '3' } });
    return { ...given, bodies: given.bodies.map((body) => ({ ...body, applicability: secret })) };
  };

  test('an input of a criterion that has other indicators', () => {
    const older = edition('i/1', withInner('v1', leaf('b')), rows);
    expect(lacking(older, edition('i/2', withInner('v2', leaf('c')), rows), 'inner')).toBe('points');
  });

  test('an input of an indicator that is not the first', () => {
    const inputs = { ...points, more: count(text('more cases')) };
    const rule = add({ op: 'input', name: 'points' }, { op: 'input', name: 'more' });
    const asks = version('v2', [leaf('a'), leaf('b', { inputs, rule })]);
    const newer = edition('i/2', asks, { x: { a: '1', b: { points: '1', more: '1' } } });
    expect(lacking(edition('i/1', plain, { x: { a: '1', b: '2' } }), newer, 'b')).toBe('more cases');
  });

  test('a criterion of which nothing applies to the body', () => {
    const elsewhere = withInner('v2', leaf('c', { groups: ['others'] }));
    const older = edition('i/1', withInner('v1', leaf('b')), { x: { a: '1', b: '2' } });
    expect(lacking(older, edition('i/2', elsewhere, rows), 'inner')).toBe('Inner');
  });

  test('a ground has no title', () => {
    const newer = edition('i/2', plain, { x: { a: '=1', b: '2' } });
    expect(lacking(hidden('i/1'), newer, 'a')).toBe('state-secrets');
  });

  test('what only the newer edition lacks is named as well', () => {
    const older = edition('i/1', plain, { x: { a: '=1', b: '2' } });
    expect(lacking(older, hidden('i/2'), 'a')).toBe('state-secrets');
  });
});

describe('corrections', () => {
  test('are what is printed against what the inputs give, in both editions', () => {
    const older = edition('i/1', plain, { x: { a: '10', b: '20' } }, { a: { points: '11' } });
    const newer = edition('i/2', plain, { x: { a: '12', b: '20' } }, { index: { points: '35' } });
    // Older 31 with 1 put on; newer 35 with 3 put on; the inputs give 30 and 32.
    expect(parts(compare(older, newer), 'x')).toEqual({
      change: '4',
      methodology: '0',
      ownInputs: '2',
      otherBodies: '0',
      corrections: '2',
    });
    expect(parts(compare(older, newer), 'x', 'a')).toMatchObject({
      change: '1',
      ownInputs: '2',
      corrections: '-1',
    });
  });

  test('a printed figure that nothing gives is taken as the figure of the body', () => {
    const older = edition('i/1', plain, { x: { a: '=10', b: '20' } });
    const newer = edition('i/2', plain, { x: { a: '=11.50', b: '20' } });
    expect(parts(compare(older, newer), 'x')).toMatchObject({
      change: '1.5',
      ownInputs: '1.5',
      corrections: '0',
    });
    expect(compare(older, newer).bodies[0]!.nodes['a']!.newer!.shown).toBe('11.50');
  });
});

describe('editions of two versions', () => {
  const per = (value: string, id: string) =>
    version(
      id,
      [leaf('a', { rule: multiply(parameter('per'), { op: 'input', name: 'points' }) }), leaf('b')],
      {
        parameters: { per: { title: text('per'), value, basis: 'stated' } },
      },
    );

  test('the older edition is scored again under the newer rules', () => {
    const older = edition('i/1', per('1', 'v1'), { x: { a: '10', b: '20' } });
    const newer = edition('i/2', per('3', 'v2'), { x: { a: '11', b: '20' } });
    const found = compare(older, newer);
    expect(found.sameMethodology).toBe(false);
    // 10 → 30 by the parameter, 30 → 33 by the input.
    expect(parts(found, 'x')).toEqual({
      change: '23',
      methodology: '20',
      ownInputs: '3',
      otherBodies: '0',
      corrections: '0',
    });
  });

  test('a figure without inputs is carried only where its definition is the same', () => {
    const rows = { x: { a: '=10', b: '=20' } };
    const found = compare(edition('i/1', per('1', 'v1'), rows), edition('i/2', per('3', 'v2'), rows));
    expect(parts(found, 'x', 'b')).toMatchObject({ change: '0', methodology: '0' });
    const a = found.bodies[0]!.nodes['a']!;
    expect([a.change!.toString(), a.parts, a.rankParts, a.reason]).toEqual([
      '0',
      undefined,
      undefined,
      {
        code: 'not-rescorable',
        text: {
          kk: 'Алдыңғы шығарылымды жаңа әдістемемен қайта есептеу мүмкін емес, жетіспейтіні: «points (kk)».',
          ru: 'Более ранний выпуск нельзя пересчитать по новой методике, не хватает: «points (ru)».',
          en: 'The older edition cannot be scored again under the newer methodology; lacking: “points”.',
        },
      },
    ]);
    expect(found.bodies[0]!.nodes['index']!.reason!.code).toBe('not-rescorable');
    const same = compare(edition('i/1', per('1', 'v1'), rows), edition('i/2', per('1', 'v2'), rows));
    expect(parts(same, 'x')).toMatchObject({ change: '0', methodology: '0' });
  });

  test('what the newer version asks for and the older edition has not is named', () => {
    const inputs: InputDefinitions = { ...points, more: count(text('more cases')) };
    const asks = version('v2', [
      leaf('a', { inputs, rule: add({ op: 'input', name: 'points' }, { op: 'input', name: 'more' }) }),
      leaf('b'),
    ]);
    const newer = edition('i/2', asks, { x: { a: { points: '10', more: '1' }, b: '20' } });
    const found = compare(edition('i/1', plain, { x: { a: '10', b: '20' } }), newer);
    expect(found.bodies[0]!.nodes['index']).toMatchObject({
      reason: { code: 'not-rescorable', text: { en: expect.stringContaining('“more cases”') as string } },
    });
    expect(parts(found, 'x')).toEqual({ change: '1' });
    expect(parts(found, 'x', 'b')).toMatchObject({ change: '0', ownInputs: '0' });
  });

  test('inputs that the newer version does not know or refuses are left out', () => {
    const narrow = version('v2', [
      leaf('a', { inputs: { points: amount(text('points'), 2, { atMost: '5' }) } }),
      leaf('b'),
    ]);
    const older = edition('i/1', plain, { x: { a: '10', b: '20' } });
    const newer = edition('i/2', narrow, { x: { a: '5', b: '20' } });
    expect(compare(older, newer).bodies[0]!.nodes['a']!.reason!.code).toBe('not-rescorable');
    const wide = version('v1', [leaf('a', { inputs: { ...points, old: count(text('old')) } }), leaf('b')]);
    const known = edition('i/1', wide, { x: { a: { points: '4', old: '1' }, b: '20' } });
    expect(parts(compare(known, newer), 'x', 'a')).toMatchObject({ change: '1', ownInputs: '1' });
  });

  test('grounds of exemption are carried where the newer version has them', () => {
    const exempt = (id: string, ...grounds: string[]) =>
      version(id, [
        leaf('a', {
          exemptions: grounds.map((ground) => ({
            ground,
            title: text(ground),
            substitute: { op: 'number', value: '4.5' } as const,
          })),
        }),
        leaf('b'),
      ]);
    const of = (methodology: Methodology): EditionData => {
      const plainEdition = edition('i/1', methodology, { x: { a: '1', b: '20' } });
      const [x] = plainEdition.bodies;
      return {
        ...plainEdition,
        bodies: [{ ...x!, supplied: { ...x!.supplied, a: { inputs: {}, exempt: 'new' } } }],
      };
    };
    const newer = edition('i/2', exempt('v2', 'new'), { x: { a: '5', b: '20' } });
    expect(parts(compare(of(exempt('v1', 'new')), newer), 'x', 'a')).toMatchObject({
      change: '0.5',
      ownInputs: '0.5',
    });
    const without = edition('i/2', exempt('v2'), { x: { a: '5', b: '20' } });
    expect(compare(of(exempt('v1', 'new')), without).bodies[0]!.nodes['a']!.reason!.code).toBe(
      'not-rescorable',
    );
  });

  test('nodes of one version or edition only are not compared, and it is said why', () => {
    const found = compare(
      edition('i/1', version('v1', [leaf('a')]), { x: { a: '10' }, y: {} }),
      edition('i/2', plain, { x: { a: '10', b: '20' }, y: { a: '1', b: '2' } }),
    );
    const reason = (body: number, node: string) => found.bodies[body]!.nodes[node]!.reason?.code;
    expect(reason(0, 'b')).toBe('only-in-newer');
    expect(reason(0, 'index')).toBe('not-rescorable');
    expect(reason(0, 'a')).toBeUndefined();
    expect(reason(1, 'a')).toBe('no-older-score');
    const gone = compare(
      edition('i/1', plain, { x: { a: '1', b: '2' } }),
      edition('i/2', plain, { x: { a: '1' } }),
    );
    expect(gone.bodies[0]!.nodes['b']).toMatchObject({
      newer: undefined,
      change: undefined,
      reason: { code: 'no-newer-score' },
    });
  });
});

describe('bodies that are scored but not ranked', () => {
  const rows = { x: { a: '1', b: '2' }, y: { a: '2', b: '2' } };
  const of = (id: string, advisory: boolean): EditionData => {
    const given = edition(id, plain, rows);
    const applicability = { index: { status: 'advisory', ground: 'pilot' } } as const;
    return {
      ...given,
      bodies: given.bodies.map((body) => (body.id === 'x' && advisory ? { ...body, applicability } : body)),
    };
  };

  test.each([
    [true, true],
    [true, false],
    [false, true],
  ])('have no change of place (in the older edition %s, in the newer %s)', (before, after) => {
    const {
      change,
      parts: split,
      rankChange,
      rankParts,
    } = compare(of('i/1', before), of('i/2', after)).bodies[0]!.nodes['index']!;
    expect(change!.toString()).toBe('0');
    expect(split).toBeDefined();
    expect([rankChange, rankParts]).toEqual([undefined, undefined]);
  });

  test('have one where they are ranked in both', () => {
    expect(compare(of('i/1', false), of('i/2', false)).bodies[0]!.nodes['index']).toMatchObject({
      rankChange: 0,
      rankParts: { ownInputs: 0, otherBodies: 0 },
    });
  });
});

describe('scores that are relative to others', () => {
  const relative = version('v1', [
    leaf('a', {
      normalisation: { kind: 'min-max', to: ['0', '100'], higherIsBetter: true, among: 'edition' },
    }),
    leaf('b'),
  ]);

  test('change by the inputs of others as well', () => {
    const older = edition('i/1', relative, {
      x: { a: '5', b: '0' },
      y: { a: '0', b: '0' },
      z: { a: '10', b: '0' },
    });
    const newer = edition('i/2', relative, {
      x: { a: '6', b: '0' },
      y: { a: '0', b: '0' },
      z: { a: '20', b: '0' },
    });
    const found = compare(older, newer);
    // 50 → 60 by the own value between 0 and 10, 60 → 30 because the largest became 20.
    expect(parts(found, 'x')).toEqual({
      change: '-20',
      methodology: '0',
      ownInputs: '10',
      otherBodies: '-30',
      corrections: '0',
    });
    // The largest stays at 100, whatever the others are.
    expect(parts(found, 'z')).toMatchObject({ change: '0', ownInputs: '0', otherBodies: '0' });
    expect(parts(found, 'y')).toMatchObject({ change: '0', ownInputs: '0', otherBodies: '0' });
  });
});

test('parts add up to the whole, for points and for places (seed 20263)', { timeout: 60_000 }, () => {
  const value = fc.integer({ min: 0, max: 100 }).map(String);
  const rows = fc.record({
    x: fc.record({ a: value, b: value }),
    y: fc.record({ a: value, b: value }),
    z: fc.record({ a: value, b: value }),
  });
  const printed = fc.option(value, { nil: undefined });
  const versions = fc.constantFrom(
    plain,
    version('v2', [leaf('a', { rule: multiply('0.3', { op: 'input', name: 'points' }) }), leaf('b')]),
    version('v3', [
      leaf('a', { normalisation: { kind: 'rank', higherIsBetter: true, among: 'edition' } }),
      leaf('b'),
    ]),
  );
  fc.assert(
    fc.property(
      versions,
      versions,
      rows,
      rows,
      printed,
      printed,
      (from, to, before, after, first, second) => {
        const older = edition('i/1', from, before, first === undefined ? {} : { a: { points: first } });
        const newer = edition('i/2', to, after, second === undefined ? {} : { index: { points: second } });
        for (const { nodes } of compare(older, newer).bodies) {
          for (const { change, parts: split, rankChange, rankParts } of Object.values(nodes)) {
            const sum = Object.values(split!).reduce((all, part) => all.plus(part), Fraction.ZERO);
            expect(sum.toString()).toBe(change!.toString());
            expect(Object.values(rankParts!).reduce((all, part) => all + part, 0)).toBe(rankChange);
          }
        }
      },
    ),
    { seed: 20263, numRuns: 100 },
  );
});
