import { error, redirect } from '@sveltejs/kit';
import { publicReason } from '#lib/cycle/public-reason.ts';
import { stageDaysIn } from '#lib/cycle/stage-days.ts';
import { textOf, versionOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { propose } from '#lib/server/propose.ts';
import { refused } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Dates are the administrator's; for everyone else they stand on the board. */
export const load: PageServerLoad = async (event) => {
  const { me } = await event.parent();
  if (me.role !== 'administrator') error(404, 'not-found');
  return { saved: event.url.searchParams.has('saved') };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const reason = textOf(form, 'reason');
    const days = stageDaysIn(form);
    const changed = await changedDays(event, days);
    const reply = await portalApi(event).call('changeCalendar', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form), stages: changed, reason },
    });
    if (!reply.ok) return refused(reply.problem, { reason, days });
    redirect(303, `${pathsOf(event.params.lang).calendar(event.params.cycle)}?saved`);
  },
  propose: async (event) => {
    const form = await event.request.formData();
    const days = stageDaysIn(form);
    const publicly = publicReason(form);
    const act = { kind: 'calendar' as const, stages: await changedDays(event, days) };
    return propose(
      event,
      { version: versionOf(form), act, reason: publicly },
      { days, publicly, reason: '' },
    );
  },
};

/** Only what was changed is sent: the days of a stage that is over stay as they are. */
async function changedDays(
  event: Parameters<typeof portalApi>[0] & { params: { cycle: string } },
  days: ReturnType<typeof stageDaysIn>,
) {
  const reply = await portalApi(event).call('readCycle', { path: { cycleId: event.params.cycle } });
  if (!reply.ok) return days;
  const was = new Map(reply.body.calendar.map((dates) => [dates.stage, dates]));
  return days.filter(
    ({ stage, opensOn, closesOn }) =>
      was.get(stage)?.opensOn !== opensOn || was.get(stage)?.closesOn !== closesOn,
  );
}
