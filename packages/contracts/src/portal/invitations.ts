import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { invitation, person } from './account.ts';
import { instant, reason } from './shared.ts';

/** What a one-time link is for: the first password, or a new one. */
export const LINK_PURPOSES = ['invitation', 'reset'] as const;

/** A link by which a person sets a password. The token is shown once; the platform keeps only its hash. */
export const oneTimeLink = z
  .object({ purpose: z.enum(LINK_PURPOSES), token: z.string(), expiresAt: instant })
  .meta({ id: 'OneTimeLink' });

/** A person with the link to hand over. */
export const invited = z.object({ person, link: oneTimeLink }).meta({ id: 'Invited' });

/** Why a person gets a new link. */
export const linkRequest = z.strictObject({ reason }).meta({ id: 'LinkRequest' });

/** Whom a link is for, as the page shows that it leads to. */
export const linkOwner = z
  .object({ purpose: z.enum(LINK_PURPOSES), name: z.string(), email: z.string(), expiresAt: instant })
  .meta({ id: 'LinkOwner' });

/** A password as a person chooses it. */
export const newPassword = z
  .strictObject({ password: z.string().min(LIMITS.password.shortest).max(LIMITS.password.longest) })
  .meta({ id: 'NewPassword' });

/** Whose password was set. */
export const passwordSet = z.object({ email: z.string() }).meta({ id: 'PasswordSet' });

/** A line of a sheet of people, as it was written. */
const sheetPerson = z.strictObject({
  name: z.string().max(1000),
  email: z.string().max(1000),
  role: z.string().max(1000),
  organisation: z.string().max(1000),
});

/** People to invite at once, all or none. */
export const peopleSheet = z
  .strictObject({ lines: z.array(sheetPerson).min(1).max(LIMITS.sheetLines) })
  .meta({ id: 'PeopleSheet' });

/** What is wrong with a line of a sheet. */
export const lineFault = z
  .object({ path: z.string(), code: z.string(), detail: z.string() })
  .meta({ id: 'LineFault' });

/** The number of a line in its file, the header being the first. */
export const lineNumber = z.int().positive();

/** Every line of a sheet, as it was read and judged; nothing is written. */
export const judgedPeople = z
  .object({
    lines: z.array(
      z.object({
        number: lineNumber,
        line: sheetPerson,
        invitation: invitation.nullable(),
        faults: z.array(lineFault),
      }),
    ),
  })
  .meta({ id: 'JudgedPeople' });

/** Everyone who was invited from a sheet. */
export const invitedPeople = z.object({ invited: z.array(invited) }).meta({ id: 'InvitedPeople' });

/** What a one-time link is for. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
/** A link by which a person sets a password. */
export type OneTimeLink = z.infer<typeof oneTimeLink>;
/** Whom a link is for. */
export type LinkOwner = z.infer<typeof linkOwner>;
/** A line of a sheet of people. */
export type SheetPerson = z.infer<typeof sheetPerson>;
/** Every line of a sheet judged. */
export type JudgedPeople = z.infer<typeof judgedPeople>;
