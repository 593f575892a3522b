import { fail } from '@sveltejs/kit';
import { missingReasons, publicReason } from '#lib/cycle/public-reason.ts';
import { versionOf } from '#lib/forms.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { indicatorTitles, inputTitles } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Every difference between what the bodies were shown and what would be published. */
export const load: PageServerLoad = async (event) => {
  const { cycle } = await event.parent();
  const methodology = await methodologyOf(event, cycle);
  return {
    preview: await wanted(
      portalApi(event).call('previewPublication', { path: { cycleId: cycle.id } }),
      event,
    ),
    titles: indicatorTitles(methodology),
    inputs: inputTitles(methodology),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const reason = publicReason(form);
    const faults = missingReasons(reason, event.params.lang);
    if (Object.keys(faults).length > 0) return fail(422, { typed: reason, faults });
    const reply = await portalApi(event).call('publishCycle', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form), reason },
    });
    return reply.ok ? { receipt: reply.body } : refused(reply.problem, reason);
  },
};
