import { LIMITS } from '@olshem/contracts';
import { cellText, readText, refusalWords, rowsOf, type SingleInput } from '@olshem/entry';
import { locales, m, type Locale } from '@olshem/i18n';
import type { ListInput } from '@olshem/scoring';

/** A row while it is edited: what stands in each of its columns. */
export interface DraftRow {
  readonly key: number;
  texts: Record<string, string>;
}

/** What is wrong in one cell of a list. */
export interface DraftFault {
  key: number;
  column: string;
  words: string;
}

/** A column of a list. */
export interface Column {
  id: string;
  input: SingleInput;
}

/** The rows of a list while a person edits them; nothing of it is stored before it is taken as a whole. */
export class ListDraft {
  readonly columns: readonly Column[];
  rows = $state<DraftRow[]>([]);
  readonly #before: string;
  readonly #locale: Locale;
  #keys = 0;

  constructor(input: ListInput, value: string, locale: Locale) {
    this.#locale = locale;
    this.columns = Object.entries(input.columns).map(([id, column]) => ({ id, input: column }));
    const stored = value === '' ? [] : rowsOf(value, input);
    this.rows = stored.map((row) =>
      this.#row((column) => cellText(row[column.id] ?? '', column.input, locale)),
    );
    this.#before = this.#written;
  }

  /** Whether anything stands otherwise than when the list was opened. */
  get changed(): boolean {
    return this.#written !== this.#before;
  }

  /** Every cell that is no value yet, row by row. */
  get faults(): DraftFault[] {
    return this.rows.flatMap(({ key, texts }, at) =>
      this.columns.flatMap((column): DraftFault[] => {
        const words = this.#faultOf(texts[column.id] ?? '', column, at + 1);
        return words === undefined ? [] : [{ key, column: column.id, words }];
      }),
    );
  }

  /** The list as the API takes it; undefined while a cell is no value. */
  get value(): string | undefined {
    const read = this.rows.map(({ texts }) =>
      this.columns.map(({ id, input }) => [id, readText(texts[id] ?? '', input, this.#locale)] as const),
    );
    if (read.flat().some(([, { kind }]) => kind !== 'value')) return undefined;
    return JSON.stringify(
      read.map((row) =>
        Object.fromEntries(row.map(([id, reading]) => [id, reading.kind === 'value' ? reading.value : ''])),
      ),
    );
  }

  /** Whether the list is longer than what is kept of an input. */
  get tooLong(): boolean {
    return (this.value?.length ?? 0) > LIMITS.inputValue;
  }

  /** Puts an empty row after another, or at the end; answers its key. */
  add(after = this.rows.length - 1): number {
    const row = this.#row(() => '');
    this.rows.splice(after + 1, 0, row);
    return row.key;
  }

  remove(at: number): void {
    this.rows.splice(at, 1);
  }

  /** Moves a row up or down; answers whether there was room. */
  move(at: number, by: -1 | 1): boolean {
    if (at + by < 0 || at + by >= this.rows.length) return false;
    const [row] = this.rows.splice(at, 1);
    this.rows.splice(at + by, 0, row!);
    return true;
  }

  /**
   * Puts a block of a spreadsheet into the rows from a cell on, with as many new rows as it needs. A first line of titles says
   * which column goes where; a blank cell leaves what is there. Answers the rows it reached and the cells it had no column for.
   */
  paste(
    block: readonly (readonly string[])[],
    at = this.rows.length,
    across = 0,
  ): { rows: number; cut: number } {
    const named = this.#headerOf(block[0] ?? []);
    const lines = (named ? block.slice(1) : block).filter((line) => line.some((text) => text.trim() !== ''));
    let cut = 0;
    lines.forEach((line, down) => {
      while (this.rows.length <= at + down) this.add();
      const row = this.rows[at + down]!;
      line.forEach((text, place) => {
        if (text.trim() === '') return;
        const column = named ? named[place] : this.columns[across + place];
        if (column) row.texts[column.id] = this.#tidied(text, column);
        else cut += 1;
      });
    });
    return { rows: lines.length, cut };
  }

  get #written(): string {
    return JSON.stringify(this.rows.map(({ texts }) => this.columns.map(({ id }) => texts[id])));
  }

  #row(textOf: (column: Column) => string): DraftRow {
    this.#keys += 1;
    return {
      key: this.#keys,
      texts: Object.fromEntries(this.columns.map((column) => [column.id, textOf(column)])),
    };
  }

  #tidied(text: string, { input }: Column): string {
    const reading = readText(text, input, this.#locale);
    return reading.kind === 'value' ? cellText(reading.value, input, this.#locale) : text.trim();
  }

  #faultOf(text: string, { input }: Column, row: number): string | undefined {
    const reading = readText(text, input, this.#locale);
    const column = input.title[this.#locale];
    const told = (cause: string) => m.portal_read_cell({ row, column, cause }, { locale: this.#locale });
    switch (reading.kind) {
      case 'empty':
        return told(refusalWords({ code: 'nothing' }, this.#locale));
      case 'refused':
        return told(refusalWords(reading.why, this.#locale));
      case 'asked':
        return told(m.portal_read_asked({ typed: text }, { locale: this.#locale }));
      default:
        return undefined;
    }
  }

  /** The column that each title of a line names; undefined where the line is no line of titles. */
  #headerOf(line: readonly string[]): readonly (Column | undefined)[] | undefined {
    const found = line.map((text) =>
      this.columns.find(({ input }) => locales.some((locale) => input.title[locale] === text.trim())),
    );
    return found.some(Boolean) ? found : undefined;
  }
}
