import type { ValueChange } from '@olshem/contracts';
import { error, fail, redirect } from '@sveltejs/kit';
import { missingReasons, publicReason } from '#lib/cycle/public-reason.ts';
import { textOf } from '#lib/forms.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { definitionOf } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import { readCell } from '#lib/values/cell-text.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The grid of one indicator, with the definition by which the page checks what is typed. */
export const load: PageServerLoad = async (event) => {
  const { cycle } = await event.parent();
  const grid = await wanted(portalApi(event).call('readValueGrid', { path: placeOf(event) }), event);
  const definition = definitionOf(await methodologyOf(event, cycle), event.params.indicator);
  if (!definition) error(404, 'not-found');
  const groups = [...new Set(grid.rows.map(({ group }) => group))].sort();
  const asked = event.url.searchParams.get('group');
  return { grid, definition, groups, group: groups.find((each) => each === asked) ?? groups.at(-1) ?? '' };
};

export const actions: Actions = {
  /** Saving without script: everything on the page that differs from what was stored. */
  save: async (event) => {
    const form = await event.request.formData();
    const grid = await wanted(portalApi(event).call('readValueGrid', { path: placeOf(event) }), event);
    const changes = changesIn(form, grid.indicator.inputs, event);
    if (changes.length > 0) {
      const publicly = publicReason(form);
      const faults = grid.disclosed ? missingReasons(publicly, event.params.lang) : {};
      if (Object.keys(faults).length > 0) return fail(422, { faults, typed: { publicly } });
      const correction = grid.disclosed ? { correction: { reason: publicly } } : {};
      const reply = await portalApi(event).call('saveValues', {
        path: placeOf(event),
        body: { changes, ...correction },
      });
      if (!reply.ok) return refused(reply.problem, { publicly });
    }
    redirect(303, event.url.pathname);
  },
  signOff: async (event) => {
    const statement = textOf(await event.request.formData(), 'statement');
    const body = statement === '' ? {} : { statement };
    const reply = await portalApi(event).call('signOff', { path: placeOf(event), body });
    if (!reply.ok) return refused(reply.problem, { statement });
    redirect(303, event.url.pathname);
  },
  return: async (event) => {
    const reason = textOf(await event.request.formData(), 'reason');
    const reply = await portalApi(event).call('returnSignOff', { path: placeOf(event), body: { reason } });
    if (!reply.ok) return refused(reply.problem, { reason });
    redirect(303, event.url.pathname);
  },
};

/** The indicator in its cycle, as the address names them. */
function placeOf({ params }: Pick<RequestEvent, 'params'>) {
  return { cycleId: params.cycle, indicatorId: params.indicator };
}

function changesIn(
  form: FormData,
  inputs: readonly { id: string; type: string }[],
  event: RequestEvent,
): ValueChange[] {
  const seen = JSON.parse(textOf(form, 'seen')) as Record<string, { version: number; value: string }>;
  return Object.entries(seen).flatMap(([cell, { version, value }]) => {
    const [bodyId = '', inputId = ''] = cell.split('/');
    const type = inputs.find(({ id }) => id === inputId)?.type;
    const text = readCell(textOf(form, cell), type ?? 'count', event.params.lang);
    if (type === undefined || text === value) return [];
    const at = { bodyId, indicatorId: event.params.indicator, inputId, version };
    return [
      text === ''
        ? { ...at, status: 'missing' as const, value: null }
        : { ...at, status: 'value' as const, value: text },
    ];
  });
}
