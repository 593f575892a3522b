/** Whether a cell is chosen as a whole, typed over, or edited within: what its keys do depends on it. */
export type Mode = 'selected' | 'typing' | 'editing';

/** Where an arrow or Enter leads; nowhere while the caret moves within a text. */
export function stepOf(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  mode: Mode,
): [down: number, across: number] | undefined {
  if (key === 'ArrowDown') return [1, 0];
  if (key === 'ArrowUp') return [-1, 0];
  if (key === 'Enter') return [shiftKey ? -1 : 1, 0];
  if (mode === 'editing') return undefined;
  if (key === 'ArrowRight') return [0, 1];
  return key === 'ArrowLeft' ? [0, -1] : undefined;
}
