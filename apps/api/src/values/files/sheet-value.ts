import { valueInWords } from '@olshem/entry';
import type { Locale } from '@olshem/i18n';
import type { InputDefinition } from '@olshem/scoring';

/** What a cell of a workbook is given: a number that it shows digit for digit, a day, or words. */
export type SheetValue = number | Date | string;

/** Figures that a spreadsheet keeps of a number. */
const FIGURES = 15;

/** A value as a spreadsheet holds it. A number of more figures than it keeps stays the text that it is. */
export function sheetValue(value: string, input: InputDefinition, locale: Locale): SheetValue {
  switch (input.type) {
    case 'count':
    case 'percent':
    case 'amount':
      // Fifteen figures pass through a binary number and back unchanged: this is form and no arithmetic.
      return value.replaceAll(/^-?0*|\./g, '').length <= FIGURES ? JSON.parse(plainNumber(value)) : value;
    case 'date':
      return new Date(`${value}T00:00:00Z`);
    default:
      return valueInWords(value, input, locale);
  }
}

/** The form of numbers of an input: as many decimals as its value has. */
export function numberForm(value: string | null | undefined, input: InputDefinition): string | undefined {
  if (input.type === 'date') return 'dd.mm.yyyy';
  if (input.type !== 'count' && input.type !== 'percent' && input.type !== 'amount') return undefined;
  const decimals = value?.split('.')[1]?.length ?? 0;
  return decimals === 0 ? 'General' : `0.${'0'.repeat(decimals)}`;
}

/** As JSON writes numbers: no zeros before the first figure. */
function plainNumber(value: string): string {
  return value.replace(/^(-?)0+(?=\d)/, '$1');
}
