import { redirect } from '@sveltejs/kit';
import { textOf } from '#lib/forms.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** One version with lint, its differences from the version in force, and what may be done with it. */
export const load: PageServerLoad = async (event) => {
  const path = { digest: event.params.digest };
  // The definition itself stays behind: the page is about what it says.
  const { definition: _, ...version } = await wanted(
    portalApi(event).call('readRegisteredVersion', { path }),
    event,
  );
  return { version, done: event.url.searchParams.get('done') };
};

export const actions: Actions = {
  force: async (event) => {
    const reason = textOf(await event.request.formData(), 'reason');
    const path = { digest: event.params.digest };
    const reply = await portalApi(event).call('putVersionInForce', { path, body: { reason } });
    if (!reply.ok) return refused(reply.problem, { reason });
    redirect(303, `${event.url.pathname}?done=in-force`);
  },
  withdraw: async (event) => {
    const reason = textOf(await event.request.formData(), 'reason');
    const path = { digest: event.params.digest };
    const reply = await portalApi(event).call('withdrawVersion', { path, body: { reason } });
    if (!reply.ok) return refused(reply.problem, { reason });
    redirect(303, `${event.url.pathname}?done=withdrawn`);
  },
};
