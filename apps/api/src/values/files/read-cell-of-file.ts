import { readCell, readDigits, refusalWords, saysNoRows, type Reading } from '@olshem/entry';
import { m, type Locale } from '@olshem/i18n';
import { formatDecimal, type Exemption, type InputDefinition } from '@olshem/scoring';
import type { FileCell } from '../../sheets/book.ts';
import { dayOf, exactDigits, shifted, typedText } from '../../sheets/digits.ts';

/** What a cell of a file means for an input: nothing, a value, that none applies, or why it is refused; with what should be said. */
export type CellReading =
  | { kind: 'empty' }
  | { kind: 'value'; value: string; said: string[] }
  | { kind: 'exempt'; ground: string; said: string[] }
  | { kind: 'refused'; detail: string };

/** By what a cell is read. */
export interface Asked {
  input: InputDefinition;
  exemptions: readonly Exemption[];
  locale: Locale;
  from1904: boolean;
}

/** Reads a cell as the grid reads what is typed; what the spreadsheet knows as a number, a day or yes is taken exactly. */
export function readCellOfFile(cell: FileCell, asked: Asked): CellReading {
  const said = { locale: asked.locale };
  if (cell.formula === 'unknown') return refused(m.portal_file_formula_unknown({}, said));
  const read = cell.kind === 'number' ? readNumberCell(cell, asked) : readOther(cell, asked);
  if (read.kind !== 'value' && read.kind !== 'exempt') return read;
  return cell.formula ? { ...read, said: [...read.said, m.portal_file_said_formula({}, said)] } : read;
}

function readOther(cell: FileCell, asked: Asked): CellReading {
  const { input, exemptions, locale } = asked;
  if (input.type === 'list' && saysNoRows(cell.text)) return { kind: 'value', value: '[]', said: [] };
  const reading = readCell(typedText(cell, asked.from1904), input, locale, exemptions);
  const numeric = input.type === 'count' || input.type === 'percent' || input.type === 'amount';
  return inFile(
    reading,
    asked,
    numeric && cell.kind === 'text' ? [m.portal_file_said_text({}, { locale })] : [],
  );
}

function readNumberCell(cell: FileCell, asked: Asked): CellReading {
  const { input, exemptions, locale, from1904 } = asked;
  const digits = exactDigits(cell.text);
  if (digits === undefined) return inFile(readCell(cell.text, input, locale, exemptions), asked);
  switch (input.type) {
    case 'date': {
      const found = dayOf(digits, from1904);
      if (cell.form !== 'date' || !found) return refused(m.portal_file_number_for_date({}, { locale }));
      return {
        kind: 'value',
        value: found.day,
        said: found.hour ? [m.portal_file_said_hour({}, { locale })] : [],
      };
    }
    case 'count':
    case 'percent':
    case 'amount': {
      if (cell.form === 'date') return refused(m.portal_file_date_for_number({}, { locale }));
      if (cell.form !== 'percent') {
        const fraction = input.type === 'percent' && /^0\.\d*[1-9]/.test(digits);
        return inFile(
          readDigits(digits, input),
          asked,
          fraction ? [m.portal_file_said_fraction({}, { locale })] : [],
        );
      }
      if (input.type !== 'percent') return refused(refusalWords({ code: 'percent-sign' }, locale));
      return inFile(readDigits(shifted(digits, 2), input), asked, [
        m.portal_file_said_percent({}, { locale }),
      ]);
    }
    default:
      return inFile(readCell(digits, input, locale, exemptions), asked);
  }
}

function inFile(reading: Reading, { input, locale }: Asked, said: string[] = []): CellReading {
  switch (reading.kind) {
    case 'empty':
      return reading;
    case 'value':
    case 'exempt':
      return { ...reading, said };
    case 'asked': {
      const values = reading.values.map((value) => formatDecimal(value, locale)).join(' · ');
      return refused(m.portal_file_asked({ values }, { locale }));
    }
    case 'refused': {
      const elsewhere = input.type === 'list' && reading.why.code === 'rows';
      return refused(
        elsewhere ? m.portal_file_list_elsewhere({}, { locale }) : refusalWords(reading.why, locale),
      );
    }
  }
}

const refused = (detail: string): CellReading => ({ kind: 'refused', detail });
