import { exemptText, valueInWords } from '@olshem/entry';
import type { Locale } from '@olshem/i18n';
import type { Indicator, InputDefinition } from '@olshem/scoring';
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { columnName } from '../../sheets/address.ts';
import { MARKS } from './titles.ts';

const SHEET = 'olshem';

/** The words that cells offer to choose from, each set in a column of a sheet that nobody sees. */
export class Words {
  readonly #sets = new Map<string, string[]>();
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** Lets the cells of a column offer what they may hold; numbers and days may be typed beside it. */
  offer(
    sheet: Worksheet,
    column: number,
    rows: readonly [number, number],
    input: InputDefinition,
    { exemptions = [] }: Pick<Indicator, 'exemptions'>,
  ): void {
    const grounds = exemptions.map(({ title }) => exemptText(title[this.#locale], this.#locale));
    const options = optionsOf(input).map((value) => valueInWords(value, input, this.#locale));
    this.#validate(sheet, column, rows, [...options, ...grounds]);
  }

  /** Lets the cells of the column of names offer the bodies. */
  offerBodies(sheet: Worksheet, rows: readonly [number, number], names: readonly string[]): void {
    this.#validate(sheet, 2, rows, names);
  }

  /** Writes the sheet of the words, after all others. */
  write(workbook: Workbook): void {
    if (this.#sets.size === 0) return;
    const sheet = workbook.addWorksheet(SHEET, { state: 'veryHidden' });
    sheet.getCell(1, 1).value = MARKS.words;
    for (const [at, words] of [...this.#sets.values()].entries())
      for (const [row, word] of words.entries()) sheet.getCell(row + 2, at + 1).value = word;
  }

  #validate(
    sheet: Worksheet,
    column: number,
    [from, to]: readonly [number, number],
    words: readonly string[],
  ) {
    if (words.length === 0) return;
    const key = JSON.stringify(words);
    if (!this.#sets.has(key)) this.#sets.set(key, [...words]);
    const at = columnName([...this.#sets.keys()].indexOf(key) + 1);
    const formula = `${SHEET}!$${at}$2:$${at}$${words.length + 1}`;
    for (let row = from; row <= to; row += 1)
      sheet.getCell(row, column).dataValidation = {
        type: 'list',
        allowBlank: true,
        showErrorMessage: false,
        formulae: [formula],
      };
  }
}

function optionsOf(input: InputDefinition): string[] {
  if (input.type === 'yes-no') return ['yes', 'no'];
  return input.type === 'choice' ? Object.keys(input.options) : [];
}
