/** Names for what travels on the wire, where the contract gives only the schema. */
import type * as contracts from '@olshem/contracts';

type Of<Schema extends { _output: unknown }> = Schema['_output'];

/** The entry grid of one indicator. */
export type ValueGrid = Of<typeof contracts.valueGrid>;
/** What was saved of a block. */
export type SavedValues = Of<typeof contracts.savedValues>;
/** One indicator of a draft result. */
export type ResultIndicator = Of<typeof contracts.resultIndicator>;
/** One value that differs between draft and final. */
export type Difference = Of<typeof contracts.difference>;
/** An act that waits for a second administrator, or was answered. */
export type Proposal = Omit<Of<typeof contracts.proposal>, 'act'> & {
  /** As it was sent: what has a default may be left out. */
  act: (typeof contracts.proposedAct)['_input'];
};
/** Why a dispute was decided as it was. */
export type ReasonCode = Of<typeof contracts.reasonCode>;
/** Where a value came from. */
export type Provenance = Of<typeof contracts.provenance>;
/** A file of values as it was judged. */
export type JudgedFile = Of<typeof contracts.judgedFile>;
/** Values that were imported from a file. */
export type ValueImport = Of<typeof contracts.valueImport>;
