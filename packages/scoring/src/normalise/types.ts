/** How values of any unit become comparable scores. Families after the OECD/JRC Handbook on Composite Indicators (2008), step 5. */
import type { NumberText } from '../expression/nodes.ts';
import type { Fraction } from '../number/fraction.ts';

/** Values of one indicator over all bodies; `undefined` where a body has none. */
export type Values = readonly (Fraction | undefined)[];

/** A range onto which values are mapped, worst first. */
export type Range = readonly [NumberText, NumberText];

/** The method and its constants, all in the indicator's own unit. */
export type NormalisationMethod =
  | { kind: 'min-max'; to: Range }
  | { kind: 'z-score'; mean: NumberText; deviation: NumberText }
  | { kind: 'rank' }
  | { kind: 'percentile'; to: Range }
  | { kind: 'distance-to-target'; target: NumberText; capped: boolean }
  | { kind: 'goalposts'; low: NumberText; high: NumberText; to: Range };

/** Normalisation of an indicator that is not point-based, as its methodology declares it. */
export type Normalisation = NormalisationMethod & {
  higherIsBetter: boolean;
  /** Over which bodies smallest, largest, mean and places are taken. */
  among: 'edition' | 'group';
};
