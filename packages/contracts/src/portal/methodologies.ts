import { z } from 'zod';
import { instant, reason, slug } from './shared.ts';
import { text } from '../text.ts';

/** What a registered version is good for: waiting for a second administrator, used by new cycles, or used by old ones only. */
export const METHODOLOGY_STATES = ['draft', 'in-force', 'retired'] as const;

/** One of the states of a registered version. */
export const methodologyState = z.enum(METHODOLOGY_STATES);

/** Something that keeps a definition from being used (`error`), or that its author should look at again. */
export const lintFinding = z
  .object({
    severity: z.enum(['error', 'warning']),
    /** Stable id of the kind of defect. */
    id: z.string(),
    /** `indicator review-deadlines, input late`. */
    where: z.string(),
    /** For the developer, in English. */
    message: z.string(),
  })
  .meta({ id: 'LintFinding' });

/** One thing that a newer version adds, removes or changes. */
export const definitionDifference = z
  .object({
    id: z.string(),
    change: z.enum(['added', 'removed', 'changed']),
    parts: z.array(z.string()),
    /** Whether equal data may get other points, bands or places by it. */
    changesResults: z.boolean(),
  })
  .meta({ id: 'DefinitionDifference' });

const differences = z.array(definitionDifference);

/** What a version has otherwise than another one of the same methodology. */
export const definitionDifferences = z
  .object({
    changesResults: z.boolean(),
    manifest: z.array(z.string()),
    indicators: differences,
    criteria: differences,
    parameters: differences,
    groups: differences,
    suppliers: differences,
    documents: differences,
    grounds: differences,
    calendar: differences,
  })
  .meta({ id: 'DefinitionDifferences' });

/** A registered version in a list; persons are null where the version came with a release of the platform. */
export const registeredVersion = z
  .object({
    digest: z.string(),
    methodologyId: slug,
    version: z.string(),
    title: text,
    state: methodologyState,
    registeredAt: instant,
    registeredBy: z.string().nullable(),
    inForceAt: instant.nullable(),
    inForceBy: z.string().nullable(),
    cycles: z.int().nonnegative(),
    editions: z.int().nonnegative(),
  })
  .meta({ id: 'RegisteredVersion' });

/** `GET /methodology-versions`. */
export const registeredVersions = z
  .object({ versions: z.array(registeredVersion) })
  .meta({ id: 'RegisteredVersions' });

/** A definition as it was given or registered, with what lint says and what it changes against the version in force. */
export const definitionCheck = z
  .object({
    digest: z.string(),
    methodologyId: slug,
    version: z.string(),
    title: text,
    indicators: z.int().nonnegative(),
    findings: z.array(lintFinding),
    /** The version in force with which it was compared; null for a methodology that has none. */
    against: z.object({ digest: z.string(), version: z.string() }).nullable(),
    differences: definitionDifferences.nullable(),
    /** The state in which this very definition is registered already. */
    registered: methodologyState.nullable(),
  })
  .meta({ id: 'DefinitionCheck' });

/** `GET /methodology-versions/{digest}`. */
export const registeredVersionDetail = registeredVersion
  .extend({
    check: definitionCheck,
    /** Whether this person may put it in force: a draft that somebody else registered. */
    mayPutInForce: z.boolean(),
    /** Whether that needs somebody independent of who registered it, and the caller is not. */
    dependent: z.boolean(),
    definition: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'RegisteredVersionDetail' });

/** `POST /methodology-versions/check`: the content of a definition's file. */
export const definitionUpload = z
  .strictObject({ definition: z.record(z.string(), z.unknown()) })
  .meta({ id: 'DefinitionUpload' });

/** `POST /methodology-versions`. */
export const definitionRegistration = z
  .strictObject({ definition: z.record(z.string(), z.unknown()), reason })
  .meta({ id: 'DefinitionRegistration' });

/** `POST /methodology-versions/{digest}/in-force` and `/withdrawal`. */
export const versionStep = z.strictObject({ reason }).meta({ id: 'VersionStep' });

export type MethodologyState = z.infer<typeof methodologyState>;
export type RegisteredVersion = z.infer<typeof registeredVersion>;
export type RegisteredVersionDetail = z.infer<typeof registeredVersionDetail>;
export type DefinitionCheck = z.infer<typeof definitionCheck>;
export type DefinitionDifferences = z.infer<typeof definitionDifferences>;
