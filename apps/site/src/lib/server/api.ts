import { createClient, ProblemError, type Client } from '@olshem/client';
import { error, type RequestEvent } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';

/** Calls the operations that everyone may. What an address names and the API does not know is a page not found. */
export function publicApi({ platform }: Pick<RequestEvent, 'platform'>): Client {
  // The server knows the way to the API; the origin is only there because a request needs one.
  const ofServer = platform?.req?.apiFetch;
  const client = createClient({
    fetch: ofServer ?? fetch,
    origin: ofServer ? 'http://api.internal' : API_URL,
  });
  return { call: (...request) => client.call(...request).catch(refused) };
}

/** The revision that the address names: such an address is permanent, everything on its page is as it was then. */
export function askedRevision({ url }: Pick<RequestEvent, 'url'>): { revision: string | undefined } {
  return { revision: url.searchParams.get('revision') ?? undefined };
}

/** A malformed id is as unknown as one that nothing bears. */
function refused(failure: unknown): never {
  if (failure instanceof ProblemError && [404, 422].includes(failure.problem.status)) error(404, 'not-found');
  throw failure;
}
