import { JSON_BYTES, LIMITS } from '@olshem/contracts';
import { m } from '@olshem/i18n';
import { error, fail, redirect } from '@sveltejs/kit';
import { filesOf, textOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { me } = await event.parent();
  if (me.role !== 'administrator') error(404, 'not-found');
};

export const actions: Actions = {
  /** Checks the file and stores nothing. */
  check: async (event) => {
    const { lang: locale } = event.params;
    const [file] = filesOf(await event.request.formData(), 'file');
    if (!file) return fail(422, { fault: m.portal_methodologies_file_missing({}, { locale }) });
    if (file.size > JSON_BYTES)
      return fail(422, {
        fault: m.portal_methodologies_file_too_large({ megabytes: LIMITS.requestMegabytes }, { locale }),
      });
    const text = await file.text();
    const definition = objectIn(text);
    if (!definition) return fail(422, { fault: m.portal_methodologies_file_no_json({}, { locale }) });
    const reply = await portalApi(event).call('checkDefinition', { body: { definition } });
    return reply.ok ? { check: reply.body, text, reason: '' } : refused(reply.problem, {});
  },
  /** Registers what was checked; the text travels with the form, so that nothing else can slip in between. */
  register: async (event) => {
    const form = await event.request.formData();
    const [text, reason] = [textOf(form, 'definition'), textOf(form, 'reason')];
    const definition = objectIn(text);
    if (!definition)
      return fail(422, { fault: m.portal_methodologies_file_no_json({}, { locale: event.params.lang }) });
    const api = portalApi(event);
    const reply = await api.call('registerVersion', { body: { definition, reason } });
    if (!reply.ok) {
      const checked = await api.call('checkDefinition', { body: { definition } });
      return refused(reply.problem, { text, reason, ...(checked.ok && { check: checked.body }) });
    }
    redirect(303, `${pathsOf(event.params.lang).methodology(reply.body.digest)}?done=registered`);
  },
};

/** The object that a text holds as JSON; undefined for anything else. */
function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
