import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { LIMITS, type LinkPurpose, type OneTimeLink } from '@olshem/contracts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Acting } from '../access/context.ts';
import { hashPassword } from '../access/sign-in/password.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { schema, type Database } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError, notFound } from '../errors/refusal.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;
const { oneTimeLinks: links, user, account, session } = schema;
const DAY = 24 * 60 * 60 * 1000;

/** Makes a link by which a person sets a password; an earlier one of theirs is good no longer. Only its hash is kept. */
export async function issueLink(change: Change, userId: string, purpose: LinkPurpose): Promise<OneTimeLink> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(change.at.getTime() + LIMITS.linkDays * DAY);
  await change.tx
    .update(links)
    .set({ replacedAt: change.at })
    .where(and(eq(links.userId, userId), isNull(links.usedAt), isNull(links.replacedAt)));
  await change.tx.insert(links).values({
    id: randomUUID(),
    userId,
    purpose,
    tokenHash: hashOf(token),
    issuedById: change.actor.id,
    createdAt: change.at,
    expiresAt,
  });
  return { purpose, token, expiresAt: expiresAt.toISOString() };
}

/** Gives a person a new link: to their first password, or to another one where they have one already. */
export async function renewLink(
  deps: Deps,
  by: Acting,
  id: string,
  { reason }: { reason: string },
): Promise<OneTimeLink> {
  return inTransaction(deps, by, 'person.link', async (change) => {
    const [person] = await change.tx.select().from(user).where(eq(user.id, id)).for('update');
    if (!person) throw notFound();
    if (person.disabled) throw new DomainError('link_for_disabled', 409);
    const [known] = await change.tx.select({ id: account.id }).from(account).where(eq(account.userId, id));
    const link = await issueLink(change, id, known ? 'reset' : 'invitation');
    const { purpose, expiresAt } = link;
    change.about({ subject: { type: 'person', id }, after: { purpose, expiresAt }, reason });
    return link;
  });
}

/** Whom a link is for. A link that is used, replaced or out of date is refused with the way out. */
export async function readLink({ db, now }: Deps, token: string) {
  const { link, owner } = await goodLink(db, token, now());
  const { purpose, expiresAt } = link;
  return { purpose, name: owner.name, email: owner.email, expiresAt: expiresAt.toISOString() };
}

/** Sets the password of the person a link is for, uses the link up, and ends every session of theirs. */
export async function setPassword(deps: Deps, token: string, password: string, requestId: string) {
  const hash = await hashPassword(password);
  const { owner } = await goodLink(deps.db, token, deps.now());
  const { id, name, role, organisationId, email } = owner;
  const person = { id, name, role, organisationId, requestId };
  await inTransaction(deps, person, 'person.password', async (change) => {
    // Of two that use one link at the same time the second finds it used.
    await change.tx.execute(
      sql`select 1 from ${links} where ${links.tokenHash} = ${hashOf(token)} for update`,
    );
    const { link } = await goodLink(change.tx, token, change.at);
    await change.tx.update(links).set({ usedAt: change.at }).where(eq(links.id, link.id));
    await writePassword(change, id, hash);
    await change.tx.delete(session).where(eq(session.userId, id));
    change.about({ subject: { type: 'person', id }, after: { purpose: link.purpose } });
  });
  return { email };
}

/** Writes the hash of a person's password. */
export async function writePassword({ tx, at }: Change, userId: string, password: string): Promise<void> {
  const changed = await tx
    .update(account)
    .set({ password, updatedAt: at })
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
    .returning({ id: account.id });
  if (changed.length > 0) return;
  const id = randomUUID();
  const stamps = { createdAt: at, updatedAt: at };
  await tx
    .insert(account)
    .values({ id, accountId: userId, providerId: 'credential', userId, password, ...stamps });
}

async function goodLink(db: Pick<Database, 'select'>, token: string, now: Date) {
  const [found] = await db
    .select({ link: links, owner: user })
    .from(links)
    .innerJoin(user, eq(user.id, links.userId))
    .where(eq(links.tokenHash, hashOf(token)));
  if (!found || found.owner.disabled || found.link.replacedAt) throw new DomainError('link_unknown', 404);
  if (found.link.usedAt) throw new DomainError('link_used', 410);
  if (found.link.expiresAt <= now) throw new DomainError('link_expired', 410, { days: LIMITS.linkDays });
  return found;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
