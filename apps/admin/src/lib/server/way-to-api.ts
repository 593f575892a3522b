import type { RequestEvent } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';

/** What a call needs of the request that caused it. */
export type Caller = Pick<RequestEvent, 'platform' | 'request' | 'params'>;

/** How the API is reached in the name of the person whose browser asked us, in the language of the page. */
export function wayToApi({ platform, request, params }: Caller) {
  const ofServer = platform?.req?.apiFetch;
  const cookie = request.headers.get('cookie');
  const { lang } = params as { lang?: string };
  return {
    fetch: ofServer ?? fetch,
    // The server knows the way to the API; the origin is only there because a request needs one.
    origin: ofServer ? 'http://api.internal' : API_URL,
    headers: { ...(cookie !== null && { cookie }), ...(lang !== undefined && { 'accept-language': lang }) },
  };
}
