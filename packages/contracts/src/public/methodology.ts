import { BASES, EFFECTS, TIES, UNITS } from '@olshem/scoring';
import { z } from 'zod';
import { methodologyState } from '../portal/methodologies.ts';
import { namedParameter } from './indicator.ts';
import { band, score, slug, sourcePlace } from './shared.ts';
import { text } from '../text.ts';

/** A registered version: its label, the SHA-256 of its canonical JSON, and since when it holds. */
const version = z
  .object({
    version: z.string(),
    digest: z.string(),
    /** `retired`: new cycles follow another version; what was published by this one stays as it is. */
    state: methodologyState.exclude(['draft']),
    inForceAt: z.string(),
  })
  .meta({ id: 'MethodologyVersion' });

const editionLink = z.object({
  index: slug,
  edition: z.string(),
  title: text,
  /** Null while nothing of it is published. */
  revision: z.int().positive().nullable(),
});

/** `GET /methodologies`. */
export const methodologiesAnswer = z
  .object({
    methodologies: z.array(
      z.object({
        id: slug,
        title: text,
        source: sourcePlace,
        criteria: z.array(z.object({ id: slug, title: text, maxPoints: score })),
        versions: z.array(version),
        editions: z.array(editionLink),
      }),
    ),
  })
  .meta({ id: 'Methodologies' });

/** `GET /methodologies/{methodology}`, the version in force, and `…/versions/{digest}`: how a reader sees it, and the whole definition. */
export const methodologyAnswer = z
  .object({
    ...version.shape,
    id: slug,
    title: text,
    source: sourcePlace,
    rated: z.boolean(),
    maxTotal: score,
    groups: z.array(z.object({ id: slug, title: text })),
    suppliers: z.array(z.object({ id: slug, abbreviation: text, title: text })),
    criteria: z.array(
      z.object({
        id: slug,
        title: text,
        maxPoints: score,
        unit: z.enum(UNITS),
        bands: z.array(band),
        indicators: z.array(
          z.object({
            id: slug,
            title: text,
            maxPoints: score,
            unit: z.enum(UNITS),
            /** Whether the lowest figure is the best. */
            lowerIsBetter: z.boolean(),
            effect: z.enum(EFFECTS),
            basis: z.enum(BASES),
            supplier: slug,
            formula: text,
            unknown: text.nullable(),
          }),
        ),
      }),
    ),
    grades: z.array(band),
    levels: z.array(band),
    parameters: z.array(namedParameter),
    ties: z.enum(TIES),
    /** Editions that follow this very version. */
    editions: z.array(editionLink),
    /** Every registered version that is or was in force, oldest first. */
    versions: z.array(version),
    /** The serialised definition, to which the digest belongs; its JSON Schema is `/schemas/methodology.schema.json`. */
    definition: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Methodology' });

export type MethodologiesAnswer = z.infer<typeof methodologiesAnswer>;
export type MethodologyAnswer = z.infer<typeof methodologyAnswer>;
