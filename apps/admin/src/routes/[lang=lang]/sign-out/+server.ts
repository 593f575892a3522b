import { redirect } from '@sveltejs/kit';
import { pathsOf } from '#lib/paths.ts';
import { passCookies } from '#lib/server/cookies.ts';
import { signOut } from '#lib/server/session.ts';
import type { RequestHandler } from './$types';

/** Ends the session, also on the server, and leads to the sign-in page. */
export const POST: RequestHandler = async (event) => {
  const reply = await signOut(event);
  if (reply.ok) passCookies(reply.body, event.cookies, event.url);
  redirect(303, pathsOf(event.params.lang).signIn);
};
