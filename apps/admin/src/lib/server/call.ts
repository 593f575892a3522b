import type { Problem } from '@olshem/contracts';
import type { RequestEvent } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';

/** What the API said to one request: what was asked for, or why not. */
export type Reply<Body> = { ok: true; body: Body; response: Response } | { ok: false; problem: Problem };

/** What a call needs of the request that caused it. */
export type Caller = Pick<RequestEvent, 'platform' | 'request' | 'params'>;

/** Asks the API in the name of the person whose browser asked us, in the language of the page. */
export async function call<Body>(
  caller: Caller,
  method: string,
  path: string,
  sent?: unknown,
): Promise<Reply<Body>> {
  const headers = new Headers({ accept: 'application/json' });
  const cookie = caller.request.headers.get('cookie');
  if (cookie) headers.set('cookie', cookie);
  const lang = (caller.params as { lang?: string }).lang;
  if (lang) headers.set('accept-language', lang);
  const asForm = sent instanceof FormData;
  if (sent !== undefined && !asForm) headers.set('content-type', 'application/json');
  const body = sent === undefined ? undefined : asForm ? sent : JSON.stringify(sent);
  const response = await send(caller, path, { method, headers, body });
  if (response.ok) {
    return {
      ok: true,
      body: (response.status === 204 ? undefined : await response.json()) as Body,
      response,
    };
  }
  return { ok: false, problem: await problemOf(response) };
}

async function send(caller: Caller, path: string, init: RequestInit): Promise<Response> {
  const inProcess = caller.platform?.req?.apiFetch;
  // The origin is only there because a request needs one; in one process nothing listens on it.
  if (inProcess) return inProcess(`http://api.internal${path}`, init);
  return fetch(`${API_URL}${path}`, init);
}

async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) throw new Error(`The API answered ${response.status} without a reason.`);
  return (await response.json()) as Problem;
}
