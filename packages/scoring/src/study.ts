/** Studying editions: what moved between two, and between versions, how sure places are, whether indicators do their work. */
export { compare } from './compare/compare.ts';
export { differencesBetween } from './compare/differences.ts';
export type { BodyComparison, NodeComparison } from './compare/types.ts';
export { diagnose } from './diagnose/diagnose.ts';
export { robustness } from './robustness/robustness.ts';
