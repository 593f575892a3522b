import { createClient, ProblemError, type Client } from '@olshem/client';
import type { Locale } from '@olshem/i18n';

export { ProblemError };

/** A client for what is asked while a person types; the browser itself sends the session along. */
export function browserClient(locale: Locale): Client {
  return createClient({
    fetch: (request) => fetch(request),
    origin: '',
    headers: { 'accept-language': locale },
  });
}
