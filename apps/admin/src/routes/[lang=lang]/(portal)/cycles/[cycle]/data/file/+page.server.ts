import { missingReasons, publicReason } from '#lib/cycle/public-reason.ts';
import { filesOf, textOf } from '#lib/forms.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused } from '#lib/server/replies.ts';
import { indicatorTitles, inputsByIndicator } from '#lib/values/methodology-words.ts';
import type { Actions, PageServerLoad } from './$types';

/** The words by which the page tells what a file would change. */
export const load: PageServerLoad = async (event) => {
  const { cycle } = await event.parent();
  const methodology = await methodologyOf(event, cycle);
  return {
    titles: indicatorTitles(methodology),
    inputs: inputsByIndicator(methodology),
    indicator: event.url.searchParams.get('indicator') ?? '',
  };
};

export const actions: Actions = {
  /** The file judged; nothing is written. */
  judge: async (event) => {
    const form = await event.request.formData();
    const [file] = filesOf(form, 'file');
    const indicator = textOf(form, 'indicator');
    if (!file) return { missing: true, indicator };
    const reply = await portalApi(event).call('judgeValuesFile', {
      path: { cycleId: event.params.cycle },
      body: { file, ...(indicator && { indicatorId: indicator }) },
    });
    return reply.ok ? { judged: reply.body, indicator } : refused(reply.problem, { indicator });
  },
  /** The file that was judged, now for good. */
  confirm: async (event) => {
    const form = await event.request.formData();
    const indicator = textOf(form, 'indicator');
    const { kk, ru, en } = publicReason(form);
    const reasoned = Object.keys(missingReasons({ kk, ru, en }, event.params.lang)).length === 0;
    const reply = await portalApi(event).call('importValuesFile', {
      path: { cycleId: event.params.cycle },
      body: {
        sha256: textOf(form, 'sha256'),
        state: textOf(form, 'state'),
        ...(indicator && { indicatorId: indicator }),
        ...(reasoned && { reasonKk: kk, reasonRu: ru, reasonEn: en }),
      },
    });
    return reply.ok ? { made: reply.body, indicator } : refused(reply.problem, { indicator });
  },
};
