import { z } from 'zod';
import { publicReason, text } from '../text.ts';
import { instant, slug, uuid } from './shared.ts';

/** Somebody who may read an edition before its instant. */
export const preRelease = z
  .object({
    id: uuid,
    person: z.object({ id: z.string(), name: z.string(), organisation: text }),
    opensAt: instant,
    /** When it was taken back; null while it holds. */
    closedAt: instant.nullable(),
    reason: text,
    /** How often the figures were read with it. */
    readings: z.int(),
  })
  .meta({ id: 'PreRelease' });

/** The pre-release list of a cycle. `open`: it can still be changed, for no publication is settled. */
export const preReleaseList = z
  .object({ cycleId: slug, open: z.boolean(), preReleases: z.array(preRelease) })
  .meta({ id: 'PreReleaseList' });

/** Somebody is put on the list. `version` is that of the cycle as it was seen. */
export const newPreRelease = z
  .strictObject({
    version: z.int().min(0),
    personId: z.string().min(1).max(100),
    opensAt: instant,
    reason: publicReason,
  })
  .meta({ id: 'NewPreRelease' });

/** Somebody is taken off the list. */
export const preReleaseEnd = z.strictObject({ version: z.int().min(0) }).meta({ id: 'PreReleaseEnd' });

/** The figures of an edition before its instant, for those on the list. */
export const earlyFigures = z
  .object({
    cycleId: slug,
    revision: z.int(),
    publishedAt: instant,
    sha256: z.string(),
    reason: text,
    standings: z.array(
      z.object({
        bodyId: slug,
        name: text,
        group: slug,
        total: z.string().nullable(),
        grade: z.string().nullable(),
        rank: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'EarlyFigures' });

/** Somebody who may read an edition before its instant. */
export type PreRelease = z.infer<typeof preRelease>;
/** The pre-release list of a cycle. */
export type PreReleaseList = z.infer<typeof preReleaseList>;
/** Somebody is put on the list. */
export type NewPreRelease = z.infer<typeof newPreRelease>;
/** The figures of an edition before its instant. */
export type EarlyFigures = z.infer<typeof earlyFigures>;
