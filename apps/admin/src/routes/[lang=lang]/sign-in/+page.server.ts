import { fail, redirect } from '@sveltejs/kit';
import { pathsOf } from '#lib/paths.ts';
import { passCookies } from '#lib/server/cookies.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { ifAllowed, refused } from '#lib/server/replies.ts';
import { signIn } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who is signed in already goes on; a demonstration shows its accounts. */
export const load: PageServerLoad = async (event) => {
  const api = portalApi(event);
  if (await ifAllowed(api.call('readMe'))) redirect(303, pathsOf(event.params.lang).home);
  const demonstration = await ifAllowed(api.call('readDemonstration'));
  return { accounts: demonstration?.accounts ?? [] };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = String(form.get('email') ?? '').trim();
    const password = String(form.get('password') ?? '');
    const missing = { email: email === '', password: password === '' };
    if (missing.email || missing.password) return fail(422, { missing, typed: { email } });
    const reply = await signIn(event, { email, password });
    if (!reply.ok) return refused(reply.problem, { email });
    passCookies(reply.body, event.cookies, event.url);
    redirect(303, wayOn(event.url, pathsOf(event.params.lang).home));
  },
};

/** Where the person wanted to go; an address outside the portal is not followed. */
function wayOn(url: URL, home: string): string {
  const next = url.searchParams.get('next') ?? '';
  return /^\/admin\/(?:kk|ru|en)(?:\/[\w./?=&%-]*)?$/.test(next) ? next : home;
}
