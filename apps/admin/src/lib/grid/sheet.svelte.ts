import { m, type Locale } from '@olshem/i18n';
import type { Cell, Row } from './cell.svelte.ts';
import { destination, nextOf, type Around, type Place } from './cell-keys.ts';
import { blockOf } from './clipboard.ts';
import type { EntryGrid, Writing } from './entry-grid.svelte.ts';
import type { SheetTable } from './sheet-table.ts';

/** How a sheet reaches the page around it. */
export interface SheetPage {
  locale: Locale;
  /** What a cell is called: its body and its input. */
  labelOf: (cell: Cell) => string;
  /** Gives a cell the focus. */
  focus: (cell: Cell) => void;
  /** Brings a cell into view. */
  reveal: (cell: Cell) => void;
  /** Gives the head of a column the focus; answers whether it takes it. */
  toHead: (column: number) => boolean;
  /** How many lines a page has. */
  page: () => number;
  /** Says what happened, for the line that is read out. */
  say: (words: string) => void;
}

/** Chosen cells by their edges, which belong to them. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The grid as a sheet: which cells are chosen, and what the keys of a spreadsheet do with them. */
export class Sheet {
  /** Tab leaves the grid instead of going to the next cell. */
  leaving = $state(false);
  readonly grid: EntryGrid;
  readonly #table: SheetTable;
  readonly #page: SheetPage;

  constructor(grid: EntryGrid, table: SheetTable, page: SheetPage) {
    this.grid = grid;
    this.#table = table;
    this.#page = page;
  }

  /** The lines shown, in their order. */
  get rows(): Row[] {
    return this.#table.getRowModel().rows.map(({ original }) => original);
  }

  /** The cell that has the focus, or that Tab comes to first. */
  get active(): Place {
    const range = this.#range;
    return (range && this.#placeOf(range.anchorRowId, range.anchorColumnId)) ?? { row: 0, column: 0 };
  }

  /** The edges of what is chosen. */
  get range(): Range {
    const { active: from, head: to } = this;
    return {
      top: Math.min(from.row, to.row),
      bottom: Math.max(from.row, to.row),
      left: Math.min(from.column, to.column),
      right: Math.max(from.column, to.column),
    };
  }

  /** The chosen cells, line by line. */
  get chosen(): Cell[][] {
    const { top, bottom, left, right } = this.range;
    return this.rows.slice(top, bottom + 1).map(({ cells }) => cells.slice(left, right + 1));
  }

  /** How many cells are chosen. */
  get count(): number {
    return this.#table.getSelectedCellCount();
  }

  /** The corner of the chosen cells that moves. */
  get head(): Place {
    const range = this.#range;
    return (range && this.#placeOf(range.focusRowId, range.focusColumnId)) ?? this.active;
  }

  /** Notes that a cell has the focus. */
  arrive(cell: Cell): void {
    const range = this.#range;
    if (range?.anchorRowId === cell.bodyId && range.anchorColumnId === cell.inputId) return;
    this.#table.setFocusedCell(cell.bodyId, cell.inputId);
    this.leaving = false;
  }

  /** Chooses one cell only. */
  choose(cell: Cell): void {
    this.#table.setFocusedCell(cell.bodyId, cell.inputId);
  }

  /** Chooses one cell only, by its place. */
  alone({ row, column }: Place): void {
    const cell = this.rows[row]?.cells[column];
    if (cell) this.choose(cell);
  }

  /** Goes to a neighbour; at the edge the focus stays. */
  move(down: number, across: number): void {
    const { row, column } = this.active;
    this.goTo({ row: row + down, column: column + across });
  }

  /** Goes to a cell, if it is there. */
  goTo({ row, column }: Place): void {
    const cell = this.rows[row]?.cells[column];
    if (!cell) return;
    this.leaving = false;
    this.choose(cell);
    this.#page.focus(cell);
  }

  /** Chooses all cells from the one that has the focus to another. */
  extendTo({ row, column }: Place): void {
    const { rows, active } = this;
    const from = rows[active.row]?.cells[active.column];
    const to = rows[row]?.cells[column];
    if (!from || !to) return;
    this.#table.selectCellRange({
      anchorRowId: from.bodyId,
      anchorColumnId: from.inputId,
      focusRowId: to.bodyId,
      focusColumnId: to.inputId,
    });
    this.#page.reveal(to);
    this.#sayChosen();
  }

  /** Does what a key does to chosen cells; answers whether it was one of those. */
  key(event: KeyboardEvent): boolean {
    const letter = letterOf(event);
    if (event.altKey) return false;
    const { active } = this;
    const up = event.key === 'ArrowUp' && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (up && active.row === 0 && this.#page.toHead(active.column)) {
      // Nothing else: the head has the focus now.
    } else if (letter === 'a') this.#chooseAll();
    else if (letter === 'd') this.#fillDown();
    else if (letter === 'z') this.#told(event.shiftKey ? 'again' : 'back');
    else if (letter === 'y') this.#told('again');
    else {
      const to = destination(event, event.shiftKey ? this.head : active, this.#around);
      if (!to) return false;
      if (event.shiftKey) this.extendTo(to);
      else this.goTo(to);
    }
    event.preventDefault();
    return true;
  }

  /** Goes on to the next cell, or back; answers whether there is one and the person does not want to leave. */
  tab(back: boolean): boolean {
    const to = this.leaving ? undefined : nextOf(this.active, back, this.#around);
    this.leaving = false;
    if (to) this.goTo(to);
    return to !== undefined;
  }

  /** Lets Tab leave the grid, and chooses the one cell only. */
  leave(): void {
    this.alone(this.active);
    this.leaving = true;
    this.#page.say(m.portal_grid_leaving({}, { locale: this.#page.locale }));
  }

  /** Puts the chosen cells into the clipboard; nothing leaves the grid by being cut. */
  copy(event: ClipboardEvent): void {
    const { locale, say } = this.#page;
    const { text, html } = blockOf(this.chosen, locale);
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    const count = m.portal_grid_copied({ count: this.count }, { locale });
    say(event.type === 'cut' ? `${count} ${m.portal_grid_cut_copies({}, { locale })}` : count);
  }

  /** The chosen cells in which something stands. */
  get filled(): Cell[] {
    return this.chosen.flat().filter(({ typed }) => typed.trim() !== '');
  }

  /** Empties the chosen cells. */
  clear(): void {
    this.grid.write(this.filled.map((cell) => ({ cell, typed: '' })));
  }

  #chooseAll(): void {
    const { rows, columns } = this.#around;
    const { row, column } = this.active;
    const first = this.rows[0]?.cells[0];
    if (!first) return;
    this.choose(first);
    this.extendTo({ row: rows - 1, column: columns - 1 });
    if (row !== 0 || column !== 0) this.#page.focus(first);
  }

  /** The uppermost chosen cell of each column stands in those below; one cell alone takes what stands above it. */
  #fillDown(): void {
    const { rows, chosen, range } = this;
    const alone = chosen.length === 1;
    const top = range.top - (alone ? 1 : 0);
    const writings = (alone ? chosen : chosen.slice(1)).flatMap((line) =>
      line.flatMap((cell, at): Writing[] => {
        const typed = rows[top]?.cells[range.left + at]?.typed ?? '';
        return typed.trim() === '' ? [] : [{ cell, typed }];
      }),
    );
    const count = this.grid.write(writings);
    this.#page.say(m.portal_grid_filled_down({ count }, { locale: this.#page.locale }));
  }

  #told(way: 'back' | 'again'): void {
    const { locale, say } = this.#page;
    const count = way === 'back' ? this.grid.undo() : this.grid.redo();
    if (way === 'back')
      say(
        count > 0
          ? m.portal_grid_undone({ count }, { locale })
          : m.portal_grid_nothing_to_undo({}, { locale }),
      );
    else
      say(
        count > 0
          ? m.portal_grid_redone({ count }, { locale })
          : m.portal_grid_nothing_to_redo({}, { locale }),
      );
  }

  #sayChosen(): void {
    const { locale, labelOf, say } = this.#page;
    const { rows, active, head, count } = this;
    const from = rows[active.row]?.cells[active.column];
    const to = rows[head.row]?.cells[head.column];
    if (from && to) say(m.portal_grid_chosen({ count, from: labelOf(from), to: labelOf(to) }, { locale }));
  }

  get #range() {
    return this.#table.atoms.cellSelection.get().at(-1);
  }

  get #around(): Around {
    const { rows } = this;
    return {
      rows: rows.length,
      columns: this.grid.inputs.length,
      page: this.#page.page(),
      filled: ({ row, column }) => rows[row]?.cells[column]?.typed.trim() !== '',
    };
  }

  #placeOf(rowId: string, columnId: string): Place | undefined {
    const row = this.rows.findIndex(({ bodyId }) => bodyId === rowId);
    const column = this.grid.inputs.findIndex(({ id }) => id === columnId);
    return row < 0 || column < 0 ? undefined : { row, column };
  }
}

/** The letter that goes with Ctrl: that of the key where the layout writes none of the Latin ones. */
function letterOf({ key, code, ctrlKey, metaKey }: KeyboardEvent): string {
  if (!ctrlKey && !metaKey) return '';
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}
