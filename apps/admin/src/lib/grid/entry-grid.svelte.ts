import type { Problem, ValueChange } from '@olshem/contracts';
import { type Definition, exemptText, faultsAt, inputsOf } from '@olshem/entry';
import { formatTime, type Locale } from '@olshem/i18n';
import { SvelteSet } from 'svelte/reactivity';
import { ProblemError } from '#lib/browser-api.ts';
import type { SavedValues, ValueGrid } from '#lib/wire.ts';
import { Cell, Row, type Conflict } from './cell.svelte.ts';
import { History, type Step } from './history.ts';
import type { EditStore } from './kept-edits.ts';

/** Sends a block of changes to the API; a refusal is thrown. */
export type SaveBlock = (changes: ValueChange[]) => Promise<SavedValues>;

/** A text that is to stand in a cell. */
export interface Writing {
  cell: Cell;
  typed: string;
}

const retrySeconds = 5;

/** The grid while a person works in it: typing, pasting, undoing, and saving in the background. */
export class EntryGrid {
  readonly indicatorId: string;
  readonly rows: readonly Row[];
  readonly inputs: ReturnType<typeof inputsOf>;
  readonly required: readonly string[];
  /** On what grounds the indicator may not apply to a body, as they are shown. */
  readonly grounds: readonly { value: string; label: string }[];
  saving = $state(false);
  /** Seconds until the next try, when there is no connection. */
  offline = $state<number>();
  /** How many edits are kept in the browser and not yet sent. */
  kept = $state(0);
  readonly #definition: Definition;
  readonly #send: SaveBlock;
  readonly #locale: Locale;
  /** Whether the bodies were shown the values, so that every change is one since then. */
  readonly #shown: boolean;
  readonly #history = new History();
  readonly #byKey: Record<string, { row: Row; cell: Cell }> = {};
  // Lines that the API refused as they stand: sent again they would be refused again.
  readonly #refusedRows = new SvelteSet<Row>();
  #store: EditStore | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(grid: ValueGrid, definition: Definition, locale: Locale, send: SaveBlock) {
    this.#definition = definition;
    this.indicatorId = definition.id;
    this.#send = send;
    this.#locale = locale;
    this.#shown = grid.disclosedAt !== null;
    this.inputs = inputsOf(definition, grid.indicator.inputs);
    this.required = this.inputs.filter(({ optional }) => !optional).map(({ id }) => id);
    const exemptions = definition.exemptions ?? [];
    this.grounds = exemptions.map(({ ground, title }) => ({ value: ground, label: title[locale] }));
    const asked = grid.rows.filter((row) => row.asked);
    const shownAt = grid.disclosedAt;
    this.rows = asked.map(({ bodyId, group, values, notes, points, faults }) => {
      const cells = this.inputs.map((input) => {
        const cell = new Cell(bodyId, input, exemptions, locale);
        const revision = values.find(({ inputId }) => inputId === input.id);
        if (revision) cell.store(revision);
        cell.note = notes.find(({ inputId }) => inputId === input.id);
        cell.changedSince = Boolean(shownAt && revision && revision.at > shownAt);
        cell.fault = faults.find(({ inputId }) => inputId === input.id)?.detail;
        return cell;
      });
      const row = new Row(bodyId, group, cells, points);
      for (const cell of cells) this.#byKey[`${bodyId}/${cell.inputId}`] = { row, cell };
      return row;
    });
  }

  /**
   * Keeps from now on what is not yet sent, and takes up what was kept before; answers how many edits that were. Each goes on top
   * of the version that it was typed over, so that somebody else's value in between is shown and not overwritten.
   */
  async keepIn(store: EditStore): Promise<number> {
    const taken = (await store.read()).flatMap(({ bodyId, inputId, typed, version }) => {
      const cell = this.#byKey[`${bodyId}/${inputId}`]?.cell;
      if (!cell || cell.typed !== cell.rested || cell.dirty) return [];
      cell.typed = typed;
      if (!cell.dirty) return [];
      cell.version = version;
      return [cell];
    });
    this.#store = store;
    this.#take(taken);
    return taken.length;
  }

  /** Takes what was typed into a cell and saves it. */
  commit(cell: Cell): void {
    if (cell.typed !== cell.rested) this.#take([cell]);
  }

  /** Puts a text into a cell and saves it. */
  put(cell: Cell, typed: string): void {
    this.write([{ cell, typed }]);
  }

  /** Puts texts into cells as one change and saves them; answers how many cells now hold another text. */
  write(writings: readonly Writing[]): number {
    for (const { cell, typed } of writings) cell.typed = typed;
    return this.#take(writings.map(({ cell }) => cell));
  }

  /** The line in which a cell stands. */
  rowOf(cell: Cell): Row {
    return this.#at(cell).row;
  }

  /** Says of a cell that its input does not apply, on one of the grounds of the methodology. */
  exempt(cell: Cell, ground: string): void {
    const title = this.#definition.exemptions?.find((each) => each.ground === ground)?.title;
    if (title) this.put(cell, exemptText(title[this.#locale], this.#locale));
  }

  /** Takes the last change back, a block as a whole; answers how many cells it touched. */
  undo(): number {
    return this.#turn(this.#history.back(), 'before');
  }

  /** Makes the change again that was taken back last; answers how many cells it touched. */
  redo(): number {
    return this.#turn(this.#history.again(), 'after');
  }

  /** Settles a conflict: theirs stays, or one's own goes on top of it. */
  settle(cell: Cell, keep: 'mine' | 'theirs'): void {
    const theirs = cell.conflict;
    if (!theirs) return;
    cell.store(theirs, keep === 'mine');
    cell.conflict = undefined;
    this.#check(this.rowOf(cell));
    this.#keep();
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
    const sent = cells.map((cell) => cell.change(this.#definition.id));
    try {
      this.#saved(await this.#send(sent));
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
      this.#keep();
    }
    // Typing goes on while a save is under way.
    void this.save();
  }

  /** Checks what now stands in cells, notes it as one change and saves it. */
  #take(cells: readonly Cell[]): number {
    this.#checkAll(cells);
    const steps = cells.map((cell): Step => {
      if (!cell.fault) cell.tidy();
      return { cell, before: cell.rest(), after: cell.typed };
    });
    this.#history.note(steps);
    this.#keep();
    void this.save();
    return steps.filter(({ before, after }) => before !== after).length;
  }

  #turn(steps: readonly Step[], to: 'before' | 'after'): number {
    for (const step of steps) {
      const { cell } = step;
      cell.typed = step[to];
      cell.rest();
      // Who takes back a change that met somebody else's has nothing more to choose: theirs stays.
      if (cell.conflict && !cell.dirty) {
        cell.store(cell.conflict);
        cell.conflict = undefined;
      }
    }
    this.#checkAll(steps.map(({ cell }) => cell));
    this.#keep();
    if (steps.length > 0) void this.save();
    return steps.length;
  }

  /** Keeps what is not sent yet; what was sent is no longer kept. */
  #keep(): void {
    const unsent = this.rows.flatMap(({ cells }) => cells.filter(({ dirty }) => dirty));
    const edits = unsent.map(({ bodyId, inputId, typed, version }) => ({ bodyId, inputId, typed, version }));
    void this.#store?.keep(edits).then((count) => (this.kept = count));
  }

  #checkAll(cells: readonly Cell[]): void {
    for (const row of Map.groupBy(cells, (cell) => this.rowOf(cell)).keys()) this.#check(row);
  }

  #saved({ savedAt, values, points }: SavedValues): void {
    for (const revision of values) {
      const found = this.#byKey[`${revision.bodyId}/${revision.inputId}`];
      if (!found) continue;
      found.cell.store(revision, !found.cell.holds(revision));
      found.cell.changedSince = this.#shown;
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
      const { value = null, ground = null, version = 0, author = null, at } = current ?? {};
      cell.conflict = { value, ground, version, author, at };
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
    const texts = Object.fromEntries(row.cells.map((cell) => [cell.inputId, cell.text]));
    const faults = faultsAt(this.#definition, texts, row.group, this.#locale);
    for (const cell of row.cells) cell.fault = cell.unread ?? faults[cell.inputId];
  }

  #at(cell: Cell): { row: Row; cell: Cell } {
    return this.#byKey[`${cell.bodyId}/${cell.inputId}`]!;
  }
}
