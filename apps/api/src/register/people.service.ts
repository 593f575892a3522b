import { randomUUID } from 'node:crypto';
import type { Role } from '@olshem/contracts';
import { eq } from 'drizzle-orm';
import { inTransaction, type Change } from '../audit/change.ts';
import { hashPassword, oneTimePassword } from '../access/sign-in/password.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { Actor } from '../audit/actor.ts';
import type { Acting } from '../access/context.ts';
import { DomainError, notFound } from '../errors/refusal.ts';
import { isUniqueViolation } from '../database/violations.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** A person to be invited. */
export interface Invitee {
  email: string;
  name: string;
  role: Role;
  organisationId: string;
}

/** Which roles an organisation of each kind has. */
const ROLES = { operator: ['administrator', 'auditor'], supplier: ['assessor'], body: ['agency'] } as const;

/** Makes an account with a password that is shown once. */
export async function invite(
  deps: Deps,
  by: Actor,
  invitee: Invitee,
): Promise<{ id: string; password: string }> {
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  const id = await inTransaction(deps, by, 'person.invite', async (change) => {
    const written = await insertPerson(change, invitee, hash);
    change.about({ subject: { type: 'person', id: written }, after: { ...invitee } });
    return written;
  });
  return { id, password };
}

/** Writes a person and the account by which they sign in. */
export async function insertPerson(
  change: Change,
  invitee: Invitee,
  passwordHash: string | null,
): Promise<string> {
  const [organisation] = await change.tx
    .select()
    .from(schema.organisations)
    .where(eq(schema.organisations.id, invitee.organisationId));
  if (!organisation) throw notFound();
  if (!ROLES[organisation.kind].some((role) => role === invitee.role)) {
    const errors = [{ path: 'role', code: 'organisation_role_mismatch' as const }];
    throw new DomainError('organisation_role_mismatch', 422, {}, { errors });
  }
  const id = randomUUID();
  const stamps = { createdAt: change.at, updatedAt: change.at };
  const person = { id, ...invitee, email: invitee.email.toLowerCase(), emailVerified: true, ...stamps };
  await change.insert(schema.user, [person]).catch((error: unknown) => {
    if (isUniqueViolation(error, 'user_email_unique')) {
      const errors = [{ path: 'email', code: 'email_taken' as const }];
      throw new DomainError('email_taken', 409, {}, { errors });
    }
    throw error;
  });
  if (passwordHash !== null) {
    await change.tx.insert(schema.account).values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: passwordHash,
      ...stamps,
    });
  }
  return id;
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
