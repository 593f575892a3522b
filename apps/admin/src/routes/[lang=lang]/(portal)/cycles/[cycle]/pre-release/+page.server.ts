import { error, redirect } from '@sveltejs/kit';
import { preReleaseForm } from '#lib/cycle/pre-release-form.ts';
import { instantOf } from '#lib/cycle/publish-at.ts';
import { textOf, versionOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who may read the edition before its instant, and everyone who could be put on the list. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  if (me.role !== 'administrator' && me.role !== 'auditor') error(404, 'not-found');
  const api = portalApi(event);
  const [list, { people }] = await Promise.all([
    wanted(api.call('listPreReleases', { path: { cycleId: cycle.id } }), event),
    wanted(api.call('listPeople'), event),
  ]);
  return {
    list,
    people: people.filter(({ disabled }) => !disabled),
    add: await emptyForm('add', preReleaseForm, { version: cycle.version }),
    done: ['added', 'ended'].find((each) => event.url.searchParams.has(each)),
  };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await sentForm('add', preReleaseForm, event);
    if (!form.valid) return faultyForm(form);
    const { lang, cycle } = event.params;
    const opensAt = instantOf(form.data.opensAt)!;
    const sent = { path: { cycleId: cycle }, body: { ...form.data, opensAt } };
    const reply = await portalApi(event).call('addPreRelease', sent);
    if (!reply.ok) return refusedForm(form, reply.problem);
    redirect(303, `${pathsOf(lang).preRelease(cycle)}?added`);
  },
  end: async (event) => {
    const form = await event.request.formData();
    const { lang, cycle } = event.params;
    const reply = await portalApi(event).call('endPreRelease', {
      path: { cycleId: cycle, preReleaseId: textOf(form, 'entry') },
      body: { version: versionOf(form) },
    });
    if (!reply.ok) return refused(reply.problem, {});
    redirect(303, `${pathsOf(lang).preRelease(cycle)}?ended`);
  },
};
