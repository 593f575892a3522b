import type { Problem, ValueChange, ValueRevision } from '@olshem/contracts';
import { formatTime, type Locale } from '@olshem/i18n';
import { SvelteSet } from 'svelte/reactivity';
import { ProblemError } from '#lib/browser-api.ts';
import { readCell, shownText } from '#lib/values/cell-text.ts';
import { faultsAt, singleInputs, type Definition } from '#lib/values/definition.ts';
import type { SavedValues, ValueGrid } from '#lib/wire.ts';
import { readBlock } from './paste.ts';

/** Someone else's value of a cell, to be weighed against one's own. */
export interface Conflict {
  value: string | null;
  version: number;
  /** Who wrote it; null where that is nobody with a name. */
  author: string | null;
}

/** Sends a block of changes to the API; a refusal is thrown. */
export type SaveBlock = (changes: ValueChange[]) => Promise<SavedValues>;

/** One cell: what is stored, and what the person has typed since. */
export class Cell {
  readonly bodyId: string;
  readonly inputId: string;
  readonly #type: string;
  readonly #locale: Locale;
  version = $state(0);
  stored = $state('');
  /** As the person sees and types it. */
  typed = $state('');
  fault = $state<string>();
  conflict = $state<Conflict>();

  constructor(bodyId: string, input: { id: string; type: string }, locale: Locale) {
    this.bodyId = bodyId;
    this.inputId = input.id;
    this.#type = input.type;
    this.#locale = locale;
  }

  /** What is typed, as the API takes it. */
  get text(): string {
    return readCell(this.typed, this.#type, this.#locale);
  }

  get dirty(): boolean {
    return this.text !== this.stored;
  }
}

/** One body's line of the grid. */
export class Row {
  readonly bodyId: string;
  readonly group: string;
  readonly cells: readonly Cell[];
  points = $state<string | null>(null);
  savedAt = $state<string>();

  constructor(bodyId: string, group: string, cells: readonly Cell[], points: string | null) {
    this.bodyId = bodyId;
    this.group = group;
    this.cells = cells;
    this.points = points;
  }

  /** Whether a cell is wrong or in dispute with someone else's, so that the points do not follow what stands there. */
  get faulty(): boolean {
    return this.cells.some(({ fault, conflict }) => fault !== undefined || conflict !== undefined);
  }

  /** Whether every cell that is not optional holds something. */
  filled(required: readonly string[]): boolean {
    return this.cells.every(({ inputId, typed }) => !required.includes(inputId) || typed.trim() !== '');
  }
}

interface Step {
  cell: Cell;
  before: string;
}

const retrySeconds = 5;

/** The grid while a person works in it: typing, pasting, undoing, and saving in the background. */
export class EntryGrid {
  readonly rows: readonly Row[];
  readonly inputs: ReturnType<typeof singleInputs>;
  readonly required: readonly string[];
  saving = $state(false);
  /** Seconds until the next try, when there is no connection. */
  offline = $state<number>();
  readonly #definition: Definition;
  readonly #send: SaveBlock;
  readonly #locale: Locale;
  readonly #undo: Step[][] = [];
  readonly #byKey: Record<string, { row: Row; cell: Cell }> = {};
  // Lines that the API refused as they stand: sent again they would be refused again.
  readonly #refusedRows = new SvelteSet<Row>();
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(grid: ValueGrid, definition: Definition, locale: Locale, send: SaveBlock) {
    this.#definition = definition;
    this.#send = send;
    this.#locale = locale;
    this.inputs = singleInputs(definition);
    this.required = this.inputs.filter(({ optional }) => !optional).map(({ id }) => id);
    const asked = grid.rows.filter((row) => row.asked);
    this.rows = asked.map(({ bodyId, group, values, points, faults }) => {
      const cells = this.inputs.map((input) => {
        const cell = new Cell(bodyId, input, locale);
        const revision = values.find(({ inputId }) => inputId === input.id);
        if (revision) this.#store(cell, revision);
        cell.fault = faults.find(({ inputId }) => inputId === input.id)?.detail;
        return cell;
      });
      const row = new Row(bodyId, group, cells, points);
      for (const cell of cells) this.#byKey[`${bodyId}/${cell.inputId}`] = { row, cell };
      return row;
    });
  }

  /** Takes what was typed into a cell and saves it. */
  commit(row: Row, cell: Cell, before: string): void {
    if (cell.typed === before) return;
    this.#undo.push([{ cell, before }]);
    this.#check(row);
    if (!cell.fault && cell.text !== '') cell.typed = this.#shown(cell.text);
    void this.save();
  }

  /** Puts a block into the grid from a cell on; answers how many cells it filled and how many lay outside. */
  paste(
    rows: readonly Row[],
    at: { row: number; column: number },
    text: string,
  ): { filled: number; outside: number } {
    const steps: Step[] = [];
    let outside = 0;
    readBlock(text).forEach((line, down) => {
      const row = rows[at.row + down];
      line.forEach((typed, across) => {
        const cell = row?.cells[at.column + across];
        if (!cell) outside += 1;
        else {
          steps.push({ cell, before: cell.typed });
          cell.typed = typed.trim();
        }
      });
      if (row) this.#check(row);
    });
    if (steps.length > 0) this.#undo.push(steps);
    void this.save();
    return { filled: steps.length, outside };
  }

  /** Takes the last change back, a pasted block as a whole; answers how many cells it touched. */
  undo(): number {
    const steps = this.#undo.pop() ?? [];
    for (const { cell, before } of steps) cell.typed = before;
    for (const { cell } of steps) this.#check(this.#at(cell).row);
    if (steps.length > 0) void this.save();
    return steps.length;
  }

  /** Settles a conflict: theirs stays, or one's own goes on top of it. */
  settle(cell: Cell, keep: 'mine' | 'theirs'): void {
    const theirs = cell.conflict;
    if (!theirs) return;
    cell.version = theirs.version;
    cell.stored = theirs.value ?? '';
    if (keep === 'theirs') cell.typed = this.#shown(theirs.value);
    cell.conflict = undefined;
    this.#check(this.#at(cell).row);
    void this.save();
  }

  /** Saves what is typed and sound. What fails for want of a connection stays and is tried again. */
  async save(): Promise<void> {
    if (this.saving) return;
    const cells = this.rows
      .filter((row) => !this.#refusedRows.has(row))
      .flatMap((row) => row.cells)
      .filter((cell) => cell.dirty && !cell.fault && !cell.conflict);
    if (cells.length === 0) return;
    this.saving = true;
    const sent = cells.map((cell) => ({ cell, text: cell.text }));
    try {
      this.#saved(await this.#send(sent.map((each) => this.#change(each))));
      this.offline = undefined;
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code === 'unreachable') {
        this.#later();
        return;
      }
      this.offline = undefined;
      this.#refused(error.problem, cells);
    } finally {
      this.saving = false;
    }
    // Typing goes on while a save is under way.
    void this.save();
  }

  #change({ cell, text }: { cell: Cell; text: string }): ValueChange {
    const { bodyId, inputId, version } = cell;
    const at = { bodyId, indicatorId: this.#definition.id, inputId, version };
    return text === '' ? { ...at, status: 'missing', value: null } : { ...at, status: 'value', value: text };
  }

  #saved({ savedAt, values, points }: SavedValues): void {
    for (const revision of values) {
      const found = this.#byKey[`${revision.bodyId}/${revision.inputId}`];
      if (!found) continue;
      const typedOn = found.cell.text !== (revision.value ?? '');
      this.#store(found.cell, revision, typedOn);
      found.row.savedAt = formatTime(savedAt);
    }
    for (const { bodyId, points: earned } of points) {
      const row = this.rows.find((each) => each.bodyId === bodyId);
      if (row) row.points = earned;
    }
  }

  #refused(problem: Problem, cells: readonly Cell[]): void {
    const conflicts = problem.details?.conflicts as
      { bodyId: string; inputId: string; current: Conflict | null }[] | undefined;
    let marked = 0;
    for (const { bodyId, inputId, current } of conflicts ?? []) {
      const cell = this.#byKey[`${bodyId}/${inputId}`]?.cell;
      if (!cell) continue;
      const { value = null, version = 0, author = null } = current ?? {};
      cell.conflict = { value, version, author };
      marked += 1;
    }
    for (const { path, detail } of problem.errors ?? []) {
      const [bodyId, , inputId] = path.split('/');
      const found = this.#byKey[`${bodyId}/${inputId}`];
      if (!found || found.cell.conflict) continue;
      found.cell.fault = detail;
      this.#refusedRows.add(found.row);
      marked += 1;
    }
    // A refusal that names no cell concerns all that were sent.
    if (marked === 0) for (const cell of cells) cell.fault = problem.detail;
  }

  #later(): void {
    this.offline = retrySeconds;
    // One try is enough, however many were typed meanwhile.
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.save(), retrySeconds * 1000);
  }

  #check(row: Row): void {
    this.#refusedRows.delete(row);
    const texts = Object.fromEntries(
      row.cells.map((cell) => [cell.inputId, cell.text === '' ? undefined : cell.text]),
    );
    const faults = faultsAt(this.#definition, texts, row.group, this.#locale);
    for (const cell of row.cells) cell.fault = faults[cell.inputId];
  }

  #store(cell: Cell, { value, version }: ValueRevision, keepTyped = false): void {
    cell.version = version;
    cell.stored = value ?? '';
    if (!keepTyped) cell.typed = this.#shown(value);
  }

  #shown(value: string | null): string {
    return value === null ? '' : shownText(value, this.#locale);
  }

  #at(cell: Cell): { row: Row; cell: Cell } {
    return this.#byKey[`${cell.bodyId}/${cell.inputId}`]!;
  }
}
