/** What every format of bundles has in common, whatever it holds. */
import type * as z from 'zod/mini';
import type { BundlePayload, BundleSignature } from '../payload.ts';

/** A format of bundles: the shape in which its documents were signed, and the step from there to the present payload. */
export interface BundleFormat<Signed extends SignedBundle> {
  /** As `payload.format` names it. */
  id: Signed['payload']['format'];
  /** Frozen with the first document of the format. Nothing is left out or added, so that digests stay as they were. */
  schema: z.ZodMiniType<Signed>;
  /** The payload as it would be written today. */
  upgrade(payload: Signed['payload']): UnreadPayload;
}

/** A payload of today whose methodology has not been read yet. */
export type UnreadPayload = Omit<BundlePayload, 'methodology'> & { methodology: object };

/** A document as it was signed: digests and signature stand over exactly this. */
export interface SignedBundle {
  payload: SignedPayload;
  digests: Readonly<Record<string, string>>;
  sha256: string;
  signature: BundleSignature;
}

/** A payload of any format, as far as its cells tell it apart. */
export interface SignedPayload {
  format: string;
  methodology: object;
  bodies: Readonly<Record<string, unknown>>;
  data: Readonly<Record<string, Readonly<Record<'supplied' | 'printed' | 'provenance', object>>>>;
  results: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  findings: readonly { id: string }[];
  amendments: readonly { body: string; indicator: string; input: string }[];
  process?: { disclosures: readonly { number: number }[] } | null;
}
