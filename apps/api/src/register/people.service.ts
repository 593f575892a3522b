import { randomUUID } from 'node:crypto';
import type { Invitation, OneTimeLink, ORGANISATION_KINDS, Role } from '@olshem/contracts';
import { eq } from 'drizzle-orm';
import { inTransaction, type Change } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { Actor } from '../audit/actor.ts';
import type { Acting } from '../access/context.ts';
import { DomainError, notFound, type RefusalCode } from '../errors/refusal.ts';
import { isUniqueViolation } from '../database/violations.ts';
import { issueLink, writePassword } from './one-time-links.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;
type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Which roles an organisation of each kind has. */
const ROLES = {
  operator: ['administrator', 'auditor'],
  supplier: ['assessor'],
  body: ['agency'],
} as const satisfies Record<OrganisationKind, readonly Role[]>;

/** Makes an account without a password, and the link by which its owner sets one. */
export async function invite(
  deps: Deps,
  by: Actor,
  invitee: Invitation,
): Promise<{ id: string; link: OneTimeLink }> {
  return inTransaction(deps, by, 'person.invite', async (change) => {
    const id = await insertPerson(change, invitee, null);
    change.about({ subject: { type: 'person', id }, after: { ...invitee } });
    return { id, link: await issueLink(change, id, 'invitation') };
  });
}

/** Writes a person and the account by which they sign in. */
export async function insertPerson(
  change: Change,
  invitee: Invitation,
  passwordHash: string | null,
): Promise<string> {
  const { organisations: orgs, bodies } = schema;
  const [found] = await change.tx
    .select({ kinds: orgs.kinds, validTo: bodies.validTo })
    .from(orgs)
    .leftJoin(bodies, eq(bodies.id, orgs.bodyId))
    .where(eq(orgs.id, invitee.organisationId));
  if (!found) throw notFound();
  if (isOver(found.validTo, change.at)) throw refusedAt('organisationId', 'organisation_abolished');
  if (!mayHave(found.kinds, invitee.role)) throw refusedAt('role', 'organisation_role_mismatch');
  const id = randomUUID();
  const stamps = { createdAt: change.at, updatedAt: change.at };
  const person = { id, ...invitee, email: invitee.email.toLowerCase(), emailVerified: true, ...stamps };
  await change.insert(schema.user, [person]).catch((error: unknown) => {
    if (isUniqueViolation(error, 'user_email_unique')) throw refusedAt('email', 'email_taken', 409);
    throw error;
  });
  if (passwordHash !== null) await writePassword(change, id, passwordHash);
  return id;
}

/** Whether an organisation of these kinds has people of this role. */
export function mayHave(kinds: readonly OrganisationKind[], role: Role): boolean {
  return kinds.some((kind) => ROLES[kind].some((each) => each === role));
}

/** Whether something that is valid to a year, a month or a day is over by now. */
export function isOver(validTo: string | null, now: Date): boolean {
  return validTo !== null && validTo <= now.toISOString().slice(0, validTo.length);
}

/** Switches a person off, which ends their sessions at once, or on again. */
export async function setAccess(
  deps: Deps,
  by: Acting,
  id: string,
  { disabled, reason }: { disabled: boolean; reason: string },
): Promise<void> {
  if (id === by.id) throw new DomainError('own_access', 409);
  await inTransaction(deps, by, 'person.access', async (change) => {
    const [before] = await change.tx.select().from(schema.user).where(eq(schema.user.id, id)).for('update');
    if (!before) throw notFound();
    await change.update(schema.user, eq(schema.user.id, id), { disabled, updatedAt: change.at });
    if (disabled) await change.tx.delete(schema.session).where(eq(schema.session.userId, id));
    change.about({
      subject: { type: 'person', id },
      before: { disabled: before.disabled },
      after: { disabled },
      reason,
    });
  });
}

function refusedAt(path: string, code: RefusalCode, status = 422): DomainError {
  return new DomainError(code, status, {}, { errors: [{ path, code }] });
}
