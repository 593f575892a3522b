import { Fraction } from '@olshem/scoring';
import type { Locale } from '@olshem/i18n';
import {
  cellSelectionFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type Row as TableRow,
  type SvelteTable,
} from '@tanstack/svelte-table';
import type { Row } from './cell.svelte.ts';
import type { EntryGrid } from './entry-grid.svelte.ts';

/** What the table of the grid can do beside standing there. */
export const features = tableFeatures({
  cellSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** The table by whose order and selection the grid goes. */
export type SheetTable = SvelteTable<typeof features, Row>;
type Column = ColumnDef<typeof features, Row>;

/** The columns of names and of points; all between them are inputs, by their ids. */
export const BODY = '.body';
export const POINTS = '.points';

/** The columns of a grid: by what they are sorted, and whether their cells can be chosen. */
export function columnsOf(
  grid: EntryGrid,
  names: Readonly<Record<string, string>>,
  locale: Locale,
): Column[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const words = (one: TableRow<typeof features, Row>, other: typeof one, id: string) =>
    compare(one.getValue<string>(id), other.getValue<string>(id));
  const numbers = (one: TableRow<typeof features, Row>, other: typeof one, id: string) =>
    Fraction.parse(one.getValue<string>(id)).compare(Fraction.parse(other.getValue<string>(id)));
  // What is empty stands at the end, whichever way the column is sorted.
  const last = { sortUndefined: 'last' as const, sortDescFirst: false };
  return [
    {
      id: BODY,
      accessorFn: ({ bodyId }) => names[bodyId] ?? bodyId,
      sortFn: words,
      enableCellSelection: false,
      ...last,
    },
    ...grid.inputs.map(({ id, type }, at): Column => {
      const number = type === 'count' || type === 'percent' || type === 'amount';
      return {
        id,
        accessorFn: ({ cells }) => {
          const { text, typed, input } = cells[at]!;
          return number || input.type === 'date' ? text : typed || undefined;
        },
        sortFn: number ? numbers : words,
        enableSorting: type !== 'list',
        ...last,
      };
    }),
    {
      id: POINTS,
      accessorFn: (row) => (row.faulty ? undefined : (row.points ?? undefined)),
      sortFn: numbers,
      enableCellSelection: false,
      ...last,
    },
  ];
}
