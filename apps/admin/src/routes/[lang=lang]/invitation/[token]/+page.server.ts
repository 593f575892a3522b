import { newPassword } from '@olshem/contracts';
import { redirect } from '@sveltejs/kit';
import { pathsOf } from '#lib/paths.ts';
import { passCookies } from '#lib/server/cookies.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import { wanted } from '#lib/server/replies.ts';
import { signIn } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whom the link is for; one that is good no longer says what to do. */
export const load: PageServerLoad = async (event) => {
  const path = { token: event.params.token };
  const owner = await wanted(portalApi(event).call('readOneTimeLink', { path }), event);
  return { owner, set: await emptyForm('set', newPassword) };
};

export const actions: Actions = {
  /** Sets the password and signs in with it at once. */
  set: async (event) => {
    const form = await sentForm('set', newPassword, event);
    const { password } = form.data;
    if (!form.valid) return faultyForm(withoutPassword(form));
    const path = { token: event.params.token };
    const reply = await portalApi(event).call('setPasswordByLink', { path, body: { password } });
    if (!reply.ok) return refusedForm(withoutPassword(form), reply.problem);
    const session = await signIn(event, { email: reply.body.email, password });
    if (session.ok) passCookies(session.body, event.cookies, event.url);
    redirect(303, pathsOf(event.params.lang).home);
  },
};

/** A password goes one way: it is not sent back with the faults. */
function withoutPassword<Form extends { data: { password: string } }>(form: Form): Form {
  form.data.password = '';
  return form;
}
