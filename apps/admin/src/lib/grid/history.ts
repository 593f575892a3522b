import type { Cell } from './cell.svelte.ts';

/** What one change did to one cell. */
export interface Step {
  cell: Cell;
  before: string;
  after: string;
}

/** The changes of a person in their order, each as a whole: back and forth. */
export class History {
  readonly #done: Step[][] = [];
  readonly #undone: Step[][] = [];

  /** Notes a change; what was taken back before it cannot be had again. */
  note(steps: readonly Step[]): void {
    const changed = steps.filter(({ before, after }) => before !== after);
    if (changed.length === 0) return;
    this.#done.push(changed);
    this.#undone.length = 0;
  }

  /** The last change, to be taken back. */
  back(): readonly Step[] {
    const steps = this.#done.pop();
    if (steps) this.#undone.push(steps);
    return steps ?? [];
  }

  /** The change that was taken back last, to be made again. */
  again(): readonly Step[] {
    const steps = this.#undone.pop();
    if (steps) this.#done.push(steps);
    return steps ?? [];
  }
}
