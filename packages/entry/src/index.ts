export { cellText, exemptText, readCell, rowCount, rowsOf, shownValue, valueInWords } from './cell-text.ts';
export { faultsAt, inputsOf, type Definition } from './definition.ts';
export { beginningWith, readText, wordsFor } from './read-text.ts';
export type { Reading, SingleInput } from './reading.ts';
export { refusalWords } from './refusal-words.ts';
