import type { Context } from 'hono';
import { eq } from 'drizzle-orm';
import { inTransaction } from '../../audit/change.ts';
import { schema, type Database } from '../../database/database.ts';
import type { ApiEnv } from '../context.ts';
import { DomainError, type RefusalCode } from '../../errors/refusal.ts';
import { isJson } from '../guard.ts';
import { countAttempt, forgetAttempts } from './account-limit.ts';
import type { Auth } from './auth.ts';

/** What sign-in works with. */
export interface SignInDeps {
  auth: Auth;
  db: Database;
  now(): Date;
}

/** The operations of the sign-in library that the portal uses; every other address of it is not there. */
const OPEN_PATHS = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'GET /get-session',
  'POST /change-password',
  'GET /list-sessions',
  'POST /revoke-session',
  'POST /revoke-other-sessions',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/get-totp-uri',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
]);

/** What a person changes of their own account, and what the audit chain says of it. */
const ACCOUNT_CHANGES: Readonly<Record<string, 'password' | 'second-factor-on' | 'second-factor-off'>> = {
  '/change-password': 'password',
  '/two-factor/enable': 'second-factor-on',
  '/two-factor/disable': 'second-factor-off',
};

async function recordAccountChange(
  { db, now }: Pick<SignInDeps, 'db' | 'now'>,
  personId: string,
  changed: 'password' | 'second-factor-on' | 'second-factor-off',
  requestId: string,
): Promise<void> {
  const [person] = await db.select().from(schema.user).where(eq(schema.user.id, personId));
  if (!person) return;
  const { id, name, role, organisationId } = person;
  await inTransaction(
    { db, now },
    { id, name, role, organisationId, requestId },
    'person.account',
    async (change) => {
      change.about({ subject: { type: 'person', id }, after: { changed } });
    },
  );
}

/** Answers under /api/auth: the library does the work, refusals leave as problem documents. */
export function authHandler({ auth, db, now }: SignInDeps) {
  return async (c: Context<ApiEnv>): Promise<Response> => {
    const path = new URL(c.req.url).pathname.replace('/api/auth', '');
    if (!OPEN_PATHS.has(`${c.req.method} ${path}`)) throw new DomainError('not_found', 404);
    const text = c.req.method === 'POST' ? await c.req.text() : '';
    if (text !== '' && !isJson(c.req.header('content-type')))
      throw new DomainError('unsupported_media_type', 415);
    const signingIn = path === '/sign-in/email';
    const email = signingIn ? emailOf(text) : undefined;
    if (email) await countAttempt(db, email, now());
    // Asked before: a changed password ends the session that changed it.
    const owner = ACCOUNT_CHANGES[path] && (await auth.api.getSession({ headers: c.req.raw.headers }));
    const response = await auth.handler(
      new Request(c.req.raw.url, {
        method: c.req.method,
        headers: c.req.raw.headers,
        ...(c.req.method === 'POST' && { body: text || '{}' }),
      }),
    );
    if (response.status >= 400) throw refusalOf(response.status);
    if (signingIn && email) await welcome({ auth, db, now }, email, c.get('requestId'));
    const changed = ACCOUNT_CHANGES[path];
    if (changed && owner) await recordAccountChange({ db, now }, owner.user.id, changed, c.get('requestId'));
    return response;
  };
}

async function welcome({ db, now }: SignInDeps, email: string, requestId: string): Promise<void> {
  const [person] = await db.select().from(schema.user).where(eq(schema.user.email, email));
  if (!person) return;
  if (person.disabled) throw new DomainError('account_disabled', 403);
  await forgetAttempts(db, email);
  const { id, name, role, organisationId } = person;
  await inTransaction(
    { db, now },
    { id, name, role, organisationId, requestId },
    'session.start',
    async (change) => {
      change.about({ subject: { type: 'person', id } });
    },
  );
}

function emailOf(text: string): string | undefined {
  const body = text === '' ? undefined : (JSON.parse(text) as unknown);
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : undefined;
  return typeof email === 'string' ? email.toLowerCase().slice(0, 254) : undefined;
}

function refusalOf(status: number): DomainError {
  const codes: Record<number, RefusalCode> = { 401: 'sign_in_refused', 429: 'too_many_attempts' };
  if (status >= 500) return new DomainError('unavailable', 503);
  return new DomainError(codes[status] ?? 'sign_in_failed', status, { minutes: 1 });
}
