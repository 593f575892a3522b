import { organisationsSheet, type SheetOrganisation } from '@olshem/contracts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused } from '#lib/server/replies.ts';
import { filesOf, textOf } from '#lib/forms.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  /** Every line judged; nothing is written. */
  judge: async (event) => {
    const [file] = filesOf(await event.request.formData(), 'file');
    if (!file) return { missing: true };
    const reply = await portalApi(event).call('judgeOrganisationsSheet', { body: { file } });
    return reply.ok ? { judged: reply.body } : refused(reply.problem, {});
  },
  /** The lines that were judged, now for good. */
  confirm: async (event) => {
    const text = textOf(await event.request.formData(), 'lines');
    const lines = organisationsSheet.shape.lines.parse(JSON.parse(text) as SheetOrganisation[]);
    const reply = await portalApi(event).call('importOrganisations', { body: { lines } });
    return reply.ok ? { entered: reply.body.ids.length } : refused(reply.problem, {});
  },
};
