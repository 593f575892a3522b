/** What a publication consists of: everything that is needed to recompute every number in it. */
import type { Applicability, Methodology, NodeResult, Printed, Supplied, Text } from '@olshem/scoring';
import type {
  BandCell,
  CandidateFigure,
  FigurePair,
  Finding,
  NationalFigure,
  PrintedArrow,
  PrintedAverage,
  PrintedChange,
  PrintedRelation,
  PrintedSection,
  PrintedStatement,
  PrintedSum,
  SourcePlace,
} from '@olshem/scoring/check';

export const BUNDLE_FORMAT = 'olshem-bundle/5';

/** A body as the bundle names it. */
export interface BundleBody {
  group: string;
  abbreviation: Text;
  name: Text;
  region: string | null;
}

/** Everything known about one body: what was supplied, what was printed elsewhere, where it does not apply. */
export interface BundleBodyData {
  supplied: Readonly<Record<string, Supplied>>;
  printed: Readonly<Record<string, Printed>>;
  applicability: Readonly<Record<string, Applicability>>;
  /** How each input came in, by indicator and input. */
  provenance: Readonly<Record<string, Readonly<Record<string, InputProvenance>>>>;
}

/** Where the value of an input came from. */
export const PROVENANCES = [
  'entered',
  'imported',
  'registry',
  'dispute',
  'verification',
  'correction',
  'reported',
] as const;

export type ProvenanceKind = (typeof PROVENANCES)[number];

export interface InputProvenance {
  kind: ProvenanceKind;
  line?: number;
  qualifier?: string;
  fact?: string;
}

/** One published cell. */
export interface ResultCell {
  status: NodeResult['status'];
  basis: NodeResult['basis'];
  points: string | null;
  computed: string | null;
  band: string | null;
  rank: number | null;
}

/** What else was printed in a report published elsewhere, so that its findings can be recomputed. */
export interface BundleReference {
  candidates: readonly CandidateFigure[];
  averages: readonly PrintedAverage[];
  statements: readonly PrintedStatement[];
  pairs: readonly FigurePair[];
  arrows: readonly PrintedArrow[];
  bandCells: readonly BandCell[];
  sums?: readonly PrintedSum[];
  relations?: readonly PrintedRelation[];
  changes?: readonly PrintedChange[];
  /** Figures of a whole group or of the country. */
  figures?: readonly NationalFigure[];
  /** From a line of the transcription to the section and page in which a reader finds it. */
  sections?: readonly PrintedSection[];
  /** The document that the lines of a group count, by group; otherwise that of the sections. */
  documents?: Readonly<Record<string, string>>;
  /** Figures of some bodies only, so that no place is computed. */
  partial?: boolean;
  lines: Readonly<Record<string, Readonly<Record<string, number>>>>;
  inputSources: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, SourcePlace & { fact: string }>>>>>
  >;
}

/** What may change a value between the draft and the publication, or between two revisions. */
export const AMENDMENT_CAUSES = ['dispute', 'verification', 'correction'] as const;

/** A value changed by a decision or correction, with its public reason. */
export interface BundleAmendment {
  body: string;
  indicator: string;
  input: string;
  before: string | null;
  after: string | null;
  pointsBefore: string | null;
  pointsAfter: string | null;
  totalBefore: string | null;
  totalAfter: string | null;
  rankBefore: number | null;
  rankAfter: number | null;
  cause: (typeof AMENDMENT_CAUSES)[number];
  /** Public number of the dispute, where one is the cause. */
  dispute: string | null;
  reasonCode: string | null;
  /** The public reason, in the language in which it was given, or in all three. */
  reason: Text;
  decidedAt: string;
  decidedBy: Text;
}

/** A body's total, grade and place when its draft was disclosed. */
export interface DisclosedStanding {
  total: string | null;
  grade: string | null;
  rank: number | null;
}

/**
 * An input as the body was shown it, of an indicator of which some input was published otherwise. Neither value nor exemption:
 * it was not known.
 */
export interface DisclosedValue {
  body: string;
  indicator: string;
  input: string;
  value: string | null;
  /** The ground of an exemption. */
  exempt: string | null;
}

/** A state of all values that the bodies were shown before the publication. */
export interface BundleDisclosure {
  number: number;
  disclosedAt: string;
  /** All inputs of every indicator that was shown otherwise than it is published; the rest was shown as it is in `data`. */
  values: readonly DisclosedValue[];
  standings: Readonly<Record<string, DisclosedStanding>>;
}

/** A step of the cycle back to an earlier stage. */
export interface BundleReturn {
  from: string;
  to: string;
  at: string;
  reason: Text;
  askedBy: string;
  approvedBy: string;
}

/** Values that were corrected outside a dispute, whatever became of them later. */
export interface BundleCorrection {
  at: string;
  reason: Text;
  /** The two administrators; null where a supplier corrected in a collection that was opened again. */
  askedBy: string | null;
  approvedBy: string | null;
  values: readonly {
    body: string;
    indicator: string;
    input: string;
    before: string | null;
    after: string | null;
  }[];
}

/** A deadline that was put off for one body. */
export interface BundleExtension {
  stage: string;
  body: string;
  /** The one indicator for which it held; null for all. */
  indicator: string | null;
  until: string;
  reason: Text;
}

/** Somebody who could read the edition before its instant. */
export interface BundlePreRelease {
  name: string;
  organisation: Text;
  opensAt: string;
  closedAt: string;
  reason: Text;
}

/** What happened to the figures between their first disclosure and this revision. */
export interface BundleProcess {
  disclosures: readonly BundleDisclosure[];
  returns: readonly BundleReturn[];
  corrections: readonly BundleCorrection[];
  extensions: readonly BundleExtension[];
  preReleases: readonly BundlePreRelease[];
  /** Who asked for this revision, and who approved it. */
  askedBy: string;
  approvedBy: string;
}

/** Where an edition was published; `published-elsewhere`: the official figures are those of a printed report. */
export const ORIGINS = ['platform', 'published-elsewhere'] as const;

export interface BundlePayload {
  format: typeof BUNDLE_FORMAT;
  index: string;
  edition: string;
  title: Text;
  period: Text;
  origin: (typeof ORIGINS)[number];
  demonstration: boolean;
  revision: number;
  publishedAt: string;
  /** Why this revision exists. */
  reason: Text;
  /** SHA-256 of the revision that this one supersedes. */
  supersedes: string | null;
  methodology: Methodology;
  bodies: Readonly<Record<string, BundleBody>>;
  data: Readonly<Record<string, BundleBodyData>>;
  reference: BundleReference | null;
  results: Readonly<Record<string, Readonly<Record<string, ResultCell>>>>;
  findings: readonly Finding[];
  amendments: readonly BundleAmendment[];
  /** Null for what was published elsewhere, or before the platform kept it. */
  process: BundleProcess | null;
  /** Head of the audit chain when the revision was made. */
  auditHead: { sequence: number; hash: string } | null;
}

/** The signed document as it is served and stored. */
export interface Bundle {
  payload: BundlePayload;
  /** Short digests of every cell, so that a changed byte is found where it stands. */
  digests: Readonly<Record<string, string>>;
  /** SHA-256 of the canonical `{digests, payload}`, hexadecimal. */
  sha256: string;
  signature: BundleSignature;
}

export interface BundleSignature {
  algorithm: 'Ed25519';
  /** Raw public key, base64url. */
  publicKey: string;
  /** Signature over the 32 bytes of `sha256`, base64url. */
  value: string;
}
