import { m, type Locale } from '@olshem/i18n';
import { columnName } from '../../sheets/address.ts';

/** A place in a file. Without a row it is the sheet as a whole. */
export interface Place {
  sheet: string;
  row?: number;
  column?: number;
}

/** A cell that is not taken, with what stands in it and why. */
export interface RefusedCell {
  place: Place;
  typed: string;
  detail: string;
}

/** What a person should know of a sheet, with the cells that it is about. */
export interface Warning {
  sheet: string;
  cells: string[];
  detail: string;
}

/** A place as it is told. A file of one sheet without a name counts lines and columns. */
export function placeInWords({ sheet, row, column }: Place, locale: Locale): string {
  if (row === undefined) return sheet === '' ? '' : m.portal_file_at_sheet({ sheet }, { locale });
  if (sheet === '') return m.portal_file_at_line({ row, column: column ?? 1 }, { locale });
  return m.portal_file_at({ sheet, cell: cellName(row, column) }, { locale });
}

/** The name of a cell, `C17`; of a row where no column is meant. */
export function cellName(row: number, column?: number): string {
  return `${column === undefined ? '' : columnName(column)}${row}`;
}

/** Gathers warnings: those that say the same of one sheet become one, with all its cells. */
export class Warnings {
  readonly #found = new Map<string, Warning>();

  add(sheet: string, detail: string, cell?: string): void {
    const key = `${sheet}\u0000${detail}`;
    const known = this.#found.get(key) ?? { sheet, cells: [], detail };
    if (cell !== undefined) known.cells.push(cell);
    this.#found.set(key, known);
  }

  all(): Warning[] {
    return [...this.#found.values()];
  }
}
