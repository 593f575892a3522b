import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readRow, type Book } from './book.ts';
import { readBook } from './read-book.ts';
import { workbookOf } from './testing.ts';

const limits = { rows: 1000, columns: 50 };
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const cellsOf = ({ sheets }: Book, at = 0) =>
  sheets[at]!.rows.map(readRow).map(({ number, hidden, cells }) => ({
    number,
    ...(hidden && { hidden }),
    cells: Object.fromEntries(cells),
  }));
const textsOf = (book: Book) =>
  book.sheets[0]!.rows.map(readRow).map(({ cells }) => [...cells.values()].map(({ text }) => text));
const refusal = (bytes: Uint8Array) => {
  try {
    readBook(bytes, limits);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const sheet = (rows: string, after = '') => `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;

describe('a workbook of LibreOffice', () => {
  test('tells what was computed, shown as a percentage or a day, merged and hidden', () => {
    const book = readBook(fixture('odd.xlsx'), limits);
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Meetings held', false],
      ['Notes', false],
    ]);
    expect(cellsOf(book).slice(2, 6)).toEqual([
      {
        number: 3,
        cells: {
          1: { kind: 'text', text: 'almaty' },
          2: { kind: 'number', text: '2', formula: 'known' },
          3: { kind: 'text', text: '3' },
        },
      },
      {
        number: 4,
        hidden: true,
        cells: {
          1: { kind: 'text', text: 'astana' },
          2: { kind: 'number', text: '1' },
          3: { kind: 'number', text: '1' },
        },
      },
      {
        number: 5,
        cells: {
          1: { kind: 'text', text: 'health' },
          2: { kind: 'number', text: '0.93', form: 'percent' },
          3: { kind: 'number', text: '46049', form: 'date' },
        },
      },
      { number: 6, cells: { 1: { kind: 'text', text: 'transport' }, 2: { kind: 'number', text: '4' } } },
    ]);
    expect(book.sheets[0]!.merged).toEqual([{ top: 6, left: 2, bottom: 6, right: 3 }]);
  });
});

describe('a workbook by hand', () => {
  test('texts, truths, errors, days, and cells that say where they stand by their order alone', () => {
    const rows =
      '<row><c t="inlineStr"><is><r><t>a_x000D_</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c><c t="b"><v>1</v></c></row>' +
      '<row r="5"><c r="C5" t="e"><v>#REF!</v></c><c t="d"><v>2026-01-27</v></c><c r="F5"><f>A1</f></c><c r="G5" t="str"><f>A1</f><v>x</v></c></row>';
    expect(cellsOf(readBook(workbookOf([{ name: 'S', xml: sheet(rows) }]), limits))).toEqual([
      { number: 1, cells: { 1: { kind: 'text', text: 'a\rb' }, 2: { kind: 'truth', text: '1' } } },
      {
        number: 5,
        cells: {
          3: { kind: 'error', text: '#REF!' },
          4: { kind: 'day', text: '2026-01-27' },
          6: { kind: 'text', text: '', formula: 'unknown' },
          7: { kind: 'text', text: 'x', formula: 'known' },
        },
      },
    ]);
  });

  test('forms of numbers: percentages and days by their signs, not by quoted words', () => {
    const formats = [
      '0.0%',
      'dd.mm.yyyy',
      '[$-419]d mmmm yyyy',
      '0.00&quot; days&quot;',
      'General',
      '0.00E+00',
      '[Red]0',
      '#,##0\\%',
    ];
    const styles = `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${[9, 14, 0, ...formats.map((_, at) => 200 + at)].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
    const cells = Array.from({ length: formats.length + 3 }, (_, at) => `<c s="${at}"><v>1</v></c>`).join('');
    const [row] = cellsOf(
      readBook(workbookOf([{ name: 'S', xml: sheet(`<row>${cells}</row>`) }], { styles }), limits),
    );
    expect(Object.values(row!.cells).map(({ form }) => form)).toEqual([
      'percent',
      'date',
      undefined,
      'percent',
      'date',
      'date',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('hidden sheets and columns, and days from 1904, are known', () => {
    const xml = `<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`;
    const book = readBook(workbookOf([{ name: 'S', xml, state: 'veryHidden' }], { from1904: true }), limits);
    expect(book).toMatchObject({
      from1904: true,
      sheets: [{ hidden: true, hiddenColumns: [{ from: 2, to: 3 }] }],
    });
  });

  test.each([
    ['the last row that is read', '<row r="1000"><c r="AX1000"><v>1</v></c></row>', undefined],
    ['a row too many', '<row r="1001"><c r="A1001"><v>1</v></c></row>', 'sheet_too_long'],
    ['a column too many', '<row r="1"><c r="AY1"><v>1</v></c></row>', 'sheet_too_wide'],
    ['an empty cell far away', '<row r="1048576"><c r="XFD1048576" s="1"/></row>', undefined],
    ['a shared text that is not there', '<row><c t="s"><v>7</v></c></row>', 'sheet_unreadable'],
    ['a row that does not end', '<row><c><v>1</v></c>', 'sheet_unreadable'],
  ])('%s', (_, rows, code) => {
    expect(refusal(workbookOf([{ name: 'S', xml: sheet(rows) }]))).toBe(code);
  });

  test('declared entities are not unfolded', () => {
    const xml = `<!DOCTYPE w [<!ENTITY a "aaaa">]>${sheet('<row><c t="str"><v>&a;</v></c></row>')}`;
    expect(refusal(workbookOf([{ name: 'S', xml }]))).toBe('sheet_unreadable');
  });
});

describe('what is no file of ours', () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(201 * 1024 * 1024) }, { level: 9 });
  /** The same small file, whose directory declares 500 MB. */
  const declared = () => {
    const bytes = workbookOf([{ name: 'S', xml: sheet('<row><c><v>1</v></c></row>') }]);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 500 * 1024 * 1024, true);
        break;
      }
    return bytes;
  };
  test.each([
    ['an old XLS', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'sheet_old_format'],
    [
      'an ODS under another name',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }),
      'sheet_old_format',
    ],
    ['another archive', zipSync({ 'a.txt': strToU8('hello') }), 'sheet_unreadable'],
    ['half an archive', workbookOf([{ name: 'S', xml: sheet('') }]).slice(0, 200), 'sheet_unreadable'],
    ['bytes without sense', new Uint8Array([1, 0, 2, 0, 3]), 'sheet_unreadable'],
    ['a bomb of 201 MB', bomb, 'sheet_too_large'],
    ['a declaration of 500 MB', declared(), 'sheet_too_large'],
  ])('%s is refused', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });
});

describe('a text file', () => {
  const text = (content: string) => textsOf(readBook(strToU8(content), limits));
  test.each([
    ['semicolons', 'Body;Held, in time;Planned, all\nAlmaty;1;2'],
    ['tabs', 'Body\tHeld, in time\tPlanned, all\nAlmaty\t1\t2'],
    ['commas', 'Body,"Held, in time","Planned, all"\nAlmaty,1,2'],
    ['a mark of UTF-8', '\ufeffBody;Held, in time;Planned, all\r\nAlmaty;1;2\r\n'],
  ])('with %s', (_, content) => {
    expect(text(content)).toEqual([
      ['Body', 'Held, in time', 'Planned, all'],
      ['Almaty', '1', '2'],
    ]);
  });

  test('in Windows-1251', () => {
    const bytes = new Uint8Array([0xc0, 0xeb, 0xec, 0xe0, 0xf2, 0xfb, 0x3b, 0x31]);
    expect(textsOf(readBook(bytes, limits))).toEqual([['Алматы', '1']]);
  });

  test('in UTF-16, as a spreadsheet saves “Unicode text”', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeffӘлем\t1', 'utf16le'));
    expect(textsOf(readBook(bytes, limits))).toEqual([['Әлем', '1']]);
  });

  test.each([
    ['a thousand rows', 'a\n'.repeat(1000), undefined],
    ['a million rows', 'a\n'.repeat(1_000_000), 'sheet_too_long'],
    ['fifty columns', ';'.repeat(49), undefined],
    ['fifty-one columns', ';'.repeat(50), 'sheet_too_wide'],
    ['a quote that does not end', 'a;"b\n', 'sheet_unreadable'],
  ])('%s', (_, content, code) => {
    expect(refusal(strToU8(content))).toBe(code);
  });
});
