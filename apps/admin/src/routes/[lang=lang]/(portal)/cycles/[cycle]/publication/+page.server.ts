import { publicReason } from '#lib/cycle/public-reason.ts';
import { instantOf } from '#lib/cycle/publish-at.ts';
import { textOf, versionOf } from '#lib/forms.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { propose } from '#lib/server/propose.ts';
import { wanted } from '#lib/server/replies.ts';
import { indicatorTitles, inputsByIndicator } from '#lib/values/methodology-words.ts';
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
    inputs: inputsByIndicator(methodology),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const reason = publicReason(form);
    const when = textOf(form, 'when');
    const publishAt = instantOf(when);
    const act = { kind: 'publication' as const, ...(publishAt && { publishAt }) };
    return propose(event, { version: versionOf(form), act, reason }, { reason, when });
  },
};
