import { describe, expect, test } from 'vitest';
import {
  add,
  atMost,
  both,
  byGroup,
  divide,
  either,
  equal,
  ladder,
  less,
  min,
  multiply,
  not,
  number,
  parameter,
  round,
  step,
  subtract,
  table,
  when,
} from '../expression/build.ts';
import type { NumberNode, TruthNode } from '../expression/nodes.ts';
import { amount, choice, count, date, list, percent, yesNo } from '../inputs/types.ts';
import { inputReferences } from '../methodology/define.ts';
import type { Band, BandScale, Criterion, Indicator, Methodology } from '../methodology/types.ts';
import type { Fraction } from '../number/fraction.ts';
import { deductionPerNumber, floorAt, noCases, proportionalShare } from '../rules/declared.ts';
import { scoreIndicator } from '../scoring/score-indicator.ts';
import { smallCriterion, smallMethodology, source, text } from '../testing/small.ts';
import { lint } from './lint.ts';

const inputs = { late: count(text('late')), reviewed: count(text('reviewed')) };
const { late, reviewed } = inputReferences(inputs);
const checks = [{ id: 'within', holds: atMost(late, reviewed), at: 'late', message: text('too many') }];
const deadlines: Indicator = {
  id: 'deadlines',
  title: text('Deadlines'),
  maxPoints: '4',
  effect: 'add',
  supplier: 'office',
  basis: 'official',
  source,
  inputs,
  checks,
  rule: noCases(reviewed, '4', deductionPerNumber('4', '1000', late, reviewed)),
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'some', inputs: { late: '1', reviewed: '8000' }, points: '3.5' },
    { name: 'none', inputs: { late: '0', reviewed: '0' }, points: '4' },
  ],
};
const found = list(text('found'), { accepted: yesNo(text('accepted')) });
const hidden: Indicator = {
  ...deadlines,
  id: 'hidden',
  maxPoints: '7',
  effect: 'bonus',
  inputs: { found },
  checks: undefined,
  rounding: undefined,
  rule: min('7', { op: 'count-rows', input: 'found' }),
  examples: [{ name: 'none', inputs: { found: '[]' }, points: '0' }],
};
const channels: Indicator = {
  ...deadlines,
  id: 'channels',
  maxPoints: '5',
  effect: 'penalty',
  checks: undefined,
  inputs: { late: inputs.late },
  rule: min('5', late),
  examples: [{ name: 'three', inputs: { late: '3' }, points: '3' }],
};
const band = (id: string, limits: Partial<Band>): Band => ({
  id,
  title: text(id),
  basis: 'stated',
  ...limits,
});
const percentScale = (...bands: Band[]): BandScale => ({ of: 'percent-of-maximum', bands });
const levels = percentScale(band('high', { from: '90' }), band('low', {}));

function methodology(
  more: Partial<Methodology> = {},
  children: (Criterion | Indicator)[] = [deadlines],
  index: Partial<Criterion> = {},
): Methodology {
  return smallMethodology(
    children,
    { id: 'm', indicatorBands: levels, grades: levels, ...more },
    { maxPoints: '4', ...index },
  );
}

/** A criterion to stand between the index and its indicators. */
const inner = (more: Partial<Criterion> = {}) =>
  smallCriterion('inner', [deadlines], { maxPoints: '4', ...more });

/** The ids found, each once. */
function ids(of: Methodology): string[] {
  return [...new Set(lint(of).map(({ id }) => id))];
}
const withRule = (rule: NumberNode, more: Partial<Indicator> = {}) =>
  ids(methodology({}, [{ ...deadlines, rule, examples: [], ...more }])).filter((id) => id !== 'no-example');

test('a complete methodology has no findings', () => {
  expect(lint(methodology())).toEqual([]);
  expect(lint(methodology({}, [deadlines, hidden, channels]))).toEqual([]);
});

describe('the tree', () => {
  test('maxima that do not add up', () => {
    expect(lint(methodology({}, [deadlines], { maxPoints: '5' }))).toEqual([
      {
        severity: 'error',
        id: 'maxima-do-not-add-up',
        where: 'criterion index',
        message:
          'The children give at most 4 by “sum”, but maxPoints is 5; correct the maximum of the criterion or of a child.',
      },
    ]);
    expect(ids(methodology({ rated: false, grades: undefined }, [deadlines], { maxPoints: '5' }))).toEqual(
      [],
    );
    expect(
      ids(methodology({}, [deadlines, { ...deadlines, id: 'again' }], { aggregation: { kind: 'mean' } })),
    ).toEqual([]);
    expect(ids(methodology({}, [deadlines, { ...deadlines, id: 'again' }]))).toEqual([
      'maxima-do-not-add-up',
    ]);
  });

  test('inner nodes count by their maxima, and add where they do not say otherwise', () => {
    const named = (id: string, effect?: Criterion['effect']) =>
      inner({ id, effect, children: [{ ...deadlines, id: `${id}-own` }] });
    expect(ids(methodology({}, [named('a'), named('b')], { maxPoints: '8' }))).toEqual([]);
    expect(ids(methodology({}, [named('a'), named('b', 'bonus')]))).toEqual([]);
    expect(ids(methodology({}, [named('a'), named('b', 'add')]))).toEqual(['maxima-do-not-add-up']);
    const means = (aggregation: Criterion['aggregation']) =>
      ids(
        methodology({}, [named('a'), { ...named('b'), maxPoints: '8', children: [deadlines, named('c')] }], {
          aggregation,
          maxPoints: '6',
        }),
      );
    expect(means({ kind: 'mean' })).toEqual([]);
    expect(means({ kind: 'weighted-geometric', weights: { a: '1', b: '1' } })).toEqual([]);
    expect(means({ kind: 'weighted-harmonic', weights: { a: '1' } })).toEqual(['weight-missing']);
    expect(ids(methodology({}, [channels]))).toEqual([]);
  });

  test('weights that do not fit the children', () => {
    const weighted = (weights: Record<string, string>, maxPoints = '4') =>
      ids(
        methodology({}, [deadlines, { ...deadlines, id: 'other' }], {
          maxPoints,
          aggregation: { kind: 'weighted-arithmetic', weights },
        }),
      );
    expect(weighted({ deadlines: '0.3', other: '0.7' })).toEqual([]);
    expect(weighted({ deadlines: '0.3', other: '0.7' }, '5')).toEqual(['maxima-do-not-add-up']);
    expect(weighted({ deadlines: '0.3' })).toEqual(['weight-missing']);
    expect(weighted({ deadlines: '0.3', other: '0.7', third: '1' })).toEqual(['weight-unknown']);
    expect(weighted({ deadlines: '1', other: '0' })).toEqual([]);
    expect(weighted({ deadlines: '2', other: '-1' })).toEqual(['weight-negative']);
    expect(weighted({ deadlines: '0', other: '0' })).toEqual(['weights-all-zero']);
    expect(
      ids(
        methodology({}, [deadlines], {
          aggregation: { kind: 'weighted-geometric', weights: { deadlines: '1' } },
        }),
      ),
    ).toEqual([]);
  });

  test('children of different groups add up for each group', () => {
    const own = (id: string, group: string, maxPoints = '4') => ({
      ...deadlines,
      id,
      groups: [group],
      maxPoints,
      examples: deadlines.examples.map((example) => ({ ...example, group })),
    });
    expect(ids(methodology({}, [own('a', 'central'), own('b', 'local')]))).toEqual([]);
    expect(ids(methodology({}, [own('a', 'central'), own('b', 'local', '5')]))).toEqual([
      'maxima-do-not-add-up',
    ]);
    expect(ids(methodology({}, [own('a', 'central')]))).toEqual([]);
    expect(ids(methodology({}, [deadlines, own('a', 'regional')]))).toEqual(['unknown-group']);
  });

  test('ties that nothing settles', () => {
    const ranking = (tieBreakers: string[]) =>
      ids(methodology({ ranking: { ties: 'dense', higherIsBetter: true, tieBreakers } }));
    expect(ranking(['deadlines'])).toEqual([]);
    expect(ranking(['deadline'])).toEqual(['unknown-tie-breaker']);
  });

  test('a penalty beside a mean', () => {
    expect(ids(methodology({}, [deadlines, channels], { aggregation: { kind: 'mean' } }))).toEqual([
      'penalty-order-ambiguous',
    ]);
    expect(ids(methodology({}, [deadlines, channels]))).toEqual([]);
  });

  test('duplicate ids', () => {
    expect(ids(methodology({}, [deadlines, deadlines], { maxPoints: '8' }))).toEqual(['duplicate-id']);
    expect(ids(methodology({ groups: [...methodology().groups, methodology().groups[0]!] }))).toEqual([
      'duplicate-id',
    ]);
    expect(
      ids(methodology({ suppliers: [...methodology().suppliers, methodology().suppliers[0]!] })),
    ).toEqual(['duplicate-id']);
    expect(ids(methodology({ grades: percentScale(band('a', { from: '50' }), band('a', {})) }))).toEqual([
      'duplicate-id',
    ]);
    expect(ids(methodology({}, [{ ...deadlines, checks: [...checks, ...checks] }]))).toEqual([
      'duplicate-id',
    ]);
  });
});

describe('bands', () => {
  const grades = (...bands: Band[]) => ids(methodology({ grades: percentScale(...bands) }));
  const penaltyBands = (...bands: Band[]) =>
    ids(methodology({}, [deadlines, { ...channels, bands: { of: 'points', bands } }]));

  test('a gap between bands or below the last', () => {
    expect(grades(band('a', { from: '90' }), band('b', { below: '90' }))).toEqual([]);
    expect(grades(band('a', { from: '90' }), band('b', { below: '89.9' }))).toEqual(['band-gap']);
    expect(grades(band('a', { from: '90' }), band('b', { from: '10' }))).toEqual(['band-gap']);
    expect(grades(band('a', { from: '90' }), band('b', { from: '0' }))).toEqual([]);
    expect(
      ids(
        methodology({ grades: percentScale(band('a', { from: '90' }), band('b', { from: '0' })) }, [
          deadlines,
          channels,
        ]),
      ),
    ).toEqual(['band-gap']);
  });

  test('overlapping bands', () => {
    expect(grades(band('a', { from: '90' }), band('b', { below: '91' }))).toEqual(['band-overlap']);
    expect(grades(band('a', { from: '90' }), band('b', { upTo: '90' }))).toEqual(['band-overlap']);
    expect(grades(band('a', { from: '90' }), band('b', { upTo: '91' }))).toEqual(['band-overlap']);
    expect(grades(band('a', { from: '90' }), band('b', { upTo: '89' }))).toEqual(['band-gap']);
  });

  test('bands of the index are looked at only where there are no grades', () => {
    const index = { bands: percentScale() };
    expect(ids(methodology({}, [deadlines], index))).toEqual([]);
    expect(lint(methodology({ grades: undefined }, [deadlines], index)).map(({ where }) => where)).toEqual([
      'bands of index',
    ]);
  });

  test('a criterion may have bands of its own beside the grades', () => {
    const banded = inner({ bands: percentScale() });
    expect(lint(methodology({}, [banded])).map(({ where }) => where)).toEqual(['bands of inner']);
  });

  test('the common scale is looked at only where an indicator is banded by it', () => {
    const own = { ...deadlines, bands: levels };
    expect(ids(methodology({ indicatorBands: percentScale() }, [own]))).toEqual([]);
    expect(ids(methodology({ indicatorBands: percentScale() }, [own, hidden]))).toEqual(['no-bands']);
  });

  test('a bonus raises what a criterion can reach, and not what an indicator can', () => {
    const scale = percentScale(band('a', { from: '110' }), band('b', {}));
    const of = (more: Partial<Methodology>) =>
      lint(methodology(more, [deadlines, hidden])).map(({ where }) => where);
    expect(of({ grades: scale })).toEqual([]);
    expect(of({ indicatorBands: scale })).toEqual(['indicatorBands']);
    // 4 points and a bonus of 7 are 275 %.
    expect(of({ grades: percentScale(band('a', { from: '275' }), band('b', {})) })).toEqual([]);
    expect(of({ grades: percentScale(band('a', { from: '275.1' }), band('b', {})) })).toEqual(['grades']);
  });

  test('a criterion that is itself a bonus or a penalty is no bonus or penalty of its own', () => {
    const of = (effect: 'bonus' | 'penalty', ...bands: Band[]) => {
      const children = [{ ...deadlines, id: 'below' }];
      return ids(methodology({}, [deadlines, inner({ effect, children, bands: { of: 'points', bands } })]));
    };
    expect(of('bonus', band('a', { from: '4' }), band('b', {}))).toEqual([]);
    expect(of('bonus', band('a', { from: '4.1' }), band('b', {}))).toEqual(['unreachable-band']);
    expect(of('penalty', band('a', { from: '4' }), band('b', { from: '0' }))).toEqual([]);
  });

  test('penalties lower what a criterion can reach', () => {
    const scale = (from: string): BandScale => ({
      of: 'points',
      bands: [band('a', { from: '1' }), band('b', { from })],
    });
    const of = (from: string) => ids(methodology({ grades: scale(from) }, [deadlines, channels]));
    expect(of('-5')).toEqual([]);
    expect(of('-4.9')).toEqual(['band-gap']);
  });

  test('a criterion without points of its own is banded by points', () => {
    const of = (from: string) =>
      ids(
        methodology({ grades: percentScale(band('a', { from }), band('b', {})) }, [hidden], {
          maxPoints: '0',
        }),
      );
    expect(of('7')).toEqual([]);
    expect(of('7.1')).toEqual(['unreachable-band']);
  });

  test('two bands that both take every score', () => {
    const [finding, ...more] = lint(methodology({ grades: percentScale(band('a', {}), band('b', {})) }));
    expect(finding!.message).toBe(
      '“a” takes every score, so the bands after it are never reached; give it a “from” or move it to the end.',
    );
    expect(more).toEqual([]);
  });

  test('unreachable bands', () => {
    expect(grades(band('a', { from: '100' }), band('b', {}))).toEqual([]);
    expect(grades(band('a', { from: '100.1' }), band('b', {}))).toEqual(['unreachable-band']);
    expect(grades(band('a', { from: '50' }), band('b', { from: '50' }), band('c', {}))).toEqual([
      'unreachable-band',
    ]);
    expect(grades(band('a', { from: '50' }), band('b', {}), band('c', { from: '1' }), band('d', {}))).toEqual(
      ['unreachable-band'],
    );
    expect(
      ids(
        methodology({ grades: percentScale(band('a', { from: '110' }), band('b', {})) }, [deadlines, hidden]),
      ),
    ).toEqual([]);
    expect(grades()).toEqual(['no-bands']);
  });

  test('scales that are lower-is-better', () => {
    expect(penaltyBands(band('a', { below: '2' }), band('b', { upTo: '3.5' }), band('c', {}))).toEqual([]);
    expect(penaltyBands(band('a', { below: '2' }), band('b', { upTo: '3.5' }))).toEqual(['band-gap']);
    expect(penaltyBands(band('a', { below: '2' }), band('b', { upTo: '5' }))).toEqual([]);
    expect(penaltyBands(band('a', { below: '2' }), band('b', { below: '5' }))).toEqual(['band-gap']);
    expect(penaltyBands(band('a', { below: '2' }), band('b', { below: '2' }), band('c', {}))).toEqual([
      'unreachable-band',
    ]);
    expect(penaltyBands(band('a', { below: '2' }), band('b', { upTo: '2' }), band('c', {}))).toEqual([]);
    expect(penaltyBands(band('a', { upTo: '2' }), band('b', { upTo: '2' }), band('c', {}))).toEqual([
      'unreachable-band',
    ]);
    expect(penaltyBands(band('a', { upTo: '2' }), band('b', { below: '2' }), band('c', {}))).toEqual([
      'unreachable-band',
    ]);
    expect(penaltyBands(band('a', { below: '2' }), band('b', { below: '6' }))).toEqual([]);
    expect(penaltyBands(band('a', { below: '5' }), band('b', {}))).toEqual([]);
    expect(penaltyBands(band('a', { upTo: '4.9' }), band('b', {}))).toEqual([]);
    expect(penaltyBands(band('a', { upTo: '6' }), band('b', {}))).toEqual(['unreachable-band']);
    expect(penaltyBands(band('a', { below: '0' }), band('b', {}))).toEqual(['unreachable-band']);
    expect(penaltyBands(band('a', { upTo: '0' }), band('b', {}))).toEqual([]);
    expect(penaltyBands(band('a', { upTo: '5' }), band('b', {}))).toEqual(['unreachable-band']);
    expect(penaltyBands(band('a', { below: '5' }), band('b', {}))).toEqual([]);
    expect(penaltyBands(band('a', { below: '5.1' }), band('b', {}))).toEqual(['unreachable-band']);
    expect(
      penaltyBands(band('a', { below: '2' }), band('b', {}), band('c', { upTo: '3' }), band('d', {})),
    ).toEqual(['unreachable-band']);
  });

  test('roadmap bands that are no grades', () => {
    expect(ids(methodology({ roadmapBands: ['low'] }))).toEqual([]);
    expect(lint(methodology({ roadmapBands: ['lowest', 'high'] }))).toEqual([
      {
        severity: 'error',
        id: 'unknown-band',
        where: 'roadmapBands',
        message: 'There is no grade “lowest”; known: high, low.',
      },
    ]);
    expect(lint(methodology({ roadmapBands: ['lowest'], grades: undefined }))[0]!.message).toBe(
      'There is no grade “lowest”; known: none.',
    );
  });
});

describe('ladders', () => {
  const steps = (...limits: string[]) => limits.map((limit) => ({ limit, points: '1' }));
  const share = { share: percent(text('share'), 1) };
  const of = { op: 'input', name: 'share' } as const;
  const climb = (direction: 'at-least' | 'at-most' | 'less-than', ...limits: string[]) =>
    withRule(ladder(of, { direction, steps: steps(...limits), otherwise: '0' }), {
      inputs: share,
      checks: undefined,
    });

  test('a step that is never reached', () => {
    expect(climb('at-least', '90', '80')).toEqual([]);
    expect(climb('at-least', '80', '90')).toEqual(['ladder-step-never-reached']);
    expect(climb('at-least', '90', '90')).toEqual(['ladder-step-never-reached']);
    expect(climb('at-least', '101', '90')).toEqual(['ladder-step-never-reached']);
    expect(climb('at-least', '100', '90')).toEqual([]);
    expect(climb('at-most', '6', '11')).toEqual([]);
    expect(climb('at-most', '6', '101')).toEqual([]);
    expect(climb('at-most', '6', '6')).toEqual(['ladder-step-never-reached']);
    expect(climb('at-most', '6', '11', '8')).toEqual(['ladder-step-never-reached']);
    expect(climb('less-than', '11', '6')).toEqual(['ladder-step-never-reached']);
    expect(climb('less-than')).toEqual(['ladder-without-steps']);
  });

  test('a ladder in a parameter is looked at as well, for every group', () => {
    const rule = ladder(of, { parameter: 'steps' });
    const indicator = {
      ...deadlines,
      inputs: share,
      checks: undefined,
      rule,
      examples: [{ name: 'e', inputs: { share: '95' }, points: '1' }],
    };
    const table = (...limits: string[]) => ({
      direction: 'at-least' as const,
      steps: steps(...limits),
      otherwise: '0',
    });
    const version = (value: Methodology['parameters'][string]['value']) =>
      ids(
        methodology({ parameters: { steps: { title: text('steps'), value, basis: 'stated' } } }, [indicator]),
      );
    expect(version(table('90', '80'))).toEqual([]);
    expect(version(table('80', '90'))).toEqual(['ladder-step-never-reached']);
    expect(version({ byGroup: { central: table('90'), local: table('80', '90') } })).toEqual([
      'ladder-step-never-reached',
    ]);
    expect(version({ byGroup: { central: table('90') } })).toEqual(['group-without-rule']);
  });
});

describe('the record of an indicator', () => {
  const record = (more: Partial<Indicator>) => ids(methodology({}, [{ ...deadlines, ...more }]));

  test('supplier, source, basis and examples are there', () => {
    expect(record({ supplier: '' })).toEqual(['no-supplier']);
    expect(record({ supplier: 'nobody' })).toEqual(['no-supplier']);
    expect(record({ source: { document: 'method', clause: ' ' } })).toEqual(['no-source']);
    expect(record({ source: undefined })).toEqual(['no-source']);
    expect(record({ basis: undefined })).toEqual(['no-basis']);
    expect(record({ examples: [] })).toEqual(['no-example']);
    expect(ids(methodology({ source: { document: '', clause: '1' } }))).toEqual(['no-source']);
  });

  test('examples have names of their own', () => {
    const [first, second] = deadlines.examples;
    expect(record({ examples: [first!, { ...second!, name: first!.name }] })).toEqual(['duplicate-id']);
  });

  test('errors come before warnings', () => {
    const found = lint(
      methodology({ parameters: { per: { title: text('per'), value: '1', basis: 'stated' } } }, [
        { ...deadlines, supplier: '' },
        { ...deadlines, id: 'other', examples: [deadlines.examples[1]!], source: undefined! },
      ]),
    );
    expect(found.map(({ severity, id }) => `${severity} ${id}`)).toEqual([
      'error maxima-do-not-add-up',
      'error no-supplier',
      'error no-source',
      'warning parameter-unused',
      'warning branch-without-example',
    ]);
  });

  test('a wording that lacks a language is found wherever it stands', () => {
    expect(record({ title: { kk: '', ru: 'Сроки', en: 'Deadlines' } })).toEqual(['missing-language']);
    const checked = lint(
      methodology({}, [
        { ...deadlines, checks: [{ ...checks[0]!, message: { ru: 'много', en: 'many' } as never }] },
      ]),
    );
    expect(checked).toEqual([
      {
        severity: 'error',
        id: 'missing-language',
        where: 'm › index › children › deadlines › checks › within › message',
        message: 'The wording in “kk” is missing; write it in all of kk, ru and en.',
      },
    ]);
  });

  test('ids that look like languages are no wording', () => {
    const spoken = choice(text('spoken'), { kk: text('Kazakh'), en: text('English') });
    expect(
      record({
        inputs: { spoken },
        checks: undefined,
        rule: table('spoken', { kk: '4', en: '0' }),
        examples: [{ name: 'e', inputs: { spoken: 'kk' }, points: '4' }],
      }),
    ).toEqual([]);
  });
});

describe('the rule of an indicator', () => {
  test('an input that nothing reads', () => {
    const spare = { ...inputs, spare: count(text('spare')) };
    expect(ids(methodology({}, [{ ...deadlines, inputs: spare }]))).toEqual(['input-unused']);
    expect(
      ids(
        methodology({}, [
          { ...deadlines, inputs: spare, reading: { kk: '{spare}', ru: '{spare}', en: '{spare}' } },
        ]),
      ),
    ).toEqual([]);
  });

  test('names that nothing defines', () => {
    expect(withRule(add(late, { op: 'input', name: 'typo' }), { checks })).toContain('unknown-input');
    expect(withRule(min('4', multiply(parameter('per'), late)))).toContain('unknown-parameter');
    expect(withRule(min('4', step('half', late)))).toContain('step-without-title');
    expect(withRule(min('4', step('half', late)), { steps: { half: text('half') } })).toEqual([]);
    expect(ids(methodology({}, [{ ...deadlines, reading: { kk: '{x}', ru: '{x}', en: '{x}' } }]))).toEqual([
      'unknown-input',
    ]);
    expect(
      ids(methodology({ parameters: { per: { title: text('per'), value: '1', basis: 'stated' } } })),
    ).toEqual(['parameter-unused']);
  });

  test('a rule that names what does not exist is not tried', () => {
    const all = (rule: NumberNode) => ids(methodology({}, [{ ...deadlines, rule }]));
    // Its examples would contradict it as well.
    expect(all(multiply('9', late, { op: 'input', name: 'typo' }))).toEqual(['unknown-input']);
    expect(all(multiply('9', late, parameter('per')))).toEqual(['unknown-parameter']);
    expect(all(byGroup({ central: multiply('9', late) }))).toEqual(['group-without-rule']);
    expect(all(step('s', multiply('9', late)))).toEqual([
      'step-without-title',
      'points-above-maximum',
      'example-contradicts',
    ]);
  });

  test('what is unknown is not looked into', () => {
    const typo: NumberNode = { op: 'input', name: 'typo' };
    expect(withRule(divide(typo, reviewed))).toEqual(['unknown-input']);
    expect(withRule(divide(late, typo))).toEqual(['unknown-input']);
    const steps = { direction: 'at-least' as const, steps: [{ limit: '101', points: '1' }], otherwise: '0' };
    expect(withRule(ladder(typo, steps))).toEqual(['unknown-input']);
  });

  test('a check stands at an input of the indicator', () => {
    const found = lint(methodology({}, [{ ...deadlines, checks: [{ ...checks[0]!, at: 'typo' }] }]));
    expect(found.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      'indicator deadlines, rule: There is no input “typo”; define it or correct the name.',
    ]);
  });

  test('a name that is used twice is found once', () => {
    const typo: NumberNode = { op: 'input', name: 'typo' };
    expect(
      lint(methodology({}, [{ ...deadlines, rule: add(late, typo, typo) }])).map(({ id }) => id),
    ).toEqual(['unknown-input']);
  });

  test('a share on a ladder is a warning however deep it stands', () => {
    const steps = { direction: 'at-least' as const, steps: [{ limit: '1', points: '1' }], otherwise: '0' };
    const severity = (of: NumberNode) =>
      lint(
        methodology({}, [{ ...deadlines, checks: [], rule: noCases(reviewed, '4', ladder(of, steps)) }]),
      ).find(({ id }) => id === 'part-not-bounded')?.severity;
    const quotient = divide(late, reviewed);
    expect(severity(quotient)).toBe('warning');
    expect(severity(add(quotient, '0'))).toBe('warning');
    expect(severity(min('1', add(quotient, '0')))).toBe('warning');
    expect(severity(divide(quotient, '2'))).toBe('warning');
    expect(severity(min('1', quotient))).toBeUndefined();
  });

  test('a step called like an input is compared as a step', () => {
    const steps = { direction: 'at-least' as const, steps: [{ limit: '101', points: '1' }], otherwise: '0' };
    const share = { share: percent(text('share'), 1) };
    const doubled = step('share', multiply('2', { op: 'input', name: 'share' }));
    expect(
      withRule(ladder(doubled, steps), { inputs: share, checks: [], steps: { share: text('share') } }),
    ).toEqual([]);
  });

  test('a division may stand in either branch', () => {
    const third = divide(late, '3');
    const undeclared = (rule: NumberNode) => withRule(min('4', rule), { rounding: undefined });
    expect(undeclared(when(equal(late, '0'), third, '0'))).toEqual(['rounding-undeclared']);
    expect(undeclared(when(equal(late, '0'), '0', third))).toEqual(['rounding-undeclared']);
    expect(undeclared(when(equal(third, '0'), '0', '1'))).toEqual([]);
    expect(undeclared(add('1', multiply(late, third)))).toEqual(['rounding-undeclared']);
  });

  test('a part that is not bounded by its whole', () => {
    const rule = deadlines.rule;
    expect(withRule(rule)).toEqual([]);
    expect(withRule(rule, { checks: [] })).toEqual(['part-not-bounded']);
    expect(withRule(rule, { checks: [{ ...checks[0]!, plausibility: true }] })).toEqual(['part-not-bounded']);
    const whole = noCases(add(late, reviewed), '4', proportionalShare('4', late, add(late, reviewed)));
    expect(withRule(whole, { checks: [] })).toEqual([]);
    expect(
      withRule(noCases(reviewed, '4', multiply('4', min('1', divide(late, reviewed)))), { checks: [] }),
    ).toEqual([]);
    const given = { op: 'or' as const, of: [not({ op: 'given', input: 'late' }), atMost(late, reviewed)] };
    expect(withRule(rule, { checks: [{ ...checks[0]!, holds: given }] })).toEqual([]);
    const stepped = ladder(divide(late, reviewed), {
      direction: 'at-least',
      steps: [{ limit: '1', points: '1' }],
      otherwise: '0',
    });
    const findings = lint(
      methodology({}, [{ ...deadlines, checks: [], rule: noCases(reviewed, '4', stepped) }]),
    );
    expect(findings.find(({ id }) => id === 'part-not-bounded')?.severity).toBe('warning');
    expect(
      withRule(rule, {
        checks: [{ ...checks[0]!, holds: { op: 'and', of: [atMost(late, reviewed), atMost('0', late)] } }],
      }),
    ).toEqual([]);
  });

  test('a group without a rule, and a rule without a group', () => {
    expect(withRule(min('4', byGroup({ central: late, local: '1' })))).toEqual([]);
    expect(withRule(min('4', byGroup({ central: late })))).toEqual(['group-without-rule']);
    expect(withRule(min('4', byGroup({ central: late, local: '1', regional: '2' })))).toEqual([
      'unknown-group',
    ]);
  });

  test('a rule speaks only of the groups to which its indicator applies', () => {
    const central = {
      ...deadlines,
      rule: min('4', byGroup({ central: late })),
      groups: ['central'],
      examples: [],
    };
    const of = (...groups: string[]) =>
      ids(methodology({}, [inner({ groups, children: [{ ...central, groups: undefined }] })]));
    expect(ids(methodology({}, [central]))).toEqual(['no-example']);
    expect(of('central')).toEqual(['no-example']);
    expect(of('central', 'local')).toEqual(['group-without-rule']);
  });

  test('the value of a normalised indicator has no range, its scores have', () => {
    const relative = (normalisation: Indicator['normalisation']) => withRule(late, { normalisation });
    const among = { higherIsBetter: true, among: 'edition' } as const;
    expect(relative({ kind: 'min-max', to: ['0', '100'], ...among })).toEqual([]);
    expect(relative({ kind: 'min-max', to: ['100', '0'], ...among })).toEqual(['range-reversed']);
    expect(relative({ kind: 'goalposts', low: '1', high: '2', to: ['0', '1'], ...among })).toEqual([]);
    expect(relative({ kind: 'goalposts', low: '2', high: '2', to: ['0', '1'], ...among })).toEqual([
      'range-reversed',
    ]);
    expect(relative({ kind: 'z-score', mean: '0', deviation: '1', ...among })).toEqual([]);
    expect(relative({ kind: 'z-score', mean: '0', deviation: '0', ...among })).toEqual(['range-reversed']);
    expect(relative({ kind: 'rank', ...among })).toEqual([]);
  });

  test('groups that differ on an assumption without a word about it', () => {
    const rule = min('4', byGroup({ central: late, local: '1' }));
    expect(withRule(rule, { basis: 'assumed' })).toEqual(['groups-differ-without-source']);
    expect(withRule(rule, { basis: 'assumed', unknown: text('not published') })).toEqual([]);
    const per = (note?: ReturnType<typeof text>) =>
      ids(
        methodology(
          {
            parameters: {
              per: {
                title: text('per'),
                value: { byGroup: { central: '1', local: '2' } },
                basis: 'assumed',
                note,
              },
            },
          },
          [
            {
              ...deadlines,
              rule: min('4', multiply(parameter('per'), late)),
              examples: [{ name: 'e', inputs: { late: '1' }, points: '1' }],
            },
          ],
        ),
      );
    expect(per()).toEqual(['groups-differ-without-source']);
    expect(per(text('from the act'))).toEqual([]);
  });

  test('a rounding that is not declared', () => {
    const rule = deadlines.rule;
    expect(withRule(rule, { rounding: undefined })).toEqual(['rounding-undeclared']);
    expect(withRule(round(rule, 2), { rounding: undefined })).toEqual([]);
    expect(withRule(floorAt('0', subtract('4', late)), { rounding: undefined })).toEqual([]);
    // A division in a condition decides and does not show.
    expect(
      withRule(when({ op: 'less', of: [divide(late, '3'), number('1')] }, '1', '0'), { rounding: undefined }),
    ).toEqual([]);
  });

  test('a division without a rule for no cases', () => {
    expect(withRule(deductionPerNumber('4', '1000', late, reviewed))).toEqual(['division-without-no-cases']);
    expect(withRule(deadlines.rule)).toEqual([]);
    // Nobody upheld means nothing is divided, and with somebody upheld there are reviewed ones, by the check.
    expect(withRule(when(equal(late, '0'), '4', deductionPerNumber('4', '1000', late, reviewed)))).toEqual(
      [],
    );
    const finding = lint(
      methodology({}, [
        {
          ...deadlines,
          rule: deductionPerNumber('4', '1000', late, reviewed),
          examples: [deadlines.examples[0]!],
        },
      ]),
    );
    expect(finding[0]!.message).toBe(
      'With late = 0, reviewed = 0 the rule divides by zero; say with noCases what is given when there were no cases.',
    );
  });

  test('a bonus above its cap, and points outside the range', () => {
    expect(
      ids(methodology({}, [deadlines, { ...hidden, rule: { op: 'count-rows', input: 'found' } as const }])),
    ).toEqual(['bonus-above-cap']);
    expect(withRule(late)).toEqual(['points-above-maximum']);
    expect(withRule(subtract('4', multiply('0.1', late)))).toEqual(['points-below-zero']);
  });

  test('inputs of every type are tried, and long lists of inputs by a fixed walk', () => {
    const many = Object.fromEntries('abcdefg'.split('').map((name) => [name, count(text(name))]));
    const read: NumberNode[] = Object.keys(many).map((name) => ({ op: 'input', name }));
    const all = add(...read);
    expect(withRule(min('4', all), { inputs: many, checks: [] })).toEqual([]);
    expect(withRule(all, { inputs: many, checks: [] })).toEqual(['points-above-maximum']);
    const optional = { late: count(text('late'), { optional: true }) };
    expect(
      withRule(when({ op: 'given', input: 'late' }, divide('4', late), '0'), {
        inputs: optional,
        checks: [],
      }),
    ).toEqual(['division-without-no-cases']);
  });
});

describe('inputs that are tried', () => {
  const tried = (rule: NumberNode, own: Indicator['inputs'], checks: Indicator['checks'] = []) =>
    withRule(rule, { inputs: own, checks });
  const x: NumberNode = { op: 'input', name: 'x' };

  test('amounts at their bounds, and at 0 and 1000 without', () => {
    const bounded = (atLeast?: string, atMost?: string) => ({ x: amount(text('x'), 1, { atLeast, atMost }) });
    expect(tried(x, bounded('0', '4'))).toEqual([]);
    expect(tried(x, bounded('0', '4.1'))).toEqual(['points-above-maximum']);
    expect(tried(x, bounded('-1', '4'))).toEqual(['points-below-zero']);
    expect(tried(x, bounded('0'))).toEqual(['points-above-maximum']);
    expect(tried(divide('1', x), bounded(undefined, '4'))).toContain('division-without-no-cases');
    expect(tried(divide('1', subtract('1', x)), bounded('0', '4'))).toContain('division-without-no-cases');
  });

  test('percentages, dates, options and rows', () => {
    expect(tried(divide(x, '25'), { x: percent(text('x'), 1) })).toEqual([]);
    expect(tried(divide(x, '24'), { x: percent(text('x'), 1) })).toEqual(['points-above-maximum']);
    expect(tried(divide('1', subtract('50', x)), { x: percent(text('x'), 1) })).toContain(
      'division-without-no-cases',
    );
    const days: NumberNode = { op: 'days-between', from: 'from', to: 'to' };
    const dates = { from: date(text('from')), to: date(text('to')) };
    expect(tried(days, dates)).toEqual(expect.arrayContaining(['points-above-maximum', 'points-below-zero']));
    expect(tried(divide('1', add(days, '40')), dates)).toContain('division-without-no-cases');
    const kinds = { x: choice(text('x'), { low: text('low'), high: text('high') }) };
    expect(tried(table('x', { low: '0', high: '5' }), kinds)).toEqual(['points-above-maximum']);
    const rows = { found: list(text('found'), { ok: yesNo(text('ok')) }) };
    const ok = (count: string): NumberNode =>
      divide(count, { op: 'count-rows', input: 'found', where: { op: 'yes', input: 'ok' } });
    expect(tried(ok('1'), rows)).toEqual(['division-without-no-cases']);
    const refused = not({ op: 'less', of: [number('0'), { op: 'count-rows', input: 'found' }] });
    expect(tried(when(refused, '4', ok('1')), rows)).toEqual(['division-without-no-cases']);
  });

  test('only inputs that the checks admit', () => {
    expect(tried(late, inputs, [{ ...checks[0]!, holds: atMost(late, '4') }])).toContain('input-unused');
    expect(tried(late, { late: inputs.late }, [{ ...checks[0]!, holds: atMost(late, '4') }])).toEqual([]);
    expect(tried(late, { late: inputs.late }, [{ ...checks[0]!, holds: atMost(late, '1000') }])).toEqual([
      'points-above-maximum',
    ]);
  });

  test('for every group apart', () => {
    expect(tried(byGroup({ central: '4', local: '5' }), {})).toEqual(['points-above-maximum']);
    expect(tried(byGroup({ central: '5', local: '4' }), {})).toEqual(['points-above-maximum']);
    expect(tried(byGroup({ central: '4', local: '4' }), {})).toEqual([]);
  });

  const message = (rule: NumberNode, own: Indicator['inputs'], id: string) =>
    lint(methodology({}, [{ ...deadlines, rule, inputs: own, checks: [], examples: [] }])).find(
      (finding) => finding.id === id,
    )?.message;

  test('the first inputs that show a defect are named', () => {
    expect(message(add('5', late), { late: inputs.late }, 'points-above-maximum')).toBe(
      'With late = 0 the rule gives 5, above the maximum of 4; cap it with capAt, or bound the inputs by a check.',
    );
    expect(message(subtract('0', late), { late: inputs.late }, 'points-below-zero')).toBe(
      'With late = 1 the rule gives -1; floor it with floorAt, or bound the inputs by a check.',
    );
  });

  const many = Object.fromEntries('abcdefg'.split('').map((name) => [name, count(text(name))]));
  const all = add(...Object.keys(many).map((name): NumberNode => ({ op: 'input', name })));

  test('of many combinations the lowest and the highest come first', () => {
    const only = (total: string) => when(equal(all, total), '5', '0');
    expect(message(only('0'), many, 'points-above-maximum')).toMatch(
      /^With a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0 the rule gives 5,/,
    );
    expect(message(only('7000'), many, 'points-above-maximum')).toMatch(
      /^With a = 1000, b = 1000, c = 1000, d = 1000, e = 1000, f = 1000, g = 1000 the rule gives 5,/,
    );
  });

  test('of many combinations always the same ones are tried', () => {
    const between = when(equal(all, '6'), '5', '0');
    expect(message(between, many, 'points-above-maximum')).toMatch(
      /^With a = 2, b = 2, c = 1, d = 0, e = 1, f = 0, g = 0 the rule gives 5,/,
    );
  });

  test('as many combinations as are tried at most are all tried', () => {
    // 5 × 5 × 5 × 2 × 2 × 2 × 2 = 2,000.
    const options = { v: text('v'), w: text('w'), x: text('x'), y: text('y'), z: text('z') };
    const own = {
      a: choice(text('a'), options),
      b: choice(text('b'), options),
      c: choice(text('c'), options),
      d: yesNo(text('d')),
      e: yesNo(text('e')),
      f: yesNo(text('f')),
      g: yesNo(text('g')),
    };
    const { a, b, c, d, e, f, g } = inputReferences(own);
    // A walk of so many steps would miss this one.
    const one = both(a.is.z, b.is.w, c.is.w, not(d), not(e), not(f), not(g));
    expect(tried(when(one, '5', '0'), own)).toEqual(['points-above-maximum']);
  });

  test('lists are tried empty, with one row and with many, of the lowest and the highest kind', () => {
    const rows = { found: list(text('found'), { ok: yesNo(text('ok')) }) };
    const ok: NumberNode = { op: 'count-rows', input: 'found', where: { op: 'yes', input: 'ok' } };
    const every: NumberNode = { op: 'count-rows', input: 'found' };
    const only = (condition: TruthNode) => message(when(condition, '5', '0'), rows, 'points-above-maximum');
    const shown = (what: string) =>
      `With found = ${what} the rule gives 5, above the maximum of 4; cap it with capAt, or bound the inputs by a check.`;
    expect(only(equal(every, '0'))).toBe(shown('0 rows'));
    expect(only(equal(ok, '1'))).toBe(shown('1 rows'));
    expect(only(equal(ok, '50'))).toBe(shown('50 rows'));
    expect(only(both(equal(every, '1'), equal(ok, '0')))).toBe(shown('1 rows'));
  });

  test('rows are tried with the first and the last of many options', () => {
    const kinds = choice(text('kind'), { low: text('low'), middle: text('middle'), high: text('high') });
    const rows = { found: list(text('found'), { kind: kinds }) };
    const count = (is: string): NumberNode => ({
      op: 'count-rows',
      input: 'found',
      where: { op: 'choice', input: 'kind', is },
    });
    const shows = (is: string, times: string) =>
      tried(when(equal(count(is), times), '5', '0'), rows).length > 0;
    expect([shows('high', '1'), shows('high', '50')]).toEqual([true, true]);
    expect([shows('low', '1'), shows('low', '50')]).toEqual([true, false]);
    expect([shows('middle', '1'), shows('middle', '50')]).toEqual([false, false]);
  });

  test('an optional input is tried without a value as well', () => {
    const optional = { late: count(text('late'), { optional: true }) };
    const absent = when(not({ op: 'given', input: 'late' }), '5', '0');
    expect(tried(absent, optional)).toEqual(['points-above-maximum']);
    expect(tried(absent, { late: inputs.late })).toEqual([]);
  });

  test('a rule that counts what is no number cannot be tried', () => {
    expect(() => tried(x, { x: yesNo(text('x')) })).toThrow('The input “x” is not a number.');
  });

  test('a table that lacks an option is for the examples to show', () => {
    const kinds = { x: choice(text('x'), { low: text('low'), high: text('high') }) };
    expect(tried(table('x', { low: '0' }), kinds)).toEqual([]);
  });
});

describe('the examples of an indicator', () => {
  const examples = (...list: Indicator['examples'][number][]) =>
    lint(methodology({}, [{ ...deadlines, examples: list }]));
  const none = deadlines.examples[1]!;

  test('an example that contradicts the rule', () => {
    expect(examples({ name: 'wrong', inputs: { late: '1', reviewed: '8000' }, points: '3.6' }, none)).toEqual(
      [
        {
          severity: 'error',
          id: 'example-contradicts',
          where: 'indicator deadlines, example “wrong”',
          message: 'The rule gives 3.5, the example says 3.6; one of them is wrong.',
        },
      ],
    );
  });

  test.each([
    [{ name: 'e', inputs: { late: '1', reviewed: '8000' } }, 'expects nothing'],
    [{ name: 'e', inputs: { late: '2', reviewed: '1' }, points: '0' }, 'is refused (within)'],
    [{ name: 'e', inputs: { late: 'x', reviewed: '1' }, points: '0' }, 'is refused (not-a-count)'],
    [{ name: 'e', inputs: { reviewed: '1' }, points: '0' }, 'The input “late” has no value'],
    [{ name: 'e', inputs: { late: '1', reviewed: '1' }, exempt: 'new' }, 'cannot be computed'],
  ])('an example that cannot be tried says why (%#)', (example, message) => {
    const [finding] = examples(example, none);
    expect(finding!.id).toBe('example-contradicts');
    expect(finding!.message).toContain(message);
  });

  test('examples of exemptions are tried as exemptions', () => {
    const exemptions = [
      { ground: 'few', title: text('few'), when: equal(reviewed, '1'), substitute: number('2') },
    ];
    const of = (example: Partial<Indicator['examples'][number]>) =>
      ids(
        methodology({}, [
          {
            ...deadlines,
            exemptions,
            examples: [
              ...deadlines.examples,
              { name: 'e', inputs: { late: '0', reviewed: '1' }, ...example },
            ],
          },
        ]),
      );
    expect(of({ exempt: 'few', points: '2' })).toEqual([]);
    expect(of({ exempt: 'few', points: '3' })).toEqual(['example-contradicts']);
    expect(of({ points: '4' })).toEqual(['example-contradicts']);
    const stated = [{ ground: 'new', title: text('new') }];
    expect(
      ids(
        methodology({}, [
          {
            ...deadlines,
            exemptions: stated,
            examples: [...deadlines.examples, { name: 'e', inputs: {}, exempt: 'new' }],
          },
        ]),
      ),
    ).toEqual([]);
  });

  test('an example of a ground that the rule works out shows inputs that meet it', () => {
    const exemptions = [
      { ground: 'few', title: text('few'), when: equal(reviewed, '1') },
      { ground: 'new', title: text('new') },
    ];
    const said = (inputs: Record<string, string>) =>
      lint(
        methodology({}, [
          {
            ...deadlines,
            exemptions,
            examples: [...deadlines.examples, { name: 'e', inputs, exempt: 'few' }],
          },
        ]),
      ).map(({ message }) => message);
    expect(said({ late: '0', reviewed: '1' })).toEqual([]);
    expect(said({ late: '0', reviewed: '2' })).toEqual([
      'The rule says not exempt; correct the example or the exemption.',
    ]);
  });

  test('a condition within a branch that no example takes is not shown either way', () => {
    const inner = when(equal(late, '1'), '1', '2');
    const rule = when(equal(reviewed, '9'), inner, '4');
    const said = (...examples: Indicator['examples'][number][]) =>
      lint(methodology({}, [{ ...deadlines, rule, examples }])).map(({ message }) => message);
    const bare = (count: number) => [
      `${count} of 2 conditions of the rule are not shown both ways by the examples; add an example for each branch.`,
    ];
    const other = { name: 'other', inputs: { late: '0', reviewed: '1' }, points: '4' };
    const one = { name: 'one', inputs: { late: '1', reviewed: '9' }, points: '1' };
    const two = { name: 'two', inputs: { late: '2', reviewed: '9' }, points: '2' };
    expect(said(other)).toEqual(bare(2));
    expect(said(other, one)).toEqual(bare(1));
    expect(said(one, two)).toEqual(bare(1));
    expect(said(other, one, two)).toEqual([]);
  });

  test.each<[string, TruthNode, number]>([
    ['asked', less(late, when(equal(reviewed, '1'), '1', '2')), 0],
    [
      'asked after one that leaves it open',
      both(equal(late, late), less(late, when(equal(reviewed, '1'), '1', '2'))),
      0,
    ],
    [
      'behind one that settles “or”',
      either(equal(late, late), less(late, when(equal(reviewed, '1'), '1', '2'))),
      2,
    ],
    [
      'behind one that settles “and”',
      both(less(late, late), less(late, when(equal(reviewed, '1'), '1', '2'))),
      2,
    ],
  ])('a condition within a condition is shown when it is asked: %s', (_, condition, bare) => {
    const rule = when(condition, '4', '0');
    const example = (late: string, reviewed: string) => {
      const inputs = { late, reviewed };
      const { points } = scoreIndicator({ ...deadlines, rule }, { inputs }, 'central', {}) as {
        points: Fraction;
      };
      return { name: `${late} of ${reviewed}`, inputs, points: points.toString() };
    };
    const own = {
      ...deadlines,
      rule,
      examples: [example('0', '1'), example('1', '1'), example('1', '2'), example('2', '2')],
    };
    expect(lint(methodology({}, [own])).map(({ message }) => message.split(';')[0])).toEqual(
      bare === 0 ? [] : [`${bare} of 2 conditions of the rule are not shown both ways by the examples`],
    );
  });

  test('a condition that chooses rows is asked of the rows and not of the example', () => {
    const kinds = { ok: yesNo(text('ok')), seen: yesNo(text('seen')) };
    const rows: NumberNode = {
      op: 'count-rows',
      input: 'found',
      where: both({ op: 'yes', input: 'ok' }, { op: 'yes', input: 'seen' }),
    };
    const own = {
      ...deadlines,
      checks: undefined,
      inputs: { found: list(text('found'), kinds) },
      rule: min('4', rows),
      examples: [{ name: 'one', inputs: { found: '[{"ok":"yes","seen":"yes"}]' }, points: '1' }],
    };
    expect(lint(methodology({}, [own]))).toEqual([]);
  });

  test('a condition below another operation is shown by the examples as well', () => {
    const rule = min('4', add('1', when(equal(late, '0'), '1', '2')));
    const both = [
      { name: 'none', inputs: { late: '0', reviewed: '1' }, points: '2' },
      { name: 'some', inputs: { late: '1', reviewed: '1' }, points: '3' },
    ];
    expect(ids(methodology({}, [{ ...deadlines, rule, examples: both }]))).toEqual([]);
    expect(ids(methodology({}, [{ ...deadlines, rule, examples: both.slice(1) }]))).toEqual([
      'branch-without-example',
    ]);
  });

  test('a check may compare with a parameter of the group', () => {
    const most = {
      title: text('most'),
      value: { byGroup: { central: '10', local: '2' } },
      basis: 'stated' as const,
    };
    const said = (group: string) =>
      lint(
        methodology({ parameters: { most } }, [
          {
            ...deadlines,
            rule: min('4', late),
            checks: [{ ...checks[0]!, holds: both(atMost(late, reviewed), atMost(late, parameter('most'))) }],
            examples: [{ name: 'e', group, inputs: { late: '3', reviewed: '9' }, points: '3' }],
          },
        ]),
      ).map(({ message }) => message);
    expect(said('central')).toEqual([]);
    expect(said('local')).toEqual([
      'The input “late” is refused (within); correct the example or the check.',
    ]);
  });

  test('an example without a group is of the first one', () => {
    const rule = byGroup({ central: '3', local: '2' });
    const own = { ...deadlines, rule, inputs: {}, checks: undefined };
    const said = (group: string | undefined, points: string) =>
      ids(methodology({}, [{ ...own, examples: [{ name: 'e', group, inputs: {}, points }] }]));
    expect(said(undefined, '3')).toEqual([]);
    expect(said('local', '2')).toEqual([]);
    expect(said('local', '3')).toEqual(['example-contradicts']);
    expect(ids(methodology({ groups: [] }))).toEqual([]);
  });

  test('a branch that no example takes is a warning', () => {
    expect(examples(none)).toEqual([
      {
        severity: 'warning',
        id: 'branch-without-example',
        where: 'indicator deadlines',
        message:
          '1 of 1 conditions of the rule are not shown both ways by the examples; add an example for each branch.',
      },
    ]);
    const rule = byGroup({ central: min('4', late), local: when(equal(late, '0'), '4', '0') });
    const local = (group?: string) =>
      ids(
        methodology({}, [
          {
            ...deadlines,
            rule,
            examples: [
              { name: 'a', group, inputs: { late: '0', reviewed: '0' }, points: group ? '4' : '0' },
              { name: 'b', group, inputs: { late: '1', reviewed: '1' }, points: group ? '0' : '1' },
            ],
          },
        ]),
      );
    expect(local('local')).toEqual([]);
    expect(local()).toEqual(['branch-without-example']);
  });
});

describe('what is not a defect', () => {
  const share: NumberNode = { op: 'input', name: 'share' };
  const withShare = { ...inputs, share: percent(text('share'), 1) };
  const found = (own: NumberNode, more: Partial<Indicator> = {}) =>
    lint(methodology({}, [{ ...deadlines, rule: own, examples: [], ...more }])).filter(
      ({ id }) => id !== 'no-example',
    );
  const idsOf = (own: NumberNode, more: Partial<Indicator> = {}) => found(own, more).map(({ id }) => id);

  test('a ladder of counts may have any limit', () => {
    const steps = { direction: 'at-least' as const, steps: [{ limit: '101', points: '1' }], otherwise: '0' };
    expect(idsOf(ladder(late, steps), { inputs: { late: inputs.late }, checks: [] })).toEqual([]);
    expect(
      idsOf(ladder(step('s', late), steps), {
        inputs: { late: inputs.late },
        checks: [],
        steps: { s: text('s') },
      }),
    ).toEqual([]);
  });

  test('an input that only an exemption reads is used', () => {
    const spare = { ...inputs, spare: count(text('spare')), other: count(text('other')) };
    const exemptions = [
      {
        ground: 'g',
        title: text('g'),
        when: equal({ op: 'input', name: 'spare' }, '1'),
        substitute: { op: 'input', name: 'other' } as const,
      },
    ];
    expect(idsOf(deadlines.rule, { inputs: spare, exemptions })).toEqual([]);
    expect(idsOf(deadlines.rule, { inputs: spare, exemptions: [{ ground: 'g', title: text('g') }] })).toEqual(
      ['input-unused', 'input-unused'],
    );
  });

  test('a reading makes only the inputs that it names used', () => {
    const spare = { ...inputs, spare: count(text('spare')) };
    const reading = (en: string) => ({ kk: 'a', ru: 'b', en });
    expect(idsOf(deadlines.rule, { inputs: spare, reading: reading('{late} late') })).toEqual([
      'input-unused',
    ]);
    expect(found(deadlines.rule, { reading: reading('{no-such-one} late') })[0]!.message).toContain(
      '“no-such-one”',
    );
  });

  test('groups that are named apart and treated alike', () => {
    expect(idsOf(min('4', byGroup({ central: late, local: late })), { basis: 'assumed' })).toEqual([]);
    const per = {
      title: text('per'),
      value: { byGroup: { central: '1', local: '1' } },
      basis: 'assumed' as const,
    };
    const alike = methodology({ parameters: { per } }, [
      { ...deadlines, rule: min('4', multiply(parameter('per'), late)), examples: [] },
    ]);
    expect(ids(alike)).toEqual(['no-example']);
  });

  test('a division of what is not counted', () => {
    expect(idsOf(noCases(late, '4', divide(share, late)), { inputs: withShare })).not.toContain(
      'part-not-bounded',
    );
    expect(idsOf(noCases(share, '4', divide(late, share)), { inputs: withShare })).not.toContain(
      'part-not-bounded',
    );
  });

  test('only a comparison of the part with its whole bounds it', () => {
    const of = (
      holds: Indicator['checks'] extends infer _ ? NonNullable<Indicator['checks']>[number]['holds'] : never,
    ) => idsOf(deadlines.rule, { checks: [{ ...checks[0]!, holds }] });
    expect(of(atMost(late, '5'))).toEqual(['part-not-bounded']);
    expect(of(atMost('1', reviewed))).toEqual(['part-not-bounded']);
    expect(
      of({
        op: 'or',
        of: [
          { op: 'given', input: 'late' },
          { op: 'given', input: 'reviewed' },
        ],
      }),
    ).toEqual(['part-not-bounded']);
    expect(of({ op: 'less', of: [late, add(reviewed, '1')] })).toEqual([]);
    expect(of(equal(late, reviewed))).toEqual([]);
  });

  test('a part bounded by one of several wholes', () => {
    const spare = { ...inputs, spare: count(text('spare')) };
    const other: NumberNode = { op: 'input', name: 'spare' };
    const rule = noCases(add(reviewed, other), '4', proportionalShare('4', late, add(reviewed, other)));
    expect(idsOf(rule, { inputs: spare })).toEqual([]);
    const two = noCases(reviewed, '4', divide(add(late, other), reviewed));
    expect(
      found(two, { inputs: spare, checks: [] }).find(({ id }) => id === 'part-not-bounded')!.message,
    ).toMatch(/^“late”, “spare” is divided by “reviewed” and may be larger;/);
  });

  test('a cap is a number of the methodology', () => {
    const quotient = divide(late, reviewed);
    const guarded = (own: NumberNode, more: Partial<Indicator> = {}) =>
      found(noCases(reviewed, '4', multiply('4', own)), { checks: [], ...more }).map(({ id }) => id);
    expect(guarded(min('1', quotient))).toEqual([]);
    expect(guarded(min('1', step('s', quotient)), { steps: { s: text('s') } })).toEqual([]);
    expect(guarded(min(late, quotient))).toContain('part-not-bounded');
    expect(guarded(min('1', add(quotient, quotient)))).toContain('part-not-bounded');
    const version = methodology(
      { parameters: { most: { title: text('most'), value: '1', basis: 'stated' } } },
      [
        {
          ...deadlines,
          checks: [],
          examples: [],
          rule: noCases(reviewed, '4', multiply('4', min(parameter('most'), quotient))),
        },
      ],
    );
    expect(ids(version)).toEqual(['no-example']);
  });

  test('what is rounded, or climbs a ladder, within the rule', () => {
    const whole = noCases(reviewed, '4', min('4', { op: 'ceil', of: divide(late, reviewed) }));
    expect(idsOf(whole, { rounding: undefined })).toEqual([]);
    expect(
      idsOf(noCases(reviewed, '4', min('4', { op: 'floor', of: divide(late, reviewed) })), {
        rounding: undefined,
      }),
    ).toEqual([]);
    const steps = { direction: 'at-least' as const, steps: [{ limit: '1', points: '1' }], otherwise: '0' };
    expect(
      idsOf(noCases(reviewed, '4', ladder(divide(late, reviewed), steps)), { rounding: undefined }),
    ).toEqual([]);
  });

  test('one of several suppliers, and grounds that differ', () => {
    const suppliers = [
      { id: 'other', abbreviation: text('x'), title: text('x') },
      ...methodology().suppliers,
    ];
    expect(ids(methodology({ suppliers }))).toEqual([]);
    expect(lint(methodology({ suppliers }, [{ ...deadlines, supplier: 'none' }]))[0]!.message).toContain(
      'name one of: other, office.',
    );
    const grounds = (...names: string[]) =>
      idsOf(deadlines.rule, { exemptions: names.map((ground) => ({ ground, title: text(ground) })) });
    expect(grounds('a', 'b')).toEqual([]);
    expect(grounds('a', 'a')).toEqual(['duplicate-id']);
  });

  test('a source of spaces is none', () => {
    expect(idsOf(deadlines.rule, { source: { document: ' ', clause: '1' } })).toEqual(['no-source']);
    expect(idsOf(deadlines.rule, { source: { document: 'd' } })).toEqual(['no-source']);
    expect(idsOf(deadlines.rule, { source: { clause: '1' } as never })).toEqual(['no-source']);
  });

  test('a criterion of an index without a total is looked at, the index is not', () => {
    const found = lint(
      methodology({ rated: false, grades: undefined }, [inner({ maxPoints: '9' })], { maxPoints: '1' }),
    );
    expect(found.map(({ where }) => where)).toEqual(['criterion inner']);
  });

  test('means of unequal maxima have the mean of them', () => {
    const eight = { ...deadlines, id: 'eight', maxPoints: '8' };
    const of = (aggregation: Criterion['aggregation'], maxPoints: string) =>
      ids(methodology({}, [deadlines, eight], { aggregation, maxPoints }));
    const weights = { deadlines: '3', eight: '1' };
    expect(of({ kind: 'weighted-arithmetic', weights }, '5')).toEqual([]);
    expect(of({ kind: 'weighted-arithmetic', weights }, '6')).toEqual(['maxima-do-not-add-up']);
    expect(of({ kind: 'weighted-harmonic', weights }, '6')).toEqual([]);
    expect(of({ kind: 'weighted-harmonic', weights }, '5')).toEqual(['maxima-do-not-add-up']);
    expect(of({ kind: 'weighted-geometric', weights: {} }, '6')).toEqual(['weight-missing']);
  });

  test('penalties need no weight, and their order is asked about all the same', () => {
    const of = methodology({}, [deadlines, channels], {
      aggregation: { kind: 'weighted-arithmetic', weights: { deadlines: '1' } },
    });
    expect(ids(of)).toEqual(['penalty-order-ambiguous']);
  });

  test('a common scale in points reaches to the largest maximum', () => {
    const scale = (from: string): BandScale => ({
      of: 'points',
      bands: [band('high', { from }), band('low', {})],
    });
    const eight = { ...deadlines, id: 'eight', maxPoints: '8' };
    const of = (from: string, ...children: Indicator[]) =>
      ids(
        methodology({ indicatorBands: scale(from) }, children, {
          maxPoints: children.length > 1 ? '12' : '4',
        }),
      );
    expect(of('8', deadlines, eight)).toEqual([]);
    expect(of('8', eight, deadlines)).toEqual([]);
    expect(of('8.1', deadlines, eight)).toEqual(['unreachable-band']);
    expect(of('8', deadlines)).toEqual(['unreachable-band']);
  });

  test('a lower-is-better scale below zero, and one that falls', () => {
    const of = (...bands: Band[]) =>
      ids(methodology({}, [deadlines, { ...channels, bands: { of: 'points', bands } }]));
    expect(of(band('a', { upTo: '-1' }), band('b', {}))).toEqual(['unreachable-band']);
    expect(of(band('a', { upTo: '3' }), band('b', { upTo: '2' }), band('c', {}))).toEqual([
      'unreachable-band',
    ]);
  });
});

test('every finding says where it is and what to do', () => {
  const one = (more: Partial<Indicator>) => methodology({}, [{ ...deadlines, ...more }]);
  const rule = (own: NumberNode, more: Partial<Indicator> = {}) => one({ rule: own, examples: [], ...more });
  const spare = { ...inputs, spare: count(text('spare')) };
  const two = [deadlines, { ...deadlines, id: 'other' }];
  const weighted = (weights: Record<string, string>) =>
    methodology({}, two, { aggregation: { kind: 'weighted-arithmetic', weights } });
  const grades = (...bands: Band[]) => methodology({ grades: percentScale(...bands) });
  const penaltyBands = (...bands: Band[]) =>
    methodology({}, [deadlines, { ...channels, bands: { of: 'points', bands } }]);
  const steps = (direction: 'at-least' | 'at-most', ...limits: string[]) => ({
    direction,
    steps: limits.map((limit) => ({ limit, points: '1' })),
    otherwise: '0',
  });
  const parameters = (
    value: Methodology['parameters'][string]['value'],
    basis: 'stated' | 'assumed' = 'stated',
  ) => ({
    per: { title: text('per'), value, basis },
  });
  const share = { share: percent(text('share'), 1) };
  const among = { higherIsBetter: true, among: 'edition' } as const;
  const seeded: Methodology[] = [
    methodology({}, [deadlines], { maxPoints: '5' }),
    weighted({ deadlines: '1' }),
    weighted({ deadlines: '1', other: '1', third: '1' }),
    weighted({ deadlines: '2', other: '-1' }),
    weighted({ deadlines: '0', other: '0' }),
    methodology({}, [deadlines, channels], { aggregation: { kind: 'mean' } }),
    methodology({}, [deadlines, hidden], { aggregation: { kind: 'mean' } }),
    methodology({}, [deadlines, deadlines], { maxPoints: '8' }),
    methodology({ groups: [...methodology().groups, methodology().groups[0]!] }),
    methodology({ suppliers: [...methodology().suppliers, methodology().suppliers[0]!] }),
    methodology({}, [{ ...deadlines, groups: ['regional', 'central', 'local'] }]),
    methodology({ ranking: { ties: 'dense', higherIsBetter: true, tieBreakers: ['nothing'] } }),
    grades(),
    grades(band('a', { from: '90' }), band('a', {})),
    grades(band('a', { from: '90' }), band('b', { below: '89.9' })),
    grades(band('a', { from: '90' }), band('b', { from: '10' })),
    grades(band('a', { from: '90' }), band('b', { upTo: '90' })),
    grades(band('a', { from: '101' }), band('b', {})),
    grades(band('a', { from: '50' }), band('b', { from: '50' }), band('c', {})),
    grades(band('a', {}), band('b', { from: '50' }), band('c', {})),
    penaltyBands(band('a', { below: '2' }), band('b', { upTo: '3.5' })),
    penaltyBands(band('a', { below: '2' }), band('b', { below: '2' }), band('c', {})),
    penaltyBands(band('a', { below: '0' }), band('b', {})),
    penaltyBands(band('a', { upTo: '5' }), band('b', {})),
    penaltyBands(band('a', { below: '2' }), band('b', {}), band('c', { upTo: '3' }), band('d', {})),
    methodology({}, [{ ...deadlines, bands: percentScale() }]),
    methodology({ indicatorBands: percentScale() }),
    rule(ladder({ op: 'input', name: 'share' }, steps('at-least', '80', '90')), {
      inputs: share,
      checks: [],
    }),
    rule(ladder({ op: 'input', name: 'share' }, steps('at-most', '90', '80')), { inputs: share, checks: [] }),
    rule(ladder({ op: 'input', name: 'share' }, steps('at-least', '101')), { inputs: share, checks: [] }),
    rule(ladder({ op: 'input', name: 'share' }, steps('at-least')), { inputs: share, checks: [] }),
    methodology({ parameters: parameters(steps('at-least', '80', '90')) }),
    methodology({ parameters: parameters({ byGroup: { central: steps('at-least', '80', '90') } }) }),
    methodology({ parameters: parameters({ byGroup: { central: '1', local: '2' } }, 'assumed') }),
    one({ supplier: 'nobody' }),
    one({ source: { document: '', clause: '1' } }),
    methodology({ source: { document: 'method', clause: '' } }),
    one({ basis: undefined }),
    one({ checks: [...checks, ...checks] }),
    one({ examples: [] }),
    one({ title: { kk: ' ', ru: 'a', en: 'b' } }),
    rule(add(late, { op: 'input', name: 'typo' })),
    rule(min('4', multiply(parameter('rate'), late))),
    rule(min('4', step('half', late))),
    one({ inputs: spare }),
    rule(min('4', byGroup({ central: late, regional: '1' })), { basis: 'assumed' }),
    rule(deadlines.rule, { checks: [] }),
    rule(
      min(
        '4',
        noCases(reviewed, '4', divide(add(late, { op: 'input', name: 'spare' }), add(reviewed, late))),
      ),
      {
        inputs: spare,
        checks: [],
      },
    ),
    rule(deadlines.rule, { rounding: undefined }),
    rule(late, { normalisation: { kind: 'min-max', to: ['1', '0'], ...among } }),
    rule(late, { normalisation: { kind: 'goalposts', low: '1', high: '0', to: ['0', '1'], ...among } }),
    rule(late, { normalisation: { kind: 'z-score', mean: '0', deviation: '0', ...among } }),
    rule(deductionPerNumber('4', '1000', late, reviewed)),
    methodology({}, [deadlines, { ...hidden, rule: { op: 'count-rows', input: 'found' } as const }]),
    rule(late),
    rule(subtract('4', multiply('0.1', late))),
    rule(when(not({ op: 'given', input: 'late' }), '5', '0'), {
      inputs: { late: count(text('late'), { optional: true }) },
      checks: [],
    }),
    one({ examples: [{ name: 'e', inputs: { late: '1', reviewed: '8000' }, points: '3.6' }] }),
    one({ examples: [{ name: 'e', inputs: { late: '1', reviewed: '8000' } }] }),
    one({ examples: [{ name: 'e', inputs: { late: '9', reviewed: '8' }, points: '0' }] }),
    one({ examples: [{ name: 'e', inputs: { reviewed: '8' }, points: '0' }] }),
    one({ examples: [{ name: 'e', inputs: { late: '1', reviewed: '8' }, exempt: 'new', points: '0' }] }),
    one({
      exemptions: [{ ground: 'few', title: text('few'), when: equal(reviewed, '8') }],
      examples: [{ name: 'e', inputs: { late: '1', reviewed: '8' }, points: '0' }],
    }),
    one({
      exemptions: [{ ground: 'few', title: text('few'), when: equal(reviewed, '8') }],
      examples: [{ name: 'e', inputs: { late: '1', reviewed: '8' }, exempt: 'few', points: '0' }],
    }),
    one({ examples: [deadlines.examples[1]!] }),
  ];
  const said = seeded.map((of) =>
    lint(of)
      .filter(({ id }, _, all) => all.length === 1 || id !== 'no-example')
      .map(({ severity, id, where, message }) => `${severity} ${id} | ${where} | ${message}`)
      .join('\n'),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "error maxima-do-not-add-up | criterion index | The children give at most 4 by “sum”, but maxPoints is 5; correct the maximum of the criterion or of a child.",
      "error weight-missing | criterion index | “other” has no weight; add one to the aggregation.",
      "error weight-unknown | criterion index | There is a weight for “third”, which is no child; remove it.",
      "error weight-negative | criterion index | The weight of “other” is below zero; give zero or more.",
      "error weights-all-zero | criterion index | All weights are zero; give at least one above zero.",
      "error penalty-order-ambiguous | criterion index | The penalty “channels” stands beside a mean, so it is not plain whether it counts before or after it; put the averaged children into a criterion of their own and combine by “sum”.",
      "error penalty-order-ambiguous | criterion index | The bonus “hidden” stands beside a mean, so it is not plain whether it counts before or after it; put the averaged children into a criterion of their own and combine by “sum”.",
      "error duplicate-id | tree | The id “deadlines” stands more than once; give each its own.",
      "error duplicate-id | groups | The id “central” stands more than once; give each its own.",
      "error duplicate-id | suppliers | The id “office” stands more than once; give each its own.",
      "error unknown-group | node deadlines | It is meant for “regional”, which is no group; correct the name.",
      "error unknown-tie-breaker | ranking | Ties are settled by “nothing”, which is no node; correct the id.",
      "error no-bands | grades | The scale has no bands; list them, best first.",
      "error duplicate-id | grades | The band “a” stands more than once; give each its own id.",
      "error band-gap | grades | Scores from 89.9 to 90 lie between “b” and “a”; write “below: 90”, or no upper limit.",
      "error band-gap | grades | Scores below 10 are in no band; leave out the “from” of the last band “b”.",
      "error band-overlap | grades | “b” and “a” both take 90; write “below: 90”, or no upper limit.",
      "error unreachable-band | grades | No score reaches 101, so “a” is never given; lower it to at most 100.",
      "error unreachable-band | grades | “b” begins at 50, where “a” already takes the score; order the bands from the best down.",
      "error unreachable-band | grades | “a” takes every score, so the bands after it are never reached; give it a “from” or move it to the end.",
      "error band-gap | bands of channels | Scores above 3.5 are in no band; leave out the upper limit of the last band “b”.",
      "error unreachable-band | bands of channels | “b” ends at 2, where the band before it already took the score; order the bands from the lowest up.",
      "error unreachable-band | bands of channels | No score lies under the limit of “a”; raise it above 0.",
      "error unreachable-band | bands of channels | No score is above 5, so “b” is never given; lower the limit before it.",
      "error unreachable-band | bands of channels | “b” takes every score, so the bands after it are never reached; give it an upper limit or move it to the end.",
      "error no-bands | bands of deadlines | The scale has no bands; list them, best first.",
      "error no-bands | indicatorBands | The scale has no bands; list them, best first.",
      "error ladder-step-never-reached | indicator deadlines, ladder | The step at 90 comes after the step at 80, which already takes every value it would take; order the steps from the highest limit down.",
      "error ladder-step-never-reached | indicator deadlines, ladder | The step at 80 comes after the step at 90, which already takes every value it would take; order the steps from the lowest limit up.",
      "error ladder-step-never-reached | indicator deadlines, ladder | No value is above 100, so the step at 101 is never reached; lower or remove it.",
      "error ladder-without-steps | indicator deadlines, ladder | The ladder has no steps; write them, or the value that is always given.",
      "error ladder-step-never-reached | parameter per | The step at 90 comes after the step at 80, which already takes every value it would take; order the steps from the highest limit down.
    warning parameter-unused | parameter per | No rule reads this parameter; remove it or use it.",
      "error group-without-rule | parameter per | There is no value for the group “local”; add it.
    error ladder-step-never-reached | parameter per, group central | The step at 90 comes after the step at 80, which already takes every value it would take; order the steps from the highest limit down.
    warning parameter-unused | parameter per | No rule reads this parameter; remove it or use it.",
      "warning parameter-unused | parameter per | No rule reads this parameter; remove it or use it.
    warning groups-differ-without-source | parameter per | Groups are treated differently and the value is assumed; say in “note” what this rests on.",
      "error no-supplier | indicator deadlines | The supplier “nobody” is not in the manifest; name one of: office.",
      "error no-source | indicator deadlines | The source is not given; name the document, and the clause or section.",
      "error no-source | methodology m | The source is not given; name the document, and the clause or section.",
      "error no-basis | indicator deadlines | Say in “basis” how far the rule is known.",
      "error duplicate-id | indicator deadlines | “within” stands more than once among checks, exemptions or examples; name each apart.",
      "error no-example | indicator deadlines | There is no example; add at least one with inputs and points, from the source if it has one.",
      "error missing-language | m › index › children › deadlines › title | The wording in “kk” is missing; write it in all of kk, ru and en.",
      "error unknown-input | indicator deadlines, rule | There is no input “typo”; define it or correct the name.",
      "error unknown-parameter | indicator deadlines, rule | The version has no parameter “rate”; add it to the manifest or correct the name.",
      "error step-without-title | indicator deadlines, rule | The step “half” has no title; add it to “steps” in three languages.",
      "error input-unused | indicator deadlines, input spare | Nothing reads this input; use it in the rule or do not ask suppliers for it.",
      "error group-without-rule | indicator deadlines, rule | The rule says nothing about the group “local”; add its case.
    error unknown-group | indicator deadlines, rule | There is a case for “regional”, which is no group; remove it or correct the name.
    warning groups-differ-without-source | indicator deadlines, rule | Groups are treated differently and the rule is assumed; say in “unknown” what this rests on.",
      "error part-not-bounded | indicator deadlines, rule | “late” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap.",
      "error part-not-bounded | indicator deadlines, rule | “spare” is divided by “reviewed” and “late” and may be larger; add a check that compares them (part at most its whole) or a cap.",
      "error rounding-undeclared | indicator deadlines | The rule divides and its result may not end; declare “rounding” (digits and mode), or round inside the rule.",
      "error range-reversed | indicator deadlines, normalisation | The range “to” does not rise; write its lower end first, and “higherIsBetter” for the direction.",
      "error range-reversed | indicator deadlines, normalisation | The goalpost “low” is not below “high”; write the smaller one first.",
      "error range-reversed | indicator deadlines, normalisation | The deviation of the scores is not above zero; give a positive one.",
      "error division-without-no-cases | indicator deadlines, rule | With late = 0, reviewed = 0 the rule divides by zero; say with noCases what is given when there were no cases.",
      "error bonus-above-cap | indicator hidden, rule | With found = 50 rows the rule gives 50, above the maximum of 7; cap it with capAt, or bound the inputs by a check.",
      "error points-above-maximum | indicator deadlines, rule | With late = 1000, reviewed = 1000 the rule gives 1000, above the maximum of 4; cap it with capAt, or bound the inputs by a check.",
      "error points-below-zero | indicator deadlines, rule | With late = 1000, reviewed = 1000 the rule gives -96; floor it with floorAt, or bound the inputs by a check.",
      "error points-above-maximum | indicator deadlines, rule | With late = nothing the rule gives 5, above the maximum of 4; cap it with capAt, or bound the inputs by a check.",
      "error example-contradicts | indicator deadlines, example “e” | The rule gives 3.5, the example says 3.6; one of them is wrong.",
      "error example-contradicts | indicator deadlines, example “e” | The example expects nothing; give its points or “exempt”.",
      "error example-contradicts | indicator deadlines, example “e” | The input “late” is refused (within); correct the example or the check.",
      "error example-contradicts | indicator deadlines, example “e” | The input “late” has no value; add it to the example.",
      "error example-contradicts | indicator deadlines, example “e” | The rule cannot be computed: The indicator deadlines names no ground “new” for an exemption.",
      "error example-contradicts | indicator deadlines, example “e” | The rule says exempt (“few”); correct the example or the exemption.",
      "error example-contradicts | indicator deadlines, example “e” | The rule gives no points, the example says 0; one of them is wrong.",
      "warning branch-without-example | indicator deadlines | 1 of 1 conditions of the rule are not shown both ways by the examples; add an example for each branch.",
    ]
  `);
});
