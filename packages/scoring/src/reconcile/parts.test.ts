import { describe, expect, test } from 'vitest';
import { isIndicator } from '../methodology/types.ts';
import type { BodyData } from '../scoring/edition.ts';
import { scoreEdition } from '../scoring/score-edition.ts';
import { reconcileParts } from './parts.ts';
import { published, trial } from './testing.ts';

/** Findings about one body of which only points are printed. */
function findings(points: Record<string, string>, more: Partial<BodyData> = {}, methodology = trial) {
  const printed = Object.fromEntries(Object.entries(points).map(([node, each]) => [node, { points: each }]));
  const lines = { city: { service: 12, index: 20 } };
  const edition = published({ city: { ...more, printed } }, { lines, methodology });
  return reconcileParts(edition, scoreEdition(edition).bodies);
}

describe('a printed score that its parts do not give', () => {
  test('is found at a criterion', () => {
    expect(findings({ answers: '5', training: '3.1', service: '9.50' })).toStrictEqual([
      {
        id: 'criterion:service:city',
        kind: 'contradiction',
        level: 'criterion',
        node: 'service',
        body: 'city',
        group: 'central',
        printed: '9.50',
        expected: '8.1', // 5 + 3.1
        difference: '1.4',
        lines: [12],
        text: {
          kk: '«Қызмет» өлшемшарты бойынша 9,50 балл деп басылған; индикаторларының қосындысы — 8,1.',
          ru: 'По критерию «Обслуживание» напечатано 9,50; сумма его индикаторов — 8,1.',
          en: 'For “Service” the report prints 9.50; its indicators add up to 8.1.',
        },
      },
    ]);
  });

  test('is found at the total', () => {
    expect(findings({ service: '9.5', order: '8', index: '20' })).toStrictEqual([
      {
        id: 'total:index:city',
        kind: 'contradiction',
        level: 'total',
        node: 'index',
        body: 'city',
        group: 'central',
        printed: '20',
        expected: '17.5', // 9.5 + 8
        difference: '2.5',
        lines: [20],
        text: {
          kk: 'Жалпы балл 20 деп басылған; өлшемшарттардың қосындысы — 17,5.',
          ru: 'Итоговый балл напечатан как 20; сумма критериев — 17,5.',
          en: 'The total is printed as 20. Its criteria add up to 17.5.',
        },
      },
    ]);
  });

  test('follows if a part was cut in print, and the value before the cut is named', () => {
    expect(findings({ audit: '3.3', complaints: '1.00', order: '2.33' })).toStrictEqual([
      {
        id: 'criterion:order:city',
        kind: 'rounding',
        level: 'criterion',
        node: 'order',
        body: 'city',
        group: 'central',
        printed: '2.33',
        expected: '2.3', // 3.3 − 1
        difference: '0.03',
        explainedBy: { node: 'audit', printed: '3.3', value: '3.33' },
        text: {
          kk: '«Тәртіп» өлшемшарты бойынша 2,33 балл деп басылған; индикаторларының қосындысы — 2,3. Егер 3,3 деп басылған «Аудит» индикаторының толық мәні 3,33 болса, екі сан сәйкес келеді.',
          ru: 'По критерию «Порядок» напечатано 2,33; сумма его индикаторов — 2,3. Оба числа сходятся, если полное значение индикатора «Аудит», напечатанного как 3,3, равно 3,33.',
          en: 'For “Order” the report prints 2.33; its indicators add up to 2.3. Both agree if “Audit”, printed as 3.3, is 3.33 before it was cut.',
        },
      },
    ]);
  });

  test('follows at the total if a criterion was cut in print', () => {
    expect(findings({ service: '9.50', order: '8.1', index: '17.64' })).toMatchObject([
      { id: 'total:index:city', explainedBy: { node: 'order', printed: '8.1', value: '8.14' } },
    ]);
  });
});

describe('a score printed with fewer digits than its parts give', () => {
  test('follows from them', () => {
    expect(findings({ answers: '3.33', training: '5.00', service: '8.3' })).toMatchObject([
      {
        kind: 'rounding',
        printed: '8.3',
        expected: '8.33',
        text: {
          kk: '«Қызмет» өлшемшарты бойынша 8,3 балл деп басылған; индикаторларының қосындысы — 8,33. 8,3 — 8,33 санының аз цифрмен жазылған түрі.',
          ru: 'По критерию «Обслуживание» напечатано 8,3; сумма его индикаторов — 8,33. 8,3 — это 8,33, записанное с меньшим числом знаков.',
          en: 'For “Service” the report prints 8.3; its indicators add up to 8.33. 8.3 is 8.33 written with fewer digits.',
        },
      },
    ]);
  });

  test.each([
    ['8.38', '8.3', 'rounding'], // truncated
    ['8.38', '8.4', 'rounding'], // rounded
    ['8.38', '8.2', 'contradiction'],
    ['8.38', '8.5', 'contradiction'],
    ['8.38', '8', 'rounding'],
    ['8.38', '9', 'contradiction'],
  ])('an answer of %s alone, printed as %s: %s', (answers, service, kind) => {
    const found = findings({ answers, training: '0.00', service });
    expect(found.map((each) => [each.kind, each.explainedBy])).toEqual([[kind, undefined]]);
  });
});

describe('a printed mean', () => {
  const children = trial.index.children.map((child) =>
    isIndicator(child) ? child : { ...child, aggregation: { kind: 'mean' } as const },
  );
  const index = { ...trial.index, aggregation: { kind: 'mean' } as const, children };
  const means = { ...trial, index };

  test('is said to follow from its parts or not, and no single part explains it', () => {
    // Were 3.3 cut from 3.32, the mean of it and 5.0 would still not be 4.17.
    expect(findings({ answers: '3.3', training: '5.0', service: '4.17' }, {}, means)).toStrictEqual([
      {
        id: 'criterion:service:city',
        kind: 'contradiction',
        level: 'criterion',
        node: 'service',
        body: 'city',
        group: 'central',
        printed: '4.17',
        expected: '4.15', // (3.3 + 5.0) ÷ 2
        difference: '0.02',
        lines: [12],
        text: {
          kk: '«Қызмет» бойынша 4,17 балл деп басылған; құрамдас бөліктерінен 4,15 шығады.',
          ru: 'Напечатано для «Обслуживание»: 4,17; составные части дают 4,15.',
          en: 'Printed for “Service”: 4.17. Its parts give 4.15.',
        },
      },
    ]);
  });

  test('of the whole index is worded alike', () => {
    expect(findings({ service: '4', order: '5', index: '4.6' }, {}, means)).toMatchObject([
      { id: 'total:index:city', text: { en: 'Printed for “Index”: 4.6. Its parts give 4.5.' } },
    ]);
  });

  test('that holds is not found', () => {
    expect(findings({ service: '4', order: '5', index: '4.50' }, {}, means)).toEqual([]);
  });
});

describe('a part may have been cut', () => {
  const explanation = (answers: string, service: string) =>
    findings({ answers, training: '5.0', service }).map(({ kind, explainedBy }) => [
      kind,
      explainedBy?.value,
    ]);

  test.each([
    ['3.3', '8.39', 'rounding', '3.39'], // truncated
    ['3.3', '8.25', 'rounding', '3.25'], // rounded up
    ['3', '8.9', 'rounding', '3.9'], // without decimals
    ['3.3', '8.4', 'contradiction', undefined], // the next printed value
    ['3.3', '8.249', 'contradiction', undefined], // neither way gives 3.3
    ['3', '9', 'contradiction', undefined],
  ])('%s beside 5.0 for a printed %s: %s', (answers, service, kind, value) => {
    expect(explanation(answers, service)).toEqual([[kind, value]]);
  });

  test('unless the methodology itself rounds it', () => {
    // 5.04 would be printed as 5.0, but 5.0 is what counts.
    expect(explanation('4.00', '9.04')).toEqual([['contradiction', undefined]]);
  });

  test('and a penalty is the smaller for a larger sum', () => {
    expect(findings({ audit: '8.00', complaints: '1.5', order: '6.54' })).toMatchObject([
      { kind: 'rounding', explainedBy: { node: 'complaints', printed: '1.5', value: '1.46' } },
    ]);
  });

  test('and the first that explains the difference is named', () => {
    expect(findings({ audit: '8.0', complaints: '1.5', order: '6.54' })).toMatchObject([
      { explainedBy: { node: 'audit', printed: '8.0', value: '8.04' } },
    ]);
  });

  test('but not one of which the body is exempt', () => {
    const supplied = { answers: { inputs: {}, exempt: 'new-body' } };
    expect(findings({ training: '5.0', service: '5.04' }, { supplied })).toMatchObject([
      { kind: 'contradiction', expected: '5' },
    ]);
  });
});

test.each<[string, Record<string, string>, Partial<BodyData>]>([
  ['a sum that holds', { answers: '5', training: '3.1', service: '8.10', order: '2', index: '10.1' }, {}],
  ['a sum whose parts are not all printed', { answers: '5', service: '9.5' }, {}],
  [
    'a secret criterion that is not printed',
    { answers: '5', training: '3.1' },
    { applicability: { service: { status: 'secret', ground: 'state-secrets' } } },
  ],
])('nothing is found about %s', (_, points, more) => {
  expect(findings(points, more)).toEqual([]);
});
