import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import { textOf } from '#lib/forms.ts';
import type { Actions, PageServerLoad } from './$types';

/** Everyone who can sign in, narrowed by the address. */
export const load: PageServerLoad = async (event) => {
  const api = portalApi(event);
  const { people } = await wanted(api.call('listPeople'), event);
  return { people, query: event.url.searchParams.get('q') ?? '' };
};

export const actions: Actions = {
  access: async (event) => {
    const form = await event.request.formData();
    const sent = { disabled: textOf(form, 'disabled') === 'true', reason: textOf(form, 'reason') };
    const reply = await portalApi(event).call('changeAccess', {
      path: { personId: textOf(form, 'person') },
      body: sent,
    });
    return reply.ok ? { changed: reply.body.name } : refused(reply.problem, {});
  },
};
