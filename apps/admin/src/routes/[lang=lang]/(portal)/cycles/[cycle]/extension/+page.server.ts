import { EXTENDED_STAGES } from '@olshem/contracts';
import { error } from '@sveltejs/kit';
import { publicReason } from '#lib/cycle/public-reason.ts';
import { textOf, versionOf } from '#lib/forms.ts';
import { propose } from '#lib/server/propose.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only administrators put off deadlines. */
export const load: PageServerLoad = async (event) => {
  const { me } = await event.parent();
  if (me.role !== 'administrator') error(404, 'not-found');
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const reason = publicReason(form);
    const typed = {
      bodyId: textOf(form, 'body'),
      stage: textOf(form, 'stage'),
      until: textOf(form, 'until'),
    };
    const stage = EXTENDED_STAGES.find((each) => each === typed.stage) ?? 'disputes';
    const act = { kind: 'extension' as const, ...typed, stage };
    return propose(event, { version: versionOf(form), act, reason }, { ...typed, reason });
  },
};
