import { newCycle, type NewCycle, type IndicesAnswer } from '@olshem/contracts';
import { redirect } from '@sveltejs/kit';
import { pathsOf } from '#lib/paths.ts';
import { demandAdministrator } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

type Index = IndicesAnswer['indices'][number];

/** The indices to choose from, and once one is chosen a form with what its last edition suggests. */
export const load: PageServerLoad = async (event) => {
  demandAdministrator((await event.parent()).me);
  const api = portalApi(event);
  const { indices } = await wanted(api.call('listIndices'), event);
  const index = indices.find(({ id }) => id === event.url.searchParams.get('index'));
  if (!index) return { indices, index: undefined };
  const { versions } = await wanted(api.call('listRegisteredVersions'), event);
  const inForce = versions.filter(({ state }) => state === 'in-force');
  // A demonstration is taken for an example only where there is nothing else.
  const last = index.editions.find(({ demonstration }) => !demonstration) ?? index.editions[0];
  const suggested =
    inForce.find(({ digest }) => digest === last?.methodologyDigest) ??
    inForce.find(({ methodologyId }) => methodologyId === last?.methodology) ??
    inForce[0];
  const begun = { ...nextEdition(index), indexId: index.id, methodologyDigest: suggested?.digest ?? '' };
  return {
    indices,
    index,
    versions: inForce.map(({ digest, title, version }) => ({ digest, title, version })),
    begin: await emptyForm('begin', newCycle, { ...begun, takenFrom: last?.edition ?? '' }),
  };
};

/** What follows the last edition, where that was a year. */
function nextEdition({ title: index, editions }: Index): Pick<NewCycle, 'editionId' | 'lastMonth' | 'title'> {
  const years = editions.flatMap(({ edition }) => /^\d{4}$/.exec(edition) ?? []);
  const last = years.toSorted().at(-1);
  if (last === undefined) return { editionId: '', lastMonth: '', title: index };
  const year = String(Number(last) + 1);
  const title = {
    kk: `${index.kk}, ${year} жыл`,
    ru: `${index.ru}, ${year} год`,
    en: `${index.en}, ${year}`,
  };
  return { editionId: year, lastMonth: `${year}-12`, title };
}

export const actions: Actions = {
  begin: async (event) => {
    const form = await sentForm('begin', newCycle, event);
    if (!form.valid) return faultyForm(form);
    const reply = await portalApi(event).call('beginCycle', { body: form.data });
    if (!reply.ok) return refusedForm(form, reply.problem);
    redirect(303, pathsOf(event.params.lang).opening(reply.body.id));
  },
};
