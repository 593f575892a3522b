import type { Problem } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import type { DomainError } from './refusal.ts';
import { wordingOf } from './refusal.ts';

const TITLED = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503] as const;

/** A refusal as a problem document (RFC 9457) in the language of the request. */
export function problemResponse(
  error: DomainError,
  request: { locale: Locale; requestId: string; path: string },
): Response {
  const { locale, requestId, path } = request;
  const titled = TITLED.find((status) => status === error.status) ?? 400;
  const body: Problem = {
    type: `urn:olshem:problem:${error.code}`,
    title: m[`term_problem_${titled}`]({}, { locale }),
    status: error.status,
    detail: wordingOf(error.code, error.values, locale),
    code: error.code,
    instance: path,
    requestId,
    ...(error.errors.length > 0 && {
      errors: error.errors.map(({ path: at, code, values = {} }) => ({
        path: at,
        code,
        detail: wordingOf(code, values, locale),
      })),
    }),
    ...(error.details && { details: error.details }),
  };
  return new Response(JSON.stringify(body), {
    status: error.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': locale,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // What is left of a body that was too large is not read; the next request needs another connection.
      ...(error.status === 413 && { connection: 'close' }),
    },
  });
}
