import { z } from 'zod';
import { OUTCOMES, reasonCode } from '../portal/disputes.ts';
import { stage } from '../portal/shared.ts';
import { amendment, finding, score, slug } from './shared.ts';
import { text } from '../text.ts';

/** `GET …/{edition}/findings`: what does not add up in the published figures. */
export const findingsAnswer = z
  .object({ edition: z.string(), revision: z.int().positive(), findings: z.array(finding) })
  .meta({ id: 'Findings' });

/** How the figures came from what the bodies were shown to what is published. */
export const processOnWire = z
  .object({
    disclosures: z.array(z.object({ number: z.int(), disclosedAt: z.string() })),
    returns: z.array(
      z.object({
        from: stage,
        to: stage,
        at: z.string(),
        reason: text,
        askedBy: z.string(),
        approvedBy: z.string(),
      }),
    ),
    corrections: z.array(
      z.object({
        at: z.string(),
        reason: text,
        askedBy: z.string().nullable(),
        approvedBy: z.string().nullable(),
        values: z.array(
          z.object({
            body: slug,
            indicator: slug,
            input: z.string(),
            before: z.string().nullable(),
            after: z.string().nullable(),
          }),
        ),
      }),
    ),
    extensions: z.array(
      z.object({
        stage,
        body: slug,
        indicator: slug.nullable(),
        until: z.string(),
        reason: text,
      }),
    ),
    /** Who could read the edition before its instant. */
    preReleases: z.array(
      z.object({
        name: z.string(),
        organisation: text,
        opensAt: z.string(),
        closedAt: z.string(),
        reason: text,
      }),
    ),
    askedBy: z.string(),
    approvedBy: z.string(),
  })
  .meta({ id: 'Process' });

/** `GET …/{edition}/changes?from=&to=`: value-level differences between two revisions. `from=0` is the draft. */
export const changesAnswer = z
  .object({
    edition: z.string(),
    from: z.int().nonnegative(),
    to: z.int().positive(),
    reason: text,
    amendments: z.array(amendment),
    /** What happened between the first disclosure and the later revision; null where the platform did not run the cycle. */
    process: processOnWire.nullable(),
    /** Every published figure that differs: from the earlier revision, or from each disclosure where there is none. */
    figures: z.array(
      z.object({
        /** Number of the disclosure against which it differs; null between two revisions. */
        disclosure: z.int().nullable(),
        body: slug,
        node: z.string(),
        what: z.enum(['points', 'band', 'rank']),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Changes' });

/** `GET …/{edition}/disputes`: the public register; documents and personal data are not public. */
export const disputesRegisterAnswer = z
  .object({
    edition: z.string(),
    disputes: z.array(
      z.object({
        number: z.string(),
        body: slug,
        indicator: slug,
        supplier: slug,
        filedAt: z.string(),
        decidedAt: z.string().nullable(),
        outcome: z.enum([...OUTCOMES, 'withdrawn', 'open']),
        reasonCode: reasonCode.nullable(),
        pointsBefore: score.nullable(),
        pointsAfter: score.nullable(),
        rankBefore: z.int().nullable(),
        rankAfter: z.int().nullable(),
      }),
    ),
    suppliers: z.array(
      z.object({
        supplier: slug,
        filed: z.int().nonnegative(),
        upheld: z.int().nonnegative(),
        /** Median whole days from filing to decision. */
        medianDays: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'DisputesRegister' });

/** Public key with which bundles are signed. */
export const signingKeyAnswer = z
  .object({ algorithm: z.literal('Ed25519'), publicKey: z.string() })
  .meta({ id: 'SigningKey' });

/** `GET …/{edition}/bundle`: a publication with all that is needed to recompute and to check it. */
export const bundleAnswer = z
  .object({
    payload: z.record(z.string(), z.unknown()),
    digests: z.record(z.string(), z.string()),
    sha256: z.string(),
    signature: z.object({ algorithm: z.literal('Ed25519'), publicKey: z.string(), value: z.string() }),
  })
  .meta({ id: 'Bundle' });

export type FindingsAnswer = z.infer<typeof findingsAnswer>;
export type ProcessOnWire = z.infer<typeof processOnWire>;
export type ChangesAnswer = z.infer<typeof changesAnswer>;
export type DisputesRegisterAnswer = z.infer<typeof disputesRegisterAnswer>;
