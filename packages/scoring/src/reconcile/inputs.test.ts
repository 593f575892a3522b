import { describe, expect, test } from 'vitest';
import type { BodyData } from '../scoring/edition.ts';
import { reconcile } from './reconcile.ts';
import { published, titled, withAnswers } from './testing.ts';
import type { CandidateFigure } from './types.ts';

describe('points against the published inputs', () => {
  test('inputs that cannot hold beside the points are suspect, with every value that would fit', () => {
    const edition = withAnswers(
      '5.00',
      { received: '8', answered: '3' },
      { lines: { city: { answers: 12 } } },
    );
    expect(reconcile(edition)).toStrictEqual([
      {
        id: 'indicator:answers:city',
        kind: 'input-suspect',
        level: 'indicator',
        node: 'answers',
        body: 'city',
        group: 'central',
        printed: '5.00',
        expected: '3.75', // 10 × 3 ÷ 8
        difference: '1.25',
        fits: [
          { input: 'answered', from: '4', to: '4' }, // 10 × 4 ÷ 8
          { input: 'received', from: '6', to: '6' }, // 10 × 3 ÷ 6
        ],
        lines: [12],
        text: {
          kk: '«Жауаптар»: 5,00 балл деп басылған; жарияланған деректер бойынша қағидадан 3,75 шығады. «жауап берілгені» 4 болғанда басылған балл шығады. «келіп түскені» 6 болғанда басылған балл шығады.',
          ru: '«Ответы»: напечатано 5,00; по опубликованным данным правило даёт 3,75. Напечатанный балл получается, если «отвечено» — 4. Напечатанный балл получается, если «поступило» — 6.',
          en: '“Answers”: printed 5.00. The rule gives 3.75 from the published figures. The printed points follow if “answered” is 4. The printed points follow if “received” is 6.',
        },
      },
    ]);
  });

  test('where a whole range of values would fit, its ends are named', () => {
    const edition = published({
      town: {
        group: 'local',
        supplied: { training: { inputs: { trained: '45.5' } } },
        printed: { training: { points: '5.1' } },
      },
    });
    expect(reconcile(edition)).toStrictEqual([
      {
        id: 'indicator:training:town',
        kind: 'input-suspect',
        level: 'indicator',
        node: 'training',
        body: 'town',
        group: 'local',
        printed: '5.1',
        expected: '4.6', // 4.55, rounded
        difference: '0.5',
        fits: [{ input: 'trained', from: '50.5', to: '51.49' }], // 5.05 to 5.149 are rounded to 5.1
        text: {
          kk: '«Оқыту»: 5,1 балл деп басылған; жарияланған деректер бойынша қағидадан 4,6 шығады. «оқытылғандар үлесі» 50,5–51,49 болғанда басылған балл шығады.',
          ru: '«Обучение»: напечатано 5,1; по опубликованным данным правило даёт 4,6. Напечатанный балл получается, если «доля обученных» — 50,5–51,49.',
          en: '“Training”: printed 5.1. The rule gives 4.6 from the published figures. The printed points follow if “share of those trained” is 50.5–51.49.',
        },
      },
    ]);
  });

  test('where no value fits, it is said of every input', () => {
    expect(reconcile(withAnswers('3.3', { received: '8', answered: '7' }))).toStrictEqual([
      {
        id: 'indicator:answers:city',
        kind: 'contradiction',
        level: 'indicator',
        node: 'answers',
        body: 'city',
        group: 'central',
        printed: '3.3',
        expected: '8.75',
        difference: '-5.45',
        fits: [],
        text: {
          kk: '«Жауаптар»: 3,3 балл деп басылған; жарияланған деректер бойынша қағидадан 8,75 шығады. «жауап берілгені» көрсеткішінің ешбір мәні басылған балды бермейді. «келіп түскені» көрсеткішінің ешбір мәні басылған балды бермейді.',
          ru: '«Ответы»: напечатано 3,3; по опубликованным данным правило даёт 8,75. Ни одно значение «отвечено» не даёт напечатанного балла. Ни одно значение «поступило» не даёт напечатанного балла.',
          en: '“Answers”: printed 3.3. The rule gives 8.75 from the published figures. No value of “answered” gives the printed points. No value of “received” gives the printed points.',
        },
      },
    ]);
  });

  // None of these points can be had by another count.
  test.each([
    ['8.7', '7', '8', 'rounding', '-0.05'], // 8.75, cut
    ['8.8', '7', '8', 'rounding', '0.05'], // 8.75, rounded
    ['9', '7', '8', 'rounding', '0.25'],
    ['8.74', '7', '8', 'contradiction', '-0.01'],
    ['2.4', '1', '4', 'contradiction', '-0.1'], // 2.5: a whole unit of the last digit away
    ['2.6', '1', '4', 'contradiction', '0.1'],
    ['9', '3', '4', 'contradiction', '1.5'],
  ])('%s printed for %s of %s is a %s', (points, answered, received, kind, difference) => {
    expect(reconcile(withAnswers(points, { received, answered }))).toMatchObject([
      { kind, difference, fits: [] },
    ]);
  });

  test('only counts and percentages are tried as other values', () => {
    const edition = published({
      city: {
        supplied: { audit: { inputs: { spent: '4', held: 'yes' } } },
        printed: { audit: { points: '3' } },
      },
    });
    expect(reconcile(edition)).toMatchObject([
      {
        id: 'indicator:audit:city',
        kind: 'contradiction',
        expected: '4',
        fits: [],
        text: { en: '“Audit”: printed 3. The rule gives 4 from the published figures.' },
      },
    ]);
  });

  test('a rule that needs no inputs is checked without them', () => {
    const edition = published({ city: { printed: { audit: { points: '3' } } } });
    expect(reconcile(edition)).toMatchObject([{ kind: 'contradiction', expected: '2', fits: [] }]);
  });

  const inputs = { received: '8', answered: '3' };
  test.each<[string, Partial<BodyData>]>([
    [
      'points that follow, whatever their digits',
      { supplied: { answers: { inputs } }, printed: { answers: { points: '3.750' } } },
    ],
    ['points without inputs', { printed: { answers: { points: '4' } } }],
    ['inputs without points', { supplied: { answers: { inputs } } }],
    [
      'points of an exempt body',
      {
        supplied: { answers: { inputs: {}, exempt: 'new-body' } },
        printed: { answers: { points: '4' } },
      },
    ],
    [
      'a secret figure',
      {
        supplied: { answers: { inputs } },
        applicability: { answers: { status: 'secret', ground: 'state-secrets' } },
      },
    ],
  ])('nothing is found about %s', (_, body) => {
    expect(reconcile(published({ city: body }))).toEqual([]);
  });
});

describe('points outside the range', () => {
  test('are found without a look at the inputs', () => {
    const edition = withAnswers(
      '10.5',
      { received: '8', answered: '3' },
      { lines: { city: { answers: 12 } } },
    );
    expect(reconcile(edition)).toStrictEqual([
      {
        id: 'indicator:answers:city',
        kind: 'contradiction',
        level: 'indicator',
        node: 'answers',
        body: 'city',
        group: 'central',
        printed: '10.5',
        expected: '10',
        lines: [12],
        text: {
          kk: '«Жауаптар»: 10,5 балл деп басылған; рұқсат етілгені — 0 мен 10 аралығы.',
          ru: '«Ответы»: напечатано 10,5; допустимы значения от 0 до 10.',
          en: '“Answers”: printed 10.5. Points lie between 0 and 10.',
        },
      },
    ]);
  });

  test.each([
    ['answers', '10', []],
    ['answers', '10.01', ['10']],
    ['answers', '0', []],
    ['answers', '-0.01', ['10']],
    ['complaints', '5', []],
    ['complaints', '5.1', ['5']],
  ])('of %s: %s', (node, points, expected) => {
    const edition = published({ city: { printed: { [node]: { points } } } });
    expect(reconcile(edition).map((finding) => finding.expected)).toEqual(expected);
  });
});

describe('figures of the text tried as an input', () => {
  const letters: CandidateFigure = {
    body: 'city',
    indicator: 'answers',
    fact: 'letters',
    title: titled('хаттар саны', 'число писем', 'number of letters'),
    input: 'received',
    value: '1000',
    inputs: { answered: '400', received: '1000' },
  };
  const city = { printed: { answers: { points: '5' } } };
  const findings = (candidate: Partial<CandidateFigure>, lines: Record<string, number> = {}) =>
    reconcile(
      published({ town: {}, city }, { candidates: [{ ...letters, ...candidate }], lines: { city: lines } }),
    );

  test('the figure is named with the points that it would give, and the value that would fit', () => {
    expect(findings({ line: 40 }, { answers: 12 })).toStrictEqual([
      {
        id: 'indicator:answers:city:letters',
        kind: 'input-suspect',
        level: 'indicator',
        node: 'answers',
        body: 'city',
        group: 'central',
        input: 'received',
        printed: '5',
        expected: '4', // 10 × 400 ÷ 1000
        difference: '1',
        fits: [{ input: 'received', from: '800', to: '800' }],
        lines: [12, 40],
        text: {
          kk: '«Жауаптар»: 5 балл деп басылған; «хаттар саны» (1\u00a0000) негіз болса, қағидадан 4 шығады. «келіп түскені» 800 болғанда басылған балл шығады.',
          ru: '«Ответы»: напечатано 5; если основанием служит «число писем» (1\u00a0000), правило даёт 4. Напечатанный балл получается, если «поступило» — 800.',
          en: '“Answers”: printed 5. With “number of letters” (1,000) as its base the rule gives 4. The printed points follow if “received” is 800.',
        },
      },
    ]);
  });

  test('the lines are those that are known', () => {
    expect(findings({}, { answers: 12 })).toMatchObject([{ lines: [12] }]);
    expect(findings({ line: 40 })).toMatchObject([{ lines: [40] }]);
    expect(findings({})).toMatchObject([{ lines: [] }]);
  });

  test('no other input is tried, even where the figure stands for none of them', () => {
    expect(findings({ input: 'letters' })).toMatchObject([
      {
        kind: 'contradiction',
        input: 'letters',
        fits: [],
        text: {
          en: '“Answers”: printed 5. With “number of letters” (1,000) as its base the rule gives 4.',
        },
      },
    ]);
  });

  test.each<[string, Partial<CandidateFigure>]>([
    ['a figure that gives the printed points', { inputs: { answered: '500', received: '1000' } }],
    ['a figure beside which another input is lacking', { inputs: { received: '1000' } }],
    ['a body without printed points', { body: 'town' }],
    ['a body that is not in the edition', { body: 'village' }],
    ['what is no indicator', { indicator: 'service' }],
    ['what is no part of the index', { indicator: 'elsewhere' }],
  ])('nothing is found about %s', (_, candidate) => {
    const printed = { ...city.printed, service: { points: '15' } };
    expect(
      reconcile(published({ town: {}, city: { printed } }, { candidates: [{ ...letters, ...candidate }] })),
    ).toEqual([]);
  });
});
