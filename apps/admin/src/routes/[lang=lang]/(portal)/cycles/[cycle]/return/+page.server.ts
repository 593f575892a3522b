import { STAGES, type Stage } from '@olshem/contracts';
import { isoDate } from '@olshem/i18n';
import { error } from '@sveltejs/kit';
import { publicReason } from '#lib/cycle/public-reason.ts';
import { daysFrom, stageDaysIn } from '#lib/cycle/stage-days.ts';
import { textOf, versionOf } from '#lib/forms.ts';
import { propose } from '#lib/server/propose.ts';
import type { Actions, PageServerLoad } from './$types';

/** The stages to which the cycle can go back, and days for the one that was chosen. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle, now } = await event.parent();
  if (me.role !== 'administrator') error(404, 'not-found');
  const first = cycle.disclosures.length > 0 ? STAGES.indexOf('collection') : 0;
  const earlier = STAGES.slice(first, Math.max(STAGES.indexOf(cycle.stage), first));
  const to = earlier.find((stage) => stage === event.url.searchParams.get('to'));
  const { publishedAt } = cycle;
  const isPublic = publishedAt !== null && publishedAt <= now;
  return {
    earlier: isPublic ? [] : earlier,
    callsOff: publishedAt !== null && !isPublic ? publishedAt : null,
    to,
    days: to && to !== 'preparation' ? daysFrom(cycle, to, isoDate(now)) : [],
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const days = stageDaysIn(form);
    const reason = publicReason(form);
    const act = { kind: 'return' as const, to: textOf(form, 'to') as Stage, stages: days };
    return propose(event, { version: versionOf(form), act, reason }, { days, reason });
  },
};
