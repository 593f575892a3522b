import type { ValueChange, ValueNote, ValueRevision } from '@olshem/contracts';
import {
  cellText,
  exemptText,
  readCell,
  type Reading,
  refusalWords,
  rowCount,
  valueInWords,
} from '@olshem/entry';
import { m, type Locale } from '@olshem/i18n';
import type { Exemption, InputDefinition } from '@olshem/scoring';

/** What a cell holds: a value, that none applies and why, or nothing. */
export interface Held {
  value: string | null;
  ground: string | null;
}

const nothing: Held = { value: null, ground: null };

/** Someone else's value of a cell, to be weighed against one's own. */
export interface Conflict extends Held {
  version: number;
  /** Who wrote it; null where that is nobody with a name. */
  author: string | null;
  /** When; undefined where the value is gone. */
  at?: string | undefined;
}

/** One cell: what is stored, and what the person has typed since. */
export class Cell {
  readonly bodyId: string;
  readonly input: InputDefinition & { id: string };
  readonly #exemptions: readonly Exemption[];
  readonly #locale: Locale;
  version = $state(0);
  stored = $state<Held>(nothing);
  /** As the person sees and types it; the rows of a list as the API takes them. */
  typed = $state('');
  /** The text as it stood before the person began to type, and to which Escape goes back. */
  rested = '';
  /** What is noted of the value inside the supplier and the operator. */
  note = $state<ValueNote>();
  /** Whether the value is another one since the bodies were shown it. */
  changedSince = $state(false);
  fault = $state<string>();
  conflict = $state<Conflict>();

  constructor(
    bodyId: string,
    input: InputDefinition & { id: string },
    exemptions: readonly Exemption[],
    locale: Locale,
  ) {
    this.bodyId = bodyId;
    this.input = input;
    this.#exemptions = exemptions;
    this.#locale = locale;
  }

  get inputId(): string {
    return this.input.id;
  }

  /** What the typed text means. */
  get reading(): Reading {
    return readCell(this.typed, this.input, this.#locale, this.#exemptions);
  }

  /** The value as the API takes it; undefined where there is none. */
  get text(): string | undefined {
    const { reading } = this;
    return reading.kind === 'value' ? reading.value : undefined;
  }

  /** Whether the cell says that its input does not apply. */
  get exempt(): boolean {
    return this.reading.kind === 'exempt';
  }

  get dirty(): boolean {
    const { reading, stored } = this;
    if (reading.kind === 'value') return reading.value !== stored.value;
    if (reading.kind === 'exempt') return reading.ground !== stored.ground;
    return reading.kind !== 'empty' || stored.value !== null || stored.ground !== null;
  }

  /** Why what is typed is no value, or what has to be asked about it. */
  get unread(): string | undefined {
    const { reading } = this;
    if (reading.kind === 'refused') return refusalWords(reading.why, this.#locale);
    if (reading.kind === 'asked') return m.portal_read_asked({ typed: this.typed }, { locale: this.#locale });
    return undefined;
  }

  /** The values that a text may mean which can be read in several ways, each with its words. */
  get meanings(): readonly { typed: string; words: string }[] {
    const { reading } = this;
    if (reading.kind !== 'asked') return [];
    return reading.values.map((value) => ({
      typed: cellText(value, this.input, this.#locale),
      words: valueInWords(value, this.input, this.#locale),
    }));
  }

  /** What stands in the cell, in words; a list by the number of its rows. */
  get words(): string {
    const { text, input } = this;
    if (this.typed.trim() === '') return m.portal_no_value({}, { locale: this.#locale });
    if (text === undefined) return this.typed;
    return input.type === 'list' ? rowCount(text, input, this.#locale) : this.typed;
  }

  /** The text that stands for what is held. */
  textOf({ value, ground }: Held): string {
    if (value !== null) return cellText(value, this.input, this.#locale);
    const exemption = this.#exemptions.find((each) => each.ground === ground);
    return exemption ? exemptText(exemption.title[this.#locale], this.#locale) : '';
  }

  /** What is held, in full words. */
  wordsOf(held: Held): string {
    if (held.value !== null) return valueInWords(held.value, this.input, this.#locale);
    return this.textOf(held) || m.portal_no_value({}, { locale: this.#locale });
  }

  /** What the person wants to hold, in full words. */
  get mine(): string {
    const { text } = this;
    return text === undefined ? this.words : this.wordsOf({ ...nothing, value: text });
  }

  /** Makes a sound text the one that the language writes. */
  tidy(): void {
    const { reading } = this;
    if (reading.kind === 'value') this.typed = this.textOf({ ...nothing, value: reading.value });
    if (reading.kind === 'exempt') this.typed = this.textOf({ ...nothing, ground: reading.ground });
  }

  /** Takes what is typed as done; answers what stood there before. */
  rest(): string {
    const before = this.rested;
    this.rested = this.typed;
    return before;
  }

  /** Goes back to what stood there before the typing. */
  restore(): void {
    this.typed = this.rested;
  }

  /** What is sent for the cell as it stands. */
  change(indicatorId: string): ValueChange {
    const { reading, bodyId, inputId, version } = this;
    const at = { bodyId, indicatorId, inputId, version };
    if (reading.kind === 'value') return { ...at, status: 'value', value: reading.value };
    if (reading.kind === 'exempt') return { ...at, status: 'exempt', value: null, ground: reading.ground };
    return { ...at, status: 'missing', value: null };
  }

  /** Takes over what is stored; `keepTyped` where the person has typed on. */
  store(
    { value, ground, version }: Pick<ValueRevision, 'value' | 'ground' | 'version'>,
    keepTyped = false,
  ): void {
    this.version = version;
    this.stored = { value, ground };
    if (keepTyped) return;
    this.typed = this.textOf(this.stored);
    this.rested = this.typed;
  }

  /** Whether what is typed is what is held. */
  holds({ value, ground }: Held): boolean {
    const { reading } = this;
    if (reading.kind === 'value') return reading.value === value;
    if (reading.kind === 'exempt') return reading.ground === ground;
    return reading.kind === 'empty' && value === null && ground === null;
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

  /** Whether the indicator does not apply to the body: what one of its cells says holds for all. */
  get exempt(): boolean {
    return this.cells.some((cell) => cell.exempt);
  }

  /** Whether every cell that is not optional holds something, or none has to. */
  filled(required: readonly string[]): boolean {
    return (
      this.exempt ||
      this.cells.every(({ inputId, typed }) => !required.includes(inputId) || typed.trim() !== '')
    );
  }
}
