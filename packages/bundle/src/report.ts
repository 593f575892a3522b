/** What a verification found. */
import type { SignatureCheck } from './signature.ts';

/** What was wrong: the form of the document, its integrity, or a number in it. */
export type ProblemKind =
  | 'not-json'
  | 'not-a-bundle'
  | 'unknown-format'
  | 'not-canonical'
  | 'digest'
  | 'signature'
  | 'key'
  | 'cell-changed'
  | 'recomputed'
  | 'finding'
  | 'disclosure';

/** One fault of a bundle, at the cell where it was found. */
export interface VerificationProblem {
  kind: ProblemKind;
  /** Path of the cell, such as `results/akimat-abai/open-data`; `document` for the whole. */
  cell: string;
  /** What the document says there, and what it should say; for an unknown format, those that are known. */
  published?: string;
  recomputed?: string;
  message: string;
}

/** Everything that is said about a bundle. */
export interface VerificationReport {
  /** No problem, and the signature holds. Without a problem and yet not `ok`, the signature could not be checked here. */
  ok: boolean;
  index?: string;
  edition?: string;
  revision?: number;
  publishedAt?: string;
  sha256?: string;
  publicKey?: string;
  /** Absent for a text that is no bundle. */
  signature?: SignatureCheck;
  /** Published cells recomputed, and how many agree. */
  cells: number;
  matching: number;
  findings: number;
  problems: VerificationProblem[];
}
