import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { reason, role, slug, uuid } from './shared.ts';
import { text } from '../text.ts';

/** What an organisation is to the platform. */
export const ORGANISATION_KINDS = ['operator', 'supplier', 'body'] as const;

/** An organisation: the operator, a supplier or a rated body. */
export const organisation = z
  .object({
    id: slug,
    /** One organisation may be several things. */
    kinds: z.array(z.enum(ORGANISATION_KINDS)),
    name: text,
    abbreviation: text,
    bodyId: slug.nullable(),
    /** Whether its body is abolished: it stays in the history and takes no new people. */
    abolished: z.boolean(),
  })
  .meta({ id: 'Organisation' });

/** What any task says: in which cycle, how much of it, until when. */
const waiting = z.object({
  cycleId: slug,
  count: z.int(),
  dueAt: z.string().nullable(),
  overdue: z.boolean(),
});

/** Something that waits for the signed-in person, by its kind and what names the thing. */
export const task = z
  .discriminatedUnion('kind', [
    waiting.extend({
      kind: z.enum(['sign-off', 'missing-values']),
      indicatorId: slug,
      /** Why the sign-off was returned; null where it was not. */
      returned: z.string().nullable(),
    }),
    waiting.extend({
      kind: z.enum(['review-dispute', 'answer-question', 'decide-dispute']),
      indicatorId: slug,
      disputeId: uuid,
    }),
    waiting.extend({ kind: z.enum(['file-dispute', 'read-changes']), bodyId: slug }),
    waiting.extend({ kind: z.enum(['advance-cycle', 'publish', 'answer-proposal', 'read-early']) }),
  ])
  .meta({ id: 'Task' });

/** `GET /me`: the signed-in person, and how many tasks wait for them. */
export const me = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role,
    organisation,
    waiting: z.int().nonnegative(),
  })
  .meta({ id: 'Me' });

/** `GET /me/tasks`. */
export const tasks = z.object({ tasks: z.array(task) }).meta({ id: 'Tasks' });

/** A person as the administrator sees them. */
export const person = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role,
    organisation,
    disabled: z.boolean(),
    createdAt: z.string(),
  })
  .meta({ id: 'Person' });

/** People of the platform. */
export const people = z.object({ people: z.array(person) }).meta({ id: 'People' });

/** An organisation of the register; `version` counts its changes. */
export const registerOrganisation = organisation
  .extend({ version: z.int().positive() })
  .meta({ id: 'RegisterOrganisation' });

/** Organisations that people may belong to. */
export const organisations = z
  .object({ organisations: z.array(registerOrganisation) })
  .meta({ id: 'Organisations' });

/** The accounts that a demonstration tells everyone; none where there is no demonstration. */
export const demonstration = z
  .object({
    accounts: z.array(
      z.object({ email: z.string(), password: z.string(), name: z.string(), role, organisation: text }),
    ),
  })
  .meta({ id: 'Demonstration' });

/** An invitation of a new person: what a form sends, and what each line of a sheet says. */
export const invitation = z
  .strictObject({
    email: z.email().max(254),
    name: z.string().trim().min(LIMITS.personName.shortest).max(LIMITS.personName.longest),
    role,
    organisationId: slug,
  })
  .meta({ id: 'Invitation' });

/** A change of a person's access. */
export const accessChange = z.strictObject({ disabled: z.boolean(), reason }).meta({ id: 'AccessChange' });

/** The signed-in person. */
export type Me = z.infer<typeof me>;
/** Something that waits for a person. */
export type Task = z.infer<typeof task>;
/** An organisation of the platform. */
export type Organisation = z.infer<typeof organisation>;
/** An organisation of the register. */
export type RegisterOrganisation = z.infer<typeof registerOrganisation>;
/** A person of the platform. */
export type Person = z.infer<typeof person>;
/** An invitation of a new person. */
export type Invitation = z.infer<typeof invitation>;
/** The accounts that a demonstration tells everyone. */
export type Demonstration = z.infer<typeof demonstration>;
