export {
  cellText,
  exemptText,
  readCell,
  rowCount,
  rowsOf,
  saysNoRows,
  shownValue,
  valueInWords,
} from './cell-text.ts';
export { faultsAt, inputsOf, type Definition } from './definition.ts';
export { readDigits } from './read-number.ts';
export { beginningWith, readText, wordsFor } from './read-text.ts';
export type { Reading, SingleInput } from './reading.ts';
export { cellDate, refusalWords } from './refusal-words.ts';
