import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { inTransaction } from '../audit/change.ts';
import type { Database } from '../database/database.ts';
import { actingOf, type ApiEnv } from './context.ts';
import { localeOf } from '../errors/locale.ts';
import { problemResponse } from '../errors/problem.ts';
import { DomainError, ForeignRead, notFound, type RefusalCode } from '../errors/refusal.ts';

interface Deps {
  db: Database;
  now(): Date;
  report(error: unknown, requestId: string): void;
}

/** Turns whatever was thrown into a problem document; an attempt on something foreign is kept in the audit chain first. */
export function failureHandler(deps: Deps) {
  return async (error: Error, c: Context<ApiEnv>): Promise<Response> => {
    const requestId = c.get('requestId') ?? randomUUID();
    const refusal = refusalOf(error, requestId);
    if (refusal.status >= 500) deps.report(error, requestId);
    await keepAttempt(deps, c, refusal).catch((failure: unknown) => deps.report(failure, requestId));
    const response = problemResponse(refusal, {
      locale: c.get('locale') ?? localeOf(c.req.raw),
      requestId,
      path: c.req.path,
    });
    response.headers.set('x-request-id', requestId);
    if (c.req.method === 'GET') response.headers.set('access-control-allow-origin', '*');
    if (refusal.status === 401) response.headers.set('www-authenticate', 'Session');
    if (refusal.status === 429 || refusal.status === 503) response.headers.set('retry-after', '60');
    return response;
  };
}

/** The refusal for an unknown address. */
export function unknownRoute(c: Context<ApiEnv>): Response {
  return problemResponse(notFound(), {
    locale: c.get('locale'),
    requestId: c.get('requestId'),
    path: c.req.path,
  });
}

async function keepAttempt(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  c: Context<ApiEnv>,
  refusal: DomainError,
): Promise<void> {
  const person = c.get('person');
  const foreign = refusal instanceof ForeignRead ? refusal.subject : undefined;
  if (!person || (!foreign && refusal.code !== 'forbidden')) return;
  const subject = foreign ?? { type: 'route', id: `${c.req.method} ${c.req.path}`.slice(0, 300) };
  await inTransaction({ db, now }, actingOf(c), 'access.denied', async (change) => {
    const { type, id, bodyId, cycleId } = { bodyId: undefined, cycleId: undefined, ...subject };
    change.about({
      subject: { type, id },
      bodyId,
      cycleId,
      after: { method: c.req.method, path: c.req.path.slice(0, 500) },
    });
  });
}

function refusalOf(error: Error, requestId: string): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof HTTPException) {
    const codes: Record<number, RefusalCode> = { 413: 'too_large', 415: 'unsupported_media_type' };
    return new DomainError(codes[error.status] ?? 'malformed_request', error.status, { limit: '1 MB' });
  }
  const causes = [error, error.cause].filter((each) => each instanceof Error) as (Error & {
    code?: string;
  })[];
  for (const { code = '', message } of causes) {
    // Out of space: PostgreSQL says 53100, a file system ENOSPC or EDQUOT.
    if (code === '53100' || /ENOSPC|EDQUOT|No space left/.test(`${code} ${message}`))
      return new DomainError('storage_full', 503);
    if (
      /^(08|57P|53)/.test(code) ||
      /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect/.test(
        `${code} ${message}`,
      )
    ) {
      return new DomainError('unavailable', 503);
    }
  }
  return new DomainError('internal', 500, { requestId });
}
