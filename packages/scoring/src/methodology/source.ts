/** On what a rule rests, and how far it is known. */
import type { Text } from './text.ts';

/** How far a rule or parameter is known; shown on the methodology page. */
export const BASES = ['official', 'stated', 'fits', 'fits-steps-assumed', 'assumed'] as const;

export type Basis = (typeof BASES)[number];

/** Where a rule stands in its source. */
export interface Source {
  /** Id of one of the documents of the manifest. */
  document: string;
  /** The clause of an act, by its number or heading. */
  clause?: string;
  /** The section of a report, and the page on which it begins. */
  section?: Text;
  page?: number;
}
