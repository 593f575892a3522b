import type { Problem } from '@olshem/contracts';
import type { Reply } from './portal-api.ts';
import { wayToApi, type Caller } from './way-to-api.ts';

/** Begins a session; the answer sets its cookies. */
export function signIn(caller: Caller, sent: { email: string; password: string }): Promise<Reply<Response>> {
  return ask(caller, '/sign-in/email', sent);
}

/** Ends the session. */
export function signOut(caller: Caller): Promise<Reply<Response>> {
  return ask(caller, '/sign-out', {});
}

/** Changes the password and ends every other session of the person. */
export function changePassword(
  caller: Caller,
  sent: { currentPassword: string; newPassword: string },
): Promise<Reply<Response>> {
  return ask(caller, '/change-password', { ...sent, revokeOtherSessions: true });
}

// Sessions are kept by a library with its own addresses, which are no operations of the API.
async function ask(caller: Caller, path: string, sent: unknown): Promise<Reply<Response>> {
  const { fetch, origin, headers } = wayToApi(caller);
  const response = await fetch(`${origin}/api/auth${path}`, {
    method: 'POST',
    headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
  return response.ok
    ? { ok: true, body: response }
    : { ok: false, problem: (await response.json()) as Problem };
}
