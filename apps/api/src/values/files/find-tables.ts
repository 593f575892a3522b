import { m, type Locale } from '@olshem/i18n';
import { readRow, type Book, type FileRow, type FileSheet } from '../../sheets/book.ts';
import type { RefusedCell, Warnings } from './file-words.ts';
import type { FileWorld } from './file-world.ts';
import { markedTable } from './marked-table.ts';
import { plainTable } from './plain-table.ts';
import type { Found, Table } from './table.ts';

/** What looking for tables found. */
export interface FoundTables {
  tables: Table[];
  ignored: { sheet: string; detail: string }[];
  refused: RefusedCell[];
}

/** The first rows of a sheet: headings stand among them. */
const HEAD = 30;

/** Finds which sheet holds which indicator: by the marks of a template, else by the headings. */
export function findTables(
  book: Book,
  world: FileWorld,
  warnings: Warnings,
  indicatorId: string | undefined,
): FoundTables {
  const found: FoundTables = { tables: [], ignored: [], refused: [] };
  for (const sheet of book.sheets) {
    const head = sheet.rows.slice(0, HEAD).map(readRow);
    const what = whatIs(sheet, head, { world, warnings, indicatorId });
    if (what === 'silent') continue;
    if ('ignored' in what) found.ignored.push({ sheet: sheet.name, detail: what.ignored });
    else if ('refused' in what) found.refused.push(...what.refused);
    else keep(found, what.table, world.locale);
  }
  return found;
}

function whatIs(
  sheet: FileSheet,
  head: readonly FileRow[],
  { world, warnings, indicatorId }: { world: FileWorld; warnings: Warnings; indicatorId: string | undefined },
): Found {
  const said = { locale: world.locale };
  if (head.length === 0) return sheet.hidden ? 'silent' : { ignored: m.portal_file_ignored_empty({}, said) };
  const marked = markedTable(sheet, head, world, warnings);
  // Where one indicator is meant, the sheets of others are left as they are.
  if (marked && typeof marked === 'object' && 'table' in marked && indicatorId !== undefined)
    return marked.table.indicator.id === indicatorId
      ? marked
      : { ignored: m.portal_file_ignored_other({}, said) };
  return marked ?? plainTable(sheet, head, world, warnings, indicatorId);
}

function keep({ tables, ignored }: FoundTables, table: Table, locale: Locale): void {
  const before = tables.find(
    ({ indicator, list }) => indicator.id === table.indicator.id && list === table.list,
  );
  if (!before) tables.push(table);
  else
    ignored.push({
      sheet: table.sheet.name,
      detail: m.portal_file_ignored_twice({ sheet: before.sheet.name }, { locale }),
    });
}
