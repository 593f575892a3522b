import type { Problem } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';

/** What the API said to a request of this page. */
export type PageReply<Body> = { ok: true; body: Body } | { ok: false; problem: Problem };

/** Asks the API from the page itself, for what is shown while a person types. Throws when there is no connection. */
export async function ask<Body>(
  method: 'POST' | 'PUT',
  path: string,
  sent: unknown,
  locale: Locale,
): Promise<PageReply<Body>> {
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': locale },
    body: JSON.stringify(sent),
  });
  const body: unknown = await response.json();
  return response.ok ? { ok: true, body: body as Body } : { ok: false, problem: body as Problem };
}
