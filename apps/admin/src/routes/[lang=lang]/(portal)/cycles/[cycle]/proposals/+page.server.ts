import { m } from '@olshem/i18n';
import { error, fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import { indicatorTitles, inputsByIndicator } from '#lib/values/methodology-words.ts';
import type { Actions, PageServerLoad } from './$types';

/** What was proposed in the cycle, with the present values of what a correction would change. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  if (me.role !== 'administrator' && me.role !== 'auditor') error(404, 'not-found');
  const api = portalApi(event);
  const path = { cycleId: cycle.id };
  const [{ proposals }, early] = await Promise.all([
    wanted(api.call('listProposals', { path }), event),
    wanted(api.call('listPreReleases', { path }), event),
  ]);
  const methodology = await methodologyOf(event, cycle);
  const asked = new Set(
    proposals.flatMap(({ act, state }) =>
      state === 'asked' && 'changes' in act ? act.changes.map(({ indicatorId }) => indicatorId) : [],
    ),
  );
  const grids = await Promise.all(
    [...asked].map((indicatorId) =>
      wanted(api.call('readValueGrid', { path: { cycleId: cycle.id, indicatorId } }), event),
    ),
  );
  const present = Object.fromEntries(
    grids.flatMap(({ indicator, rows }) =>
      rows.flatMap(({ bodyId, values }) =>
        values.map(({ inputId, value }) => [`${bodyId}/${indicator.id}/${inputId}`, value]),
      ),
    ),
  );
  return {
    proposals,
    early,
    present,
    titles: indicatorTitles(methodology),
    inputs: inputsByIndicator(methodology),
    done: ['asked', 'approved', 'declined'].find((each) => event.url.searchParams.has(each)),
  };
};

export const actions: Actions = {
  approve: async (event) => {
    const form = await event.request.formData();
    const proposalId = textOf(form, 'proposal');
    if (!form.has('confirm'))
      return fail(422, {
        unconfirmed: proposalId,
        fault: m.portal_proposal_confirm_missing({}, { locale: event.params.lang }),
      });
    const reply = await portalApi(event).call('approveProposal', { path: { proposalId } });
    if (!reply.ok) return refused(reply.problem, { proposalId, reason: '' });
    redirect(303, `${pathsOf(event.params.lang).proposals(event.params.cycle)}?approved`);
  },
  decline: async (event) => {
    const form = await event.request.formData();
    const [proposalId, reason] = [textOf(form, 'proposal'), textOf(form, 'reason')];
    const reply = await portalApi(event).call('declineProposal', {
      path: { proposalId },
      body: { reason },
    });
    if (!reply.ok) return refused(reply.problem, { proposalId, reason });
    redirect(303, `${pathsOf(event.params.lang).proposals(event.params.cycle)}?declined`);
  },
};
