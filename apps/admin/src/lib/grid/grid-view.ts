import type { Row } from './cell.svelte.ts';

/** Which lines of the grid are shown. */
export const FILTERS = ['all', 'empty', 'wrong', 'starred', 'changed'] as const;
export type Filter = (typeof FILTERS)[number];

/** How a person looks at the grid, as the address of the page keeps it. */
export interface View {
  group: string;
  filter: Filter;
  /** The column by which the lines are sorted; by the names of bodies where none is named. */
  sort?: string | undefined;
  descending: boolean;
}

/** The view that an address names; what is not there is as it is at first. */
export function viewOf(search: URLSearchParams, groups: readonly string[], columns: readonly string[]): View {
  const group = groups.find((each) => each === search.get('group')) ?? groups.at(-1) ?? '';
  return {
    group,
    filter: FILTERS.find((each) => each === search.get('filter')) ?? 'all',
    sort: columns.find((each) => each === search.get('sort')),
    descending: search.get('order') === 'descending',
  };
}

/** The part of the address that names a view. */
export function searchOf({ group, filter, sort, descending }: View): string {
  return `?${new URLSearchParams({
    group,
    ...(filter !== 'all' && { filter }),
    ...(sort !== undefined && { sort }),
    ...(descending && { order: 'descending' }),
  }).toString()}`;
}

/** The view sorted by a column: the other way round where it is sorted by it already. */
export function sortedBy(view: View, column: string, first: string): View {
  const same = (view.sort ?? first) === column;
  return {
    ...view,
    sort: column === first ? undefined : column,
    descending: same && !view.descending,
  };
}

/** Whether a line is among those that a filter shows. */
export function passes(row: Row, filter: Filter, required: readonly string[]): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'empty':
      return !row.filled(required);
    case 'wrong':
      return row.faulty;
    case 'starred':
      return row.cells.some(({ note }) => note?.starred);
    case 'changed':
      return row.cells.some(({ changedSince }) => changedSince);
  }
}
