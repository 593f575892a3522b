import { randomUUID } from 'node:crypto';
import { JSON_BYTES, MEGABYTE, MULTIPART_BYTES } from '@olshem/contracts';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiEnv } from './context.ts';
import { localeOf } from '../errors/locale.ts';
import { DomainError } from '../errors/refusal.ts';

const DEEPEST = 32;

/** Gives each request its id and language, and answers the id back. */
export const identify: MiddlewareHandler<ApiEnv> = async (c, next) => {
  c.set('requestId', randomUUID());
  c.set('locale', localeOf(c.req.raw));
  c.set('person', null);
  await next();
  c.header('x-request-id', c.get('requestId'));
};

/** A browser says where a request comes from; one from another site may read in public but change nothing. */
export const sameSiteOnly: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next();
  const origin = c.req.header('origin');
  const foreign =
    origin !== undefined && originHost(origin) !== (c.req.header('host') ?? new URL(c.req.url).host);
  if (foreign || c.req.header('sec-fetch-site') === 'cross-site') throw new DomainError('cross_site', 403);
  return next();
};

/** Refuses bodies over the limit, before they are in memory. */
export const limitBody: MiddlewareHandler<ApiEnv> = (c, next) => {
  if (c.req.raw.body === null) return next();
  const multipart = c.req.header('content-type')?.startsWith('multipart/form-data') ?? false;
  const maxSize = multipart ? MULTIPART_BYTES : JSON_BYTES;
  const onError = () => {
    throw new DomainError('too_large', 413, { megabytes: maxSize / MEGABYTE });
  };
  return bodyLimit({ maxSize, onError })(c, next);
};

/** Refuses JSON that cannot be parsed, is nested without end, or holds text that the database cannot keep. */
export const soundJson: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (isJson(c.req.header('content-type'))) {
    const text = await c.req.text();
    if (text !== '') checkSound(parseJson(text));
  }
  await next();
};

/** Whether a media type is JSON, however its letters are written: `application/json; charset=utf-8`, not `application/jsonx`. */
export function isJson(mediaType: string | undefined): boolean {
  return /^application\/([\w.+-]*\+)?json\s*(;|$)/i.test(mediaType ?? '');
}

/** The value of a JSON text, or a refusal. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('malformed_json', 400);
  }
}

/** Throws a refusal when a text inside holds NUL or half a character, which PostgreSQL does not store. */
export function checkSound(value: unknown, depth = 0): void {
  if (depth > DEEPEST) throw new DomainError('malformed_request', 400);
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) throw new DomainError('invalid_text', 422);
  } else if (Array.isArray(value)) {
    for (const item of value) checkSound(item, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      checkSound(key, depth + 1);
      checkSound(item, depth + 1);
    }
  }
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
