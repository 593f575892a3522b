import { tick } from 'svelte';
import type { Cell } from './cell.svelte.ts';
import { stepOf, type Mode } from './cell-keys.ts';
import { isBlock } from './paste.ts';
import type { Sheet } from './sheet.svelte.ts';

/** What a cell does by way of others. */
export interface CellPage {
  cell: () => Cell;
  sheet: () => Sheet;
  /** Id of the field. */
  id: () => string;
  /** Takes a block from the clipboard. */
  paste: (text: string) => void;
  /** Opens the rows of a list. */
  openList: () => void;
  /** Opens what is known of the cell. */
  openPanel: () => void;
}

/** One cell under the hands of a person: chosen, typed over or edited within, and what its keys then do. */
export class CellEditor {
  mode = $state<Mode>('selected');
  /** Whether the cell has the focus. */
  here = $state(false);
  /** How many cells the person is asked about before they are cleared; 0 where nothing is asked. */
  clearing = $state(0);
  /** Whether the choices of the cell are shown. */
  menu = $state(false);
  readonly #page: CellPage;

  constructor(page: CellPage) {
    this.#page = page;
  }

  /** Gives the field the focus, once what changed has been shown. */
  async back(): Promise<void> {
    await tick();
    this.#field?.focus();
  }

  /** Takes what was typed. */
  commit(): void {
    this.mode = 'selected';
    this.#page.sheet().grid.commit(this.#page.cell());
  }

  /** Clears what was asked about, or leaves it. */
  clear(sure: boolean): void {
    this.clearing = 0;
    if (sure) this.#page.sheet().clear();
    void this.back();
  }

  readonly onfocus = (): void => {
    this.here = true;
    this.mode = 'selected';
    this.#page.sheet().arrive(this.#page.cell());
    this.#select();
  };

  readonly onblur = (): void => {
    this.here = false;
    this.commit();
  };

  readonly onkeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const sheet = this.#page.sheet();
    const { key } = event;
    if (key === 'Tab') return this.#tab(event);
    if (key === 'F4' && !event.altKey) {
      event.preventDefault();
      this.commit();
      this.#page.openPanel();
      return;
    }
    if (this.mode === 'selected' && sheet.key(event)) return;
    if (event.ctrlKey || event.metaKey) return;
    const act = this.#actOf(event);
    if (act) {
      event.preventDefault();
      act();
    } else if (this.mode === 'selected' && !event.altKey && key.length === 1) this.replace();
  };

  /** What comes next takes the place of all that stands there. */
  readonly replace = (): void => {
    if (this.mode !== 'selected' || !(this.#field instanceof HTMLInputElement)) return;
    this.#select();
    this.mode = 'typing';
  };

  readonly edit = (): void => {
    const field = this.#field;
    if (!(field instanceof HTMLInputElement)) return;
    this.mode = 'editing';
    field.setSelectionRange(field.value.length, field.value.length);
  };

  readonly oncopy = (event: ClipboardEvent): void => {
    if (this.mode === 'selected') this.#page.sheet().copy(event);
  };

  readonly onpaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { cell, sheet, paste } = this.#page;
    if (cell().input.type === 'list' || isBlock(text)) {
      event.preventDefault();
      paste(text);
    } else if (!(event.currentTarget instanceof HTMLInputElement)) {
      event.preventDefault();
      if (text.trim() !== '') sheet().grid.put(cell(), text.trim());
    } else this.replace();
  };

  #actOf({ key, altKey, shiftKey }: KeyboardEvent): (() => void) | undefined {
    const { cell, sheet, openList } = this.#page;
    const { grid } = sheet();
    const { type } = cell().input;
    const down = altKey && key === 'ArrowDown';
    if (down && grid.grounds.length > 0) return () => (this.menu = true);
    const opens = down || key === 'F2';
    if (type === 'list' && (opens || key === ' ' || (key === 'Enter' && !shiftKey))) return openList;
    const field = this.#field;
    if (opens && field instanceof HTMLSelectElement) return () => field.showPicker();
    if (altKey) return undefined;
    if (key === 'F2') return this.edit;
    if (key === 'Escape') return () => this.#escape();
    // At the edge of the grid the focus stays, and what was typed is saved all the same.
    const step = stepOf({ key, shiftKey }, this.mode);
    if (step)
      return () => {
        this.commit();
        sheet().move(...step);
        this.#select();
      };
    if (this.mode === 'selected' && (key === 'Delete' || key === 'Backspace')) return () => this.#ask();
    return undefined;
  }

  #tab(event: KeyboardEvent): void {
    // What has to be answered beside the cell comes before the next cell.
    if (!event.shiftKey && document.querySelector(`#${CSS.escape(this.#page.id())}-note button`)) return;
    this.commit();
    if (this.#page.sheet().tab(event.shiftKey)) event.preventDefault();
  }

  #escape(): void {
    const cell = this.#page.cell();
    if (this.clearing > 0) this.clearing = 0;
    else if (this.mode === 'selected' && cell.typed === cell.rested) this.#page.sheet().leave();
    else {
      cell.restore();
      this.mode = 'selected';
      void tick().then(() => this.#select());
    }
  }

  #ask(): void {
    const { length } = this.#page.sheet().filled;
    if (length === 0) return;
    this.clearing = length;
    void tick().then(() => document.getElementById(`${this.#page.id()}-clear`)?.focus());
  }

  #select(): void {
    const field = this.#field;
    if (this.here && field instanceof HTMLInputElement) field.select();
  }

  get #field(): HTMLInputElement | HTMLSelectElement | HTMLButtonElement | null {
    return document.getElementById(this.#page.id()) as HTMLInputElement | null;
  }
}
