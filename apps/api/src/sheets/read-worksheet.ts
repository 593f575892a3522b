import { areaOf, placeOf } from './address.ts';
import { writeRow, type Area, type FileCell, type FileSheet, type ReadingLimits } from './book.ts';
import { Unreadable } from './unreadable.ts';
import { unescaped, walkXml } from './workbook-parts.ts';

/** What the cells of a sheet refer to. */
export interface Shared {
  texts: readonly string[];
  forms: readonly ('percent' | 'date' | undefined)[];
}

const KINDS: Record<string, FileCell['kind']> = {
  s: 'text',
  str: 'text',
  inlineStr: 'text',
  b: 'truth',
  e: 'error',
  d: 'day',
};

/** Reads a sheet of a workbook. Cells that hold nothing are none, however far away they stand. */
export function readWorksheet(
  bytes: Uint8Array,
  { texts, forms }: Shared,
  limits: ReadingLimits,
): Pick<FileSheet, 'merged' | 'hiddenColumns' | 'rows'> {
  const rows: string[] = [];
  const merged: Area[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  let row = { number: 0, hidden: false };
  let cells = new Map<number, FileCell>();
  let column = 0;
  let cell = { type: 'n', style: 0, formula: false };
  let value: string | undefined;
  let inside: 'v' | 't' | undefined;
  let aside = false;

  const keep = () => {
    const read = cellOf(cell, value, texts, forms);
    if (!read) return;
    if (column > limits.columns)
      throw new Unreadable('sheet_too_wide', { limit: limits.columns, line: row.number });
    if (row.number > limits.rows)
      throw new Unreadable('sheet_too_long', { limit: limits.rows, found: row.number });
    cells.set(column, read);
  };
  walkXml(bytes, {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          row = { number: numberIn(attributes.r) ?? row.number + 1, hidden: isTrue(attributes.hidden) };
          column = 0;
          break;
        case 'c': {
          const place = placeOf(attributes.r ?? '');
          column = place?.column ?? column + 1;
          if (place) row.number = place.row;
          cell = { type: attributes.t ?? 'n', style: numberIn(attributes.s) ?? 0, formula: false };
          value = undefined;
          break;
        }
        case 'v':
        case 't':
          if (!aside) inside = name;
          break;
        case 'f':
          cell.formula = true;
          break;
        case 'rPh':
          aside = true;
          break;
        case 'col':
          if (isTrue(attributes.hidden))
            hiddenColumns.push({ from: numberIn(attributes.min) ?? 1, to: numberIn(attributes.max) ?? 1 });
          break;
        case 'mergeCell': {
          const area = areaOf(attributes.ref ?? '');
          if (area) merged.push(area);
        }
      }
    },
    close: (name) => {
      if (name === inside) inside = undefined;
      if (name === 'rPh') aside = false;
      if (name === 'c') keep();
      if (name === 'row' && cells.size > 0) {
        rows.push(writeRow(row.number, row.hidden, cells));
        cells = new Map();
      }
    },
    text: (text) => {
      if (inside) value = (value ?? '') + text;
    },
  });
  return { rows, merged, hiddenColumns };
}

function cellOf(
  { type, style, formula }: { type: string; style: number; formula: boolean },
  value: string | undefined,
  texts: Shared['texts'],
  forms: Shared['forms'],
): FileCell | undefined {
  if (value === undefined || value === '')
    return formula && (value === undefined || type !== 'str')
      ? { kind: 'text', text: '', formula: 'unknown' }
      : undefined;
  const computed = formula ? ({ formula: 'known' } as const) : {};
  const kind = KINDS[type] ?? 'number';
  if (type === 's') {
    const text = texts[numberIn(value) ?? -1];
    if (text === undefined) throw new Unreadable('sheet_unreadable');
    return text.trim() === '' ? undefined : { kind, text, ...computed };
  }
  if (kind === 'text') {
    const text = unescaped(value);
    return text.trim() === '' ? undefined : { kind, text, ...computed };
  }
  const form = kind === 'number' ? forms[style] : undefined;
  return { kind, text: value, ...(form && { form }), ...computed };
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function numberIn(attribute: string | undefined): number | undefined {
  return attribute !== undefined && /^\d{1,7}$/.test(attribute) ? Number.parseInt(attribute, 10) : undefined;
}
