import { m } from '@olshem/i18n';
import { indicatorsOf } from '@olshem/scoring';
import type { FileRow, FileSheet } from '../../sheets/book.ts';
import type { Column, Found } from './table.ts';
import { cellName, type RefusedCell, type Warnings } from './file-words.ts';
import type { FileWorld } from './file-world.ts';
import { columnsOf, MARKS, stands } from './titles.ts';

/** Rows from the mark to the headings of a template. */
const TO_HEADINGS = 2;

/** The table of a sheet that a template made; undefined where the sheet bears no mark. */
export function markedTable(
  sheet: FileSheet,
  head: readonly FileRow[],
  world: FileWorld,
  warnings: Warnings,
): Found | undefined {
  const said = { locale: world.locale };
  const mark = head.find(({ cells }) => Object.values<string>(MARKS).includes(cells.get(1)?.text ?? ''));
  if (!mark) return undefined;
  const kind = mark.cells.get(1)!.text;
  if (kind === MARKS.words) return 'silent';
  const [cycleId, indicatorId, list] = (mark.cells.get(2)?.text ?? '').split('/');
  if (cycleId !== world.cycle.id)
    return {
      refused: [{ place: { sheet: sheet.name }, typed: '', detail: m.portal_file_other_cycle({}, said) }],
    };
  const indicator = world.own.find(({ id }) => id === indicatorId);
  if (!indicator) {
    const foreign = indicatorsOf(world.cycle.methodology).some(({ id }) => id === indicatorId);
    return {
      ignored: foreign ? m.portal_file_ignored_foreign({}, said) : m.portal_file_ignored_unknown({}, said),
    };
  }
  const known = columnsOf(indicator, kind === MARKS.rows ? list : undefined);
  const columns = new Map<number, Column>();
  for (const [column, { text }] of mark.cells) {
    const input = column > 2 ? known.find(({ id }) => id === text) : undefined;
    if (input) columns.set(column, input);
  }
  if (columns.size === 0) return { ignored: m.portal_file_ignored_unknown({}, said) };
  const headings = headingsBelow(head, mark, columns);
  const refused = changedHeadings({ sheet, headings, columns, known, world, warnings });
  if (refused.length > 0) return { refused };
  if (sheet.hidden) warnings.add(sheet.name, m.portal_file_said_hidden_sheet({}, said));
  return {
    table: {
      sheet,
      indicator,
      list: kind === MARKS.rows ? list : undefined,
      columns,
      keyColumn: 1,
      nameColumn: 2,
      firstRow: headings.number + 1,
      marked: true,
    },
  };
}

/** The row of the headings: where most of them stand, else where the template has them. */
function headingsBelow(
  head: readonly FileRow[],
  mark: FileRow,
  columns: ReadonlyMap<number, Column>,
): Pick<FileRow, 'number' | 'cells'> {
  const below = head.filter(({ number }) => number > mark.number);
  const fits = ({ cells }: FileRow) =>
    [...columns].filter(([column, { id, title }]) => stands(cells.get(column)?.text ?? '', id, title)).length;
  const best = below.toSorted((one, other) => fits(other) - fits(one))[0];
  if (best && fits(best) > 0) return best;
  const number = mark.number + TO_HEADINGS;
  return below.find((row) => row.number === number) ?? { number, cells: new Map() };
}

/** A heading that a person changed is said; one that is now that of another column is refused. */
function changedHeadings(about: {
  sheet: FileSheet;
  headings: Pick<FileRow, 'number' | 'cells'>;
  columns: ReadonlyMap<number, Column>;
  known: readonly Column[];
  world: FileWorld;
  warnings: Warnings;
}): RefusedCell[] {
  const { sheet, headings, columns, known, world, warnings } = about;
  const { locale } = world;
  return [...columns].flatMap(([column, { id, title }]): RefusedCell[] => {
    const found = headings.cells.get(column)?.text.trim() ?? '';
    if (stands(found, id, title)) return [];
    const words = { found, expected: title[locale] };
    const other = known.find((each) => each.id !== id && stands(found, each.id, each.title));
    if (!other) {
      warnings.add(
        sheet.name,
        m.portal_file_said_heading(words, { locale }),
        cellName(headings.number, column),
      );
      return [];
    }
    const place = { sheet: sheet.name, row: headings.number, column };
    return [{ place, typed: found, detail: m.portal_file_heading_other(words, { locale }) }];
  });
}
