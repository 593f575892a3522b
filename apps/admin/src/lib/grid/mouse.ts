import type { Place } from './cell-keys.ts';
import type { Sheet } from './sheet.svelte.ts';

/** What the mouse does on a sheet: pressed with Shift or drawn over cells it chooses all of them. */
export function chooseByMouse(sheet: () => Sheet) {
  let drawing = false;
  return {
    onmousedown(event: MouseEvent): void {
      const place = placeOf(event);
      drawing = place !== undefined && event.button === 0 && !event.shiftKey;
      if (!place || event.button !== 0) return;
      if (event.shiftKey) {
        // The cell from which the choice goes keeps the focus.
        event.preventDefault();
        sheet().extendTo(place);
      } else sheet().alone(place);
    },
    onmouseover(event: MouseEvent): void {
      const place = placeOf(event);
      if (!drawing || !place) return;
      if (event.buttons !== 1) {
        drawing = false;
        return;
      }
      const { head } = sheet();
      if (head.row === place.row && head.column === place.column) return;
      sheet().extendTo(place);
      getSelection()?.removeAllRanges();
    },
  };
}

/** The cell under the mouse; the buttons beside a field and what is said of it are not the cell. */
function placeOf({ target }: MouseEvent): Place | undefined {
  if (!(target instanceof Element) || target.closest('.note, .menu')) return undefined;
  const cell = target.closest<HTMLElement>('td[data-row]');
  if (!cell) return undefined;
  const { row, column } = cell.dataset;
  return { row: Number(row), column: Number(column) };
}
