import { createClient, ProblemError, type Client } from '@olshem/client';
import type { Problem } from '@olshem/contracts';
import type { RequestEvent } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';

/** What the API said to one request: what was asked for, or why not. */
export type Reply<Body> = { ok: true; body: Body } | { ok: false; problem: Problem };

/** What a call needs of the request that caused it. */
export type Caller = Pick<RequestEvent, 'platform' | 'request' | 'params'>;

/** A client in the name of the person whose browser asked us, in the language of the page. */
export function clientFor(caller: Caller): Client {
  return createClient({ ...wayTo(caller), headers: headersOf(caller) });
}

/** A refusal as a value, so that a form can show it; every other failure stays one. */
export async function reply<Body>(answer: Promise<Body>): Promise<Reply<Body>> {
  try {
    return { ok: true, body: await answer };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Asks for something about the session itself, whose answer sets cookies. */
export async function askSession(caller: Caller, path: string, sent: unknown): Promise<Reply<Response>> {
  const { fetch, origin } = wayTo(caller);
  const response = await fetch(`${origin}/api/auth${path}`, {
    method: 'POST',
    headers: { ...headersOf(caller), accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
  return response.ok
    ? { ok: true, body: response }
    : { ok: false, problem: (await response.json()) as Problem };
}

function wayTo({ platform }: Caller): { fetch: typeof fetch; origin: string } {
  const inProcess = platform?.req?.apiFetch;
  // The origin is only there because a request needs one; in one process nothing listens on it.
  return inProcess ? { fetch: inProcess, origin: 'http://api.internal' } : { fetch, origin: API_URL };
}

function headersOf({ request, params }: Caller): Record<string, string> {
  const cookie = request.headers.get('cookie');
  const { lang } = params as { lang?: string };
  return { ...(cookie !== null && { cookie }), ...(lang !== undefined && { 'accept-language': lang }) };
}
