import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { ORGANISATION_KINDS } from './portal/account.ts';
import { day, instant, slug } from './portal/shared.ts';
import { publicReason, text, writtenText } from './text.ts';

/** What may happen to a body. */
export const BODY_ACTS = ['rename', 'split', 'merge', 'abolish'] as const;

/** The groups in which bodies are ranked. */
export const BODY_GROUPS = ['central', 'local'] as const;

/** A dated act: what happened to bodies, from when, and on which ground. It is kept for ever. */
export const bodyAct = z
  .object({
    id: z.string(),
    kind: z.enum(BODY_ACTS),
    /** Day, month or year from which it holds, as far as known. */
    on: z.string(),
    ground: text,
    /** The bodies it happened to. */
    from: z.array(slug),
    /** The bodies that stand after it; one of `from` among them goes on. */
    to: z.array(slug),
    /** The names before and after, where one body was renamed. */
    names: z.object({ before: text, after: text }).nullable(),
  })
  .meta({ id: 'BodyAct' });

/** An act that was recorded by mistake: it stays to be read, with who annulled it, when and why, and nothing follows from it. */
export const annulledAct = bodyAct
  .extend({ annulment: z.object({ at: instant, by: z.string(), reason: text }) })
  .meta({ id: 'AnnulledAct' });

const ids = z.array(slug).min(1).max(LIMITS.actBodies);

/** A body as the administrator enters it. */
export const newBody = z
  .strictObject({
    // Its organisation is called the same, with five characters before it.
    id: slug.max(90),
    group: z.enum(BODY_GROUPS),
    name: writtenText,
    abbreviation: writtenText,
    aliases: z.array(z.string().trim().min(1).max(200)).max(20),
    /** ISO 3166-2 code of the region, `KZ-75`; empty for a central body. */
    region: z.union([z.literal(''), z.string().regex(/^KZ-\d\d$/)]),
    /** Day on which it began; empty where nobody knows. */
    validFrom: z.union([z.literal(''), day]),
  })
  .meta({ id: 'NewBody' });

/** An act as the administrator records it. */
export const newBodyAct = z
  .strictObject({
    kind: z.enum(BODY_ACTS),
    on: day,
    ground: writtenText,
    from: ids,
    to: z.array(slug).max(LIMITS.actBodies),
    /** The new name, where one body is renamed. */
    name: writtenText.optional(),
    abbreviation: writtenText.optional(),
  })
  .meta({ id: 'NewBodyAct' });

/** Why an act was a mistake, as the administrator writes it: everyone reads it beside the act. */
export const actAnnulment = z.strictObject({ reason: publicReason }).meta({ id: 'ActAnnulment' });

/** An organisation as the administrator enters it. */
export const newOrganisation = z
  .strictObject({
    id: slug,
    kinds: z.array(z.enum(ORGANISATION_KINDS)).min(1),
    name: writtenText,
    abbreviation: writtenText,
    /** The body that it is, where it is one. */
    bodyId: z.union([z.literal(''), slug]),
  })
  .meta({ id: 'NewOrganisation' });

/** The state that a person saw and changes; one that changed meanwhile is refused. */
const version = z.int().positive();

/** What changes of a body without an act; its names change by a renaming only. */
export const bodyChange = newBody
  .pick({ group: true, region: true, aliases: true })
  .extend({ version })
  .meta({ id: 'BodyChange' });

/** What changes of an organisation; its id does not. */
export const organisationChange = newOrganisation
  .omit({ id: true })
  .extend({ version })
  .meta({ id: 'OrganisationChange' });

/** An index as the administrator enters it. */
export const newIndex = z.strictObject({ id: slug, title: writtenText }).meta({ id: 'NewIndex' });

/** What changes of an index; its id does not. */
export const indexChange = newIndex.omit({ id: true }).extend({ version }).meta({ id: 'IndexChange' });

/** What was entered in the register. */
export const registered = z.object({ id: z.string() }).meta({ id: 'Registered' });

/** An act on a body. */
export type BodyAct = z.infer<typeof bodyAct>;
/** An act that was annulled. */
export type AnnulledAct = z.infer<typeof annulledAct>;
/** What changes of a body without an act. */
export type BodyChange = z.infer<typeof bodyChange>;
/** What changes of an organisation. */
export type OrganisationChange = z.infer<typeof organisationChange>;
/** What changes of an index. */
export type IndexChange = z.infer<typeof indexChange>;
/** A body as it is entered. */
export type NewBody = z.infer<typeof newBody>;
/** An act as it is recorded. */
export type NewBodyAct = z.infer<typeof newBodyAct>;
/** An organisation as it is entered. */
export type NewOrganisation = z.infer<typeof newOrganisation>;
