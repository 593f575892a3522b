import type { Methodology } from '@olshem/scoring';
import { lint } from '@olshem/scoring/check';
import { eq } from 'drizzle-orm';
import type { Actor } from '../audit/actor.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { schema, type Database } from '../database/database.ts';
import { isUniqueViolation } from '../database/violations.ts';
import { DomainError, notFound } from '../errors/refusal.ts';
import { areIndependent } from '../access/independence.ts';
import { insertVersion } from './register-build.ts';
import { versionInForce, versionLabelled, type StoredVersion } from './version.store.ts';

interface Deps {
  db: Database;
  now(): Date;
}

const { methodologyVersions: versions } = schema;

/** Registers a definition as a draft, which another administrator puts in force. Refused while lint finds an error. */
export async function registerVersion(
  deps: Deps,
  by: Actor,
  { methodology, reason }: { methodology: Methodology; reason: string },
): Promise<StoredVersion> {
  const errors = lint(methodology).filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new DomainError(
      'definition_has_errors',
      422,
      { count: errors.length },
      { details: { findings: errors.slice(0, 50) } },
    );
  return inTransaction(deps, by, 'methodology.register', async (change) => {
    const { id, version } = methodology;
    const taken = () => new DomainError('version_taken', 409, { methodology: id, version });
    if (await versionLabelled(change.tx, id, version)) throw taken();
    return insertVersion(change, methodology, 'draft', reason).catch((error: unknown) => {
      if (isUniqueViolation(error, 'methodology_version')) throw taken();
      throw error;
    });
  });
}

/** Puts a draft in force; the version that was in force retires. Refused to whoever registered it. */
export async function putInForce(deps: Deps, by: Actor, digest: string, reason: string): Promise<void> {
  await inTransaction(deps, by, 'methodology.in-force', async (change) => {
    const draft = await lockDraft(change, digest);
    const { registeredById } = draft;
    if (registeredById === by.id) throw new DomainError('second_administrator_needed', 409);
    if (registeredById && by.id && !(await areIndependent(change.tx, registeredById, by.id)))
      throw new DomainError('version_not_independent', 409);
    const before = await versionInForce(change.tx, draft.methodologyId);
    if (before) await change.update(versions, eq(versions.digest, before.digest), { state: 'retired' });
    await change.update(versions, eq(versions.digest, digest), {
      state: 'in-force',
      inForceAt: change.at,
      inForceById: by.id,
    });
    const { methodologyId, version } = draft;
    change.about({
      subject: { type: 'methodology', id: digest },
      before: before ? { inForce: before.version, digest: before.digest } : undefined,
      after: { methodologyId, inForce: version, digest },
      reason,
    });
  });
}

/** Withdraws a draft; it is never put in force, and its version label stays taken. */
export async function withdrawVersion(deps: Deps, by: Actor, digest: string, reason: string): Promise<void> {
  await inTransaction(deps, by, 'methodology.withdraw', async (change) => {
    const { methodologyId, version } = await lockDraft(change, digest);
    await change.update(versions, eq(versions.digest, digest), { state: 'retired' });
    change.about({
      subject: { type: 'methodology', id: digest },
      before: { state: 'draft' },
      after: { methodologyId, version, state: 'retired' },
      reason,
    });
  });
}

async function lockDraft(change: Change, digest: string): Promise<StoredVersion> {
  const [found] = await change.tx.select().from(versions).where(eq(versions.digest, digest)).for('update');
  if (!found) throw notFound();
  if (found.state !== 'draft') throw new DomainError('version_no_draft', 409, { version: found.version });
  return found;
}
