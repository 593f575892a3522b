import { LIMITS, type ValueChange } from '@olshem/contracts';
import { m } from '@olshem/i18n';
import { rowsOf } from '@olshem/entry';
import { Fraction, sumOf, type InputDefinition } from '@olshem/scoring';
import { digestOf } from '../../audit/digest.ts';
import { formatDateTime } from '@olshem/i18n';
import { wordingOf } from '../../errors/refusal.ts';
import type { Book } from '../../sheets/book.ts';
import { suppliedFaults } from '../faults.ts';
import { suppliedOf } from '../supplied.ts';
import { cellOf, type StoredRevision } from '../value.store.ts';
import { Warnings, type RefusedCell, type Warning } from './file-words.ts';
import type { FileWorld } from './file-world.ts';
import { findTables } from './find-tables.ts';
import type { Table } from './table.ts';
import { readTable, type Entry } from './read-table.ts';

/** A cell of the grid that the file sets, with what stands there now. */
export interface JudgedChange extends Entry {
  before: StoredRevision | undefined;
}

/** One sheet that was read, in figures. */
export interface JudgedSheet {
  sheet: string;
  indicatorId: string;
  list: string | null;
  rows: number;
  fresh: number;
  changed: number;
  unchanged: number;
}

/** The sum of a column as the file has it, exact. */
export interface ColumnSum {
  indicatorId: string;
  inputId: string;
  values: number;
  sum: string;
}

/** A file as it was judged; nothing is written. */
export interface Judgement {
  sheets: JudgedSheet[];
  ignored: { sheet: string; detail: string }[];
  changes: JudgedChange[];
  refused: RefusedCell[];
  warnings: Warning[];
  sums: ColumnSum[];
  /** Whether the bodies have been shown what would change. */
  disclosed: boolean;
  /** The digest of all that would be written, with the versions that it would replace. */
  state: string;
}

/** Judges a file against what is stored: what is new, what changes, and what is refused, each by its address. */
export async function judgeFile(book: Book, world: FileWorld, indicatorId?: string): Promise<Judgement> {
  const warnings = new Warnings();
  const { tables, ignored, refused } = findTables(book, world, warnings, indicatorId);
  const read = await Promise.all(
    tables.map(async (table) => ({ table, ...(await readTable(table, world, warnings, book.from1904)) })),
  );
  refused.push(...read.flatMap((each) => each.refused));
  const judged = read.map(({ table, entries, rows }) => {
    const changes = entries.flatMap((entry): JudgedChange[] => {
      const before = world.current.get(cellOf(entry));
      return isSame(entry, before, table.indicator.inputs[entry.inputId]!) ? [] : [{ ...entry, before }];
    });
    return { table, entries, rows, changes };
  });
  const changes = judged.flatMap((each) => each.changes);
  for (const change of changes) {
    const detail = hindrance(change, world);
    if (detail !== undefined) refused.push({ place: change.place, typed: change.typed, detail });
  }
  saidShorter(changes, world, warnings);
  refused.push(...contradictions(changes, world));
  return {
    sheets: judged.map(({ table, entries, rows, changes: own }) => {
      const fresh = own.filter(({ before }) => !before || before.status === 'missing').length;
      return {
        sheet: table.sheet.name,
        indicatorId: table.indicator.id,
        list: table.list ?? null,
        rows,
        fresh,
        changed: own.length - fresh,
        unchanged: entries.length - own.length,
      };
    }),
    ignored,
    changes,
    refused,
    warnings: warnings.all(),
    sums: judged.flatMap(({ table, entries }) => sumsOf(table, entries)),
    disclosed: changes.some((change) => world.disclosed.has(cellOf(change))),
    state: digestOf(changesOf(changes)),
  };
}

/** What is to be saved, each with the version that was seen. */
export function changesOf(changes: readonly JudgedChange[]): ValueChange[] {
  return changes.map(({ bodyId, indicatorId, inputId, wanted, before }) => ({
    bodyId,
    indicatorId,
    inputId,
    version: before?.version ?? 0,
    value: null,
    ...wanted,
  }));
}

/** Whether a cell holds already what the file says: `0.10` and `0.1` are one number. */
function isSame({ wanted }: Entry, before: StoredRevision | undefined, input: InputDefinition): boolean {
  if (before?.status !== wanted.status) return false;
  if (wanted.status === 'exempt') return before.ground === wanted.ground;
  const stored = before.value ?? '';
  if (stored === wanted.value) return true;
  if (input.type === 'list')
    return JSON.stringify(rowsOf(stored, input)) === JSON.stringify(rowsOf(wanted.value, input));
  return isNumber(input) && Fraction.parse(stored).equals(Fraction.parse(wanted.value));
}

/** Why a change that is a value all the same is not taken. */
function hindrance(change: JudgedChange, { signedOff, locale }: FileWorld): string | undefined {
  const at = signedOff.get(change.indicatorId);
  if (at) return wordingOf('indicator_signed_off', { date: (each) => formatDateTime(at, each) }, locale);
  if (change.before?.decisionId) return wordingOf('decision_stands', {}, locale);
  const { wanted } = change;
  return wanted.status === 'value' && wanted.value.length > LIMITS.inputValue
    ? wordingOf('field_too_long', { limit: LIMITS.inputValue }, locale)
    : undefined;
}

/** What contradicts each other once the file is taken, at the cell that says so, or at the first of its body. */
function contradictions(changes: readonly JudgedChange[], world: FileWorld): RefusedCell[] {
  const byBody = Map.groupBy(changes, ({ bodyId, indicatorId }) => `${bodyId}|${indicatorId}`);
  const stored = Map.groupBy(world.revisions, ({ bodyId, indicatorId }) => `${bodyId}|${indicatorId}`);
  return [...byBody].flatMap(([key, own]) => {
    const { bodyId, indicatorId } = own[0]!;
    const indicator = world.own.find(({ id }) => id === indicatorId)!;
    const { group } = world.cycle.bodies.find(({ id }) => id === bodyId)!;
    const after = new Map((stored.get(key) ?? []).map((revision) => [cellOf(revision), revision]));
    for (const { wanted, before, inputId } of own) {
      const held = { value: null, ground: null, ...wanted };
      after.set(cellOf({ bodyId, indicatorId, inputId }), {
        ...(before ?? EMPTY),
        bodyId,
        indicatorId,
        inputId,
        ...held,
      });
    }
    const supplied = suppliedOf([...after.values()], bodyId, indicatorId);
    return suppliedFaults(world.cycle.methodology, indicator, supplied, group).map(
      ({ inputId, code, values }): RefusedCell => {
        const { place, typed } = own.find((change) => change.inputId === inputId) ?? own[0]!;
        return { place, typed, detail: wordingOf(code, values, world.locale) };
      },
    );
  });
}

function saidShorter(changes: readonly JudgedChange[], { own, locale }: FileWorld, warnings: Warnings): void {
  for (const { indicatorId, inputId, before, wanted, place } of changes) {
    const input = own.find(({ id }) => id === indicatorId)?.inputs[inputId];
    if (input?.type !== 'list' || wanted.status !== 'value' || before?.value == null) continue;
    const lengths = { before: rowsOf(before.value, input).length, after: rowsOf(wanted.value, input).length };
    if (lengths.after < lengths.before)
      warnings.add(place.sheet, m.portal_file_said_shorter(lengths, { locale }), `${place.row ?? ''}`);
  }
}

function sumsOf({ indicator }: Table, entries: readonly Entry[]): ColumnSum[] {
  const values = Map.groupBy(entries, ({ inputId }) => inputId);
  return [...values].flatMap(([inputId, own]): ColumnSum[] => {
    if (!isNumber(indicator.inputs[inputId]!)) return [];
    const numbers = own.flatMap(({ wanted }) =>
      wanted.status === 'value' ? [Fraction.parse(wanted.value)] : [],
    );
    return [{ indicatorId: indicator.id, inputId, values: numbers.length, sum: sumOf(numbers).toString() }];
  });
}

function isNumber({ type }: InputDefinition): boolean {
  return type === 'count' || type === 'percent' || type === 'amount';
}

const EMPTY: StoredRevision = {
  id: '',
  cycleId: '',
  bodyId: '',
  indicatorId: '',
  inputId: '',
  version: 0,
  status: 'missing',
  value: null,
  ground: null,
  provenance: 'imported',
  authorId: null,
  at: new Date(0),
  reason: null,
  decisionId: null,
  correctionId: null,
};
