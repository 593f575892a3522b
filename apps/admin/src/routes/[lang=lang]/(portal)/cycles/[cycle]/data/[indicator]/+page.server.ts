import type { ValueChange } from '@olshem/contracts';
import type { Definition } from '@olshem/entry';
import { error, fail, redirect } from '@sveltejs/kit';
import { missingReasons, publicReason } from '#lib/cycle/public-reason.ts';
import { textOf } from '#lib/forms.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { definitionOf } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import { viewOf } from '#lib/grid/grid-view.ts';
import { BODY, POINTS } from '#lib/grid/sheet-table.ts';
import { Cell, type Held } from '#lib/grid/cell.svelte.ts';
import { placeName, type Said } from '#lib/unusual/place.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The grid of one indicator, with the definition by which the page checks what is typed. */
export const load: PageServerLoad = async (event) => {
  const { cycle } = await event.parent();
  const grid = await wanted(portalApi(event).call('readValueGrid', { path: placeOf(event) }), event);
  const definition = definitionOf(await methodologyOf(event, cycle), event.params.indicator);
  if (!definition) error(404, 'not-found');
  const unusual = await wanted(portalApi(event).call('readUnusualValues', { path: placeOf(event) }), event);
  const groups = [...new Set(grid.rows.map(({ group }) => group))].sort();
  const columns = [BODY, ...grid.indicator.inputs.map(({ id }) => id), POINTS];
  const view = viewOf(event.url.searchParams, groups, columns);
  return { grid, definition, unusual: unusual.unusual, groups, view };
};

export const actions: Actions = {
  /** Saving without script: everything on the page that differs from what was stored. */
  save: async (event) => {
    const form = await event.request.formData();
    const grid = await wanted(portalApi(event).call('readValueGrid', { path: placeOf(event) }), event);
    const definition = await definedAt(event);
    const changes = changesIn(form, definition, event);
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
  /** Vouching for an unusual value without script. */
  justify: async (event) => {
    const form = await event.request.formData();
    const text = textOf(form, 'text');
    const place = JSON.parse(textOf(form, 'place')) as Omit<Said, 'text'>;
    const reply = await portalApi(event).call('justifyValue', {
      path: placeOf(event),
      body: { ...place, text },
    });
    if (!reply.ok) {
      const why = reply.problem.errors?.[0]?.detail ?? reply.problem.detail;
      return fail(422, { unjustified: { place: placeName(place), text, why } });
    }
    redirect(303, `${event.url.pathname}#unusual`);
  },
  return: async (event) => {
    const reason = textOf(await event.request.formData(), 'reason');
    const reply = await portalApi(event).call('returnSignOff', { path: placeOf(event), body: { reason } });
    if (!reply.ok) return refused(reply.problem, { reason });
    redirect(303, event.url.pathname);
  },
};

/** The indicator as the cycle's methodology defines it. */
async function definedAt(event: RequestEvent): Promise<Definition> {
  const cycle = await wanted(
    portalApi(event).call('readCycle', { path: { cycleId: event.params.cycle } }),
    event,
  );
  const definition = definitionOf(await methodologyOf(event, cycle), event.params.indicator);
  if (!definition) error(404, 'not-found');
  return definition;
}

/** The indicator in its cycle, as the address names them. */
function placeOf({ params }: Pick<RequestEvent, 'params'>) {
  return { cycleId: params.cycle, indicatorId: params.indicator };
}

function changesIn(form: FormData, { inputs, exemptions }: Definition, event: RequestEvent): ValueChange[] {
  const seen = JSON.parse(textOf(form, 'seen')) as Record<string, Held & { version: number }>;
  return Object.entries(seen).flatMap(([place, held]): ValueChange[] => {
    const [bodyId = '', inputId = ''] = place.split('/');
    const input = inputs[inputId];
    // A list is edited by script alone: what the page did not send is left as it is.
    if (!input || !form.has(place)) return [];
    const cell = new Cell(bodyId, { id: inputId, ...input }, exemptions ?? [], event.params.lang);
    cell.store(held);
    cell.typed = textOf(form, place);
    if (!cell.dirty) return [];
    // What is no value is sent as it was typed, and the API says why it is refused.
    const unread = cell.unread === undefined ? {} : { status: 'value' as const, value: cell.typed };
    return [{ ...cell.change(event.params.indicator), ...unread }];
  });
}
