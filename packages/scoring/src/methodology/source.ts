/** On what a rule rests, and how far it is known. */
/** How far a rule or parameter is known; shown on the methodology page. */
export type Basis = 'official' | 'stated' | 'fits' | 'fits-steps-assumed' | 'assumed';

/** Where a rule stands in its source. */
export interface Source {
  /** Id of one of the documents of the manifest. */
  document: string;
  clause: string;
}
