import { describe, expect, test } from 'vitest';
import type { BodyData } from '../scoring/edition.ts';
import { reconcile } from './reconcile.ts';
import { published, titled } from './testing.ts';
import type { FigurePair, PrintedArrow, PrintedAverage, PrintedStatement } from './types.ts';

const answers = (points: string, group = 'central'): Partial<BodyData> => ({
  group,
  printed: { answers: { points } },
});

describe('printed bands', () => {
  const findings = (printed: BodyData['printed'], lines: Record<string, number> = {}) =>
    reconcile(published({ city: { printed } }, { lines: { city: lines } }));

  test('are found where the scale gives another band for the printed points', () => {
    expect(findings({ answers: { points: '8.0', band: 'low' } }, { answers: 12 })).toStrictEqual([
      {
        id: 'band:answers:city',
        kind: 'contradiction',
        level: 'band',
        node: 'answers',
        body: 'city',
        group: 'central',
        printed: 'low',
        expected: 'high',
        lines: [12],
        text: {
          kk: '«Жауаптар»: 8,0 балмен «төмен» деңгейі басылған; шкала бойынша — «жоғары».',
          ru: '«Ответы»: при балле 8,0 напечатан уровень «низкий»; по шкале это «высокий».',
          en: '“Answers”: “low” is printed for 8.0 points. The scale gives “high”.',
        },
      },
    ]);
  });

  test('of the total are grades, and a band that the scale does not have is called by its id', () => {
    expect(findings({ index: { points: '23.9', band: 'AA' } })).toStrictEqual([
      {
        id: 'band:index:city',
        kind: 'contradiction',
        level: 'band',
        node: 'index',
        body: 'city',
        group: 'central',
        printed: 'AA',
        expected: 'B', // 80 % of 30 points are 24
        text: {
          kk: '«Индекс»: 23,9 балмен «AA» деңгейі басылған; шкала бойынша — «Б деңгейі».',
          ru: '«Индекс»: при балле 23,9 напечатан уровень «AA»; по шкале это «степень Б».',
          en: '“Index”: “AA” is printed for 23.9 points. The scale gives “grade B”.',
        },
      },
    ]);
  });

  test.each<[string, BodyData['printed']]>([
    ['a band that the points reach', { answers: { points: '8', band: 'high' } }],
    ['a band that the points just miss', { answers: { points: '7.99', band: 'low' } }],
    ['a band without points', { answers: { band: 'low' } }],
    ['points without a band', { answers: { points: '8' } }],
    ['a band of what has no scale', { service: { points: '8', band: 'low' } }],
  ])('nothing is found about %s', (_, printed) => {
    expect(findings(printed)).toEqual([]);
  });
});

describe('printed places', () => {
  // By the points 1, 2, 2, 4 in the one group, and 1 in the other.
  const points = { a: '9', b: '8', c: '8.0', d: '7' };
  const findings = (of: string, rank: number, more: Partial<BodyData> = {}) => {
    const bodies = Object.entries(points).map(([id, each]) => {
      const own = { printed: { answers: { points: each, ...(id === of && { rank }) } } };
      return [id, { ...own, ...(id === of && more) }] as const;
    });
    const lines = { [of]: { answers: 12 } };
    return reconcile(published({ ...Object.fromEntries(bodies), e: answers('9', 'local') }, { lines }));
  };

  test('are found where the points give another place', () => {
    expect(findings('d', 3)).toStrictEqual([
      {
        id: 'rank:answers:d',
        kind: 'contradiction',
        level: 'rank',
        node: 'answers',
        body: 'd',
        group: 'central',
        printed: '3',
        expected: '4',
        lines: [12],
        text: {
          kk: '«Жауаптар» бойынша 3-орын басылған; балдар бойынша — 4-орын.',
          ru: '«Ответы»: напечатано место 3; по баллам — место 4.',
          en: '“Answers”: place 3 is printed. By the scores it is place 4.',
        },
      },
    ]);
  });

  test.each([
    ['a', 1, []],
    ['a', 2, ['1']], // the one with equal points is of another group
    ['b', 1, ['2']],
    ['b', 2, []],
    ['b', 3, []], // two share the second and the third place
    ['b', 4, ['2']],
    ['c', 3, []],
    ['d', 4, []],
    ['d', 5, ['4']],
  ])('%s on place %i', (of, rank, expected) => {
    expect(findings(of, rank).map((finding) => finding.expected)).toEqual(expected);
  });

  test('are not found for a body that is not ranked', () => {
    const applicability = { answers: { status: 'advisory', ground: 'pilot' } } as const;
    expect(findings('a', 4, { applicability })).toEqual([]);
  });
});

describe('bands in merged cells', () => {
  const findings = (
    cell: { body?: string; node?: string; band: string; line?: number },
    printed: BodyData['printed'] = { answers: { points: '8.0' } },
  ) =>
    reconcile(
      published({ town: {}, city: { printed } }, { bandCells: [{ body: 'city', node: 'answers', ...cell }] }),
    );

  test('are found where the points of the row give another band', () => {
    expect(findings({ band: 'low', line: 12 })).toStrictEqual([
      {
        id: 'band:answers:city',
        kind: 'contradiction',
        level: 'band',
        node: 'answers',
        body: 'city',
        group: 'central',
        printed: 'low',
        expected: 'high',
        lines: [12],
        text: {
          kk: 'Кестенің осы жолындағы ұяшықта «төмен» тұр; 8,0 балл шкала бойынша «жоғары» деңгейіне сәйкес келеді. Ұяшықтар бірнеше жолға біріктірілген, көршілес жолға тиесілі болуы мүмкін.',
          ru: 'В ячейке этой строки стоит «низкий»; балл 8,0 по шкале — это «высокий». Ячейки объединены на несколько строк и могут относиться к соседней.',
          en: 'The cell on this row reads “low”; 8.0 points are “high” on the scale. The cells are merged over several rows and may belong to a neighbouring one.',
        },
      },
    ]);
  });

  test('a band that the scale does not have is called by its id', () => {
    const [found, ...others] = findings({ node: 'index', band: 'AA' }, { index: { points: '24' } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: 'band:index:city', printed: 'AA', expected: 'A' });
    expect(found).not.toHaveProperty('lines');
    expect(found!.text.en).toContain('reads “AA”; 24 points are “grade A” on the scale');
  });

  test.each([
    ['a band that the points give', { band: 'high' }],
    ['a body without points', { body: 'town', band: 'low' }],
    ['a body that is not in the edition', { body: 'village', band: 'low' }],
    ['what has no scale', { node: 'service', band: 'low' }],
  ])('nothing is found about %s', (_, cell) => {
    expect(findings(cell, { answers: { points: '8' }, service: { points: '8' } })).toEqual([]);
  });

  test('a cell of what is no part of the index is refused', () => {
    expect(() => findings({ node: 'elsewhere', band: 'low' })).toThrow(
      new RangeError('The methodology trial has no node “elsewhere”.'),
    );
  });
});

/** Means 7.75 in the central group, 6.5 in all. */
const scores = { a: answers('7.5'), b: answers('8.0'), c: answers('4', 'local'), unscored: {} };

describe('printed means', () => {
  const findings = (average: Partial<PrintedAverage>) =>
    reconcile(published(scores, { averages: [{ id: 'mean', node: 'answers', value: '6.5', ...average }] }));

  test('are found where the scores of the group give another', () => {
    expect(findings({ group: 'central', value: '7.5', line: 31 })).toStrictEqual([
      {
        id: 'average:mean:central',
        kind: 'contradiction',
        level: 'average',
        node: 'answers',
        group: 'central',
        printed: '7.5',
        expected: '7.8',
        difference: '-0.25', // from 7.75
        lines: [31],
        text: {
          kk: '«Жауаптар» бойынша орташа мән 7,5 деп басылған; органдардың балдарынан 7,8 шығады.',
          ru: '«Ответы»: среднее значение напечатано как 7,5; по баллам органов — 7,8.',
          en: '“Answers”: the mean is printed as 7.5. The scores of the bodies give 7.8.',
        },
      },
    ]);
  });

  test('are of all bodies where no group is named', () => {
    expect(findings({ value: '6' })).toStrictEqual([
      {
        id: 'average:mean:all',
        kind: 'rounding',
        level: 'average',
        node: 'answers',
        printed: '6',
        expected: '7',
        difference: '-0.5', // from 6.5
        text: {
          kk: '«Жауаптар» бойынша орташа мән 6 деп басылған; органдардың балдарынан 7 шығады.',
          ru: '«Ответы»: среднее значение напечатано как 6; по баллам органов — 7.',
          en: '“Answers”: the mean is printed as 6. The scores of the bodies give 7.',
        },
      },
    ]);
  });

  test.each([
    ['7.75', 'central', []],
    ['7.8', 'central', []], // rounded up
    ['7.7', 'central', ['rounding']], // cut
    ['7.70', 'central', ['contradiction']],
    ['6.5', undefined, []],
    ['6.4', undefined, ['contradiction']], // a whole unit of the last digit away
    ['6.6', undefined, ['contradiction']],
    ['7', undefined, []],
    ['5', undefined, ['contradiction']],
  ])('a mean of %s in the group %s', (value, group, kinds) => {
    expect(findings({ value, ...(group && { group }) }).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ['about', '6', []],
    ['rounded down', '6', []],
    ['more than', '6', ['rounding']],
    ['about', '5', ['contradiction']], // about 5 is not 6.5
  ])('“%s” %s', (qualifier, value, kinds) => {
    expect(findings({ qualifier, value }).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('are checked only where every score that they cover is published', () => {
    expect(findings({ value: '5', of: 3 })).toHaveLength(1);
    expect(findings({ value: '5', of: 4 })).toEqual([]);
    expect(findings({ node: 'training', value: '5' })).toEqual([]);
  });
});

describe('statements of the text', () => {
  const findings = (statement: Partial<PrintedStatement>) =>
    reconcile(
      published(scores, {
        statements: [
          {
            id: 'low-answers',
            node: 'answers',
            measure: 'bodies',
            where: { bands: ['low'] },
            value: '2',
            ...statement,
          },
        ],
      }),
    );

  test('are found where the scores give another number of bodies', () => {
    expect(findings({ value: '3', line: 31 })).toStrictEqual([
      {
        id: 'statement:low-answers:all',
        kind: 'contradiction',
        level: 'statement',
        node: 'answers',
        printed: '3',
        expected: '2',
        difference: '1',
        lines: [31],
        text: {
          kk: '«Жауаптар»: мәтінде 3 деп көрсетілген; кестедегі балдар бойынша — 2.',
          ru: '«Ответы»: в тексте указано 3; по баллам таблицы — 2.',
          en: '“Answers”: the text says 3. The scores of the table give 2.',
        },
      },
    ]);
  });

  test('are found where the scores give another share of the bodies', () => {
    expect(findings({ measure: 'percent-of-bodies', value: '66' })).toStrictEqual([
      {
        id: 'statement:low-answers:all',
        kind: 'rounding',
        level: 'statement',
        node: 'answers',
        printed: '66',
        expected: '67', // two of three
        difference: '-2/3',
        text: {
          kk: '«Жауаптар»: мәтінде 66\u00a0% деп көрсетілген; кестедегі балдар бойынша — 67\u00a0%.',
          ru: '«Ответы»: в тексте указано 66\u00a0%; по баллам таблицы — 67\u00a0%.',
          en: '“Answers”: the text says 66\u00a0%. The scores of the table give 67\u00a0%.',
        },
      },
    ]);
  });

  test.each<[string, Partial<PrintedStatement>, string]>([
    ['in one of the bands', { where: { bands: ['low'] } }, '2'],
    ['in any of the bands', { where: { bands: ['high', 'low'] } }, '3'],
    ['in a band of the group', { where: { bands: ['low'] }, group: 'local' }, '1'],
    ['with exactly these points', { where: { points: '8' } }, '1'],
    ['with points that nobody has', { where: { points: '8.1' } }, '0'],
    ['above these points', { where: { above: '7.5' } }, '1'],
    ['above points below them', { where: { above: '7.49' } }, '2'],
    [
      'as a share of the group',
      { where: { above: '7.5' }, measure: 'percent-of-bodies', group: 'central' },
      '50',
    ],
    ['of what has no bands', { where: { bands: ['low'] }, node: 'service' }, '0'],
  ])('count bodies %s', (_, statement, value) => {
    const edition = (stated: string) =>
      reconcile(
        published(
          { ...scores, a: { printed: { answers: { points: '7.5' }, service: { points: '7.5' } } } },
          {
            statements: [
              {
                id: 's',
                node: 'answers',
                measure: 'bodies',
                where: { points: '0' },
                ...statement,
                value: stated,
              },
            ],
          },
        ),
      ).map(({ expected }) => expected);
    expect(edition(value)).toEqual([]);
    expect(edition('99')).toEqual([value]);
  });

  test('are checked only where every score that they cover is published', () => {
    expect(findings({ value: '9', of: 3 })).toHaveLength(1);
    expect(findings({ value: '9', of: 4 })).toEqual([]);
    expect(findings({ value: '9', node: 'training' })).toEqual([]);
  });
});

describe('two printings of one figure', () => {
  const findings = (first: FigurePair['first'], second: FigurePair['second']) => {
    const title = titled('хаттар саны', 'Число писем', 'The number of letters');
    const pair = { id: 'letters', body: 'city', node: 'answers', title, first, second };
    return reconcile(published({ city: {} }, { pairs: [pair] }));
  };

  test('are found where they differ', () => {
    expect(findings({ value: '1200', line: 3 }, { value: '1150.5', line: 8 })).toStrictEqual([
      {
        id: 'figure:letters:city',
        kind: 'contradiction',
        level: 'figure',
        node: 'answers',
        body: 'city',
        input: 'letters',
        printed: '1200',
        expected: '1150.5',
        difference: '49.5',
        lines: [3, 8],
        text: {
          kk: '«хаттар саны» екі рет басылған: 1\u00a0200 және 1\u00a0150,5.',
          ru: '«Число писем» напечатано дважды: 1\u00a0200 и 1\u00a0150,5.',
          en: '“The number of letters” is printed twice: 1,200 and 1,150.5.',
        },
      },
    ]);
  });

  test('name the lines that are known', () => {
    expect(findings({ value: '1' }, { value: '2', line: 8 })).toMatchObject([{ lines: [8] }]);
    expect(findings({ value: '1' }, { value: '2' })).toMatchObject([{ lines: [] }]);
  });

  test('agree where only their digits differ', () => {
    expect(findings({ value: '1200' }, { value: '1200.0' })).toEqual([]);
  });
});

describe('arrows', () => {
  const findings = (arrow: Partial<PrintedArrow>) =>
    reconcile(
      published(
        { city: {} },
        {
          arrows: [
            {
              body: 'city',
              node: 'answers',
              arrow: 'up',
              of: 'points',
              earlier: '5',
              later: '6',
              ...arrow,
            },
          ],
        },
      ),
    );

  test('are found where the two scores go another way', () => {
    expect(findings({ earlier: '6.5', later: '6', line: 31 })).toStrictEqual([
      {
        id: 'arrow:answers:city',
        kind: 'contradiction',
        level: 'arrow',
        node: 'answers',
        body: 'city',
        printed: 'up',
        expected: 'down',
        lines: [31],
        text: {
          kk: '«Жауаптар»: басылған белгі — өсу; 6,5 мәнінен 6 мәніне дейін бұл — төмендеу.',
          ru: '«Ответы»: напечатан знак «рост»; от 6,5 до 6 — «снижение».',
          en: '“Answers”: the printed sign says “up”. From 6.5 to 6 it is “down”.',
        },
      },
    ]);
    expect(findings({ arrow: 'unchanged' })).toStrictEqual([
      {
        id: 'arrow:answers:city',
        kind: 'contradiction',
        level: 'arrow',
        node: 'answers',
        body: 'city',
        printed: 'unchanged',
        expected: 'up',
        text: {
          kk: '«Жауаптар»: басылған белгі — өзгеріссіз; 5 мәнінен 6 мәніне дейін бұл — өсу.',
          ru: '«Ответы»: напечатан знак «без изменений»; от 5 до 6 — «рост».',
          en: '“Answers”: the printed sign says “unchanged”. From 5 to 6 it is “up”.',
        },
      },
    ]);
  });

  test.each([
    ['points', '5', '5.01', 'up'],
    ['points', '5.01', '5', 'down'],
    ['points', '5', '5.00', 'unchanged'],
    ['place', '5', '4', 'up'], // a lower place is the better
    ['place', '4', '5', 'down'],
    ['place', '4', '4', 'unchanged'],
  ] as const)('of %s from %s to %s points %s', (of, earlier, later, right) => {
    for (const arrow of ['up', 'down', 'unchanged'] as const) {
      expect(findings({ of, earlier, later, arrow }).map(({ expected }) => expected)).toEqual(
        arrow === right ? [] : [right],
      );
    }
  });

  test('at what is no part of the index are refused', () => {
    expect(() => findings({ node: 'elsewhere', arrow: 'down' })).toThrow(
      new RangeError('The methodology trial has no node “elsewhere”.'),
    );
  });
});
