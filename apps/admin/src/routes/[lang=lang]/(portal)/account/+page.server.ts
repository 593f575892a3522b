import { LIMITS } from '@olshem/contracts';
import { m } from '@olshem/i18n';
import { fail } from '@sveltejs/kit';
import { passCookies } from '#lib/server/cookies.ts';
import { changePassword } from '#lib/server/session.ts';
import type { Actions } from './$types';

const { shortest } = LIMITS.password;

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const locale = event.params.lang;
    // Blanks at the ends belong to a password.
    const currentPassword = String(form.get('present') ?? '');
    const newPassword = String(form.get('new') ?? '');
    if (newPassword.length < shortest)
      return fail(422, { faults: { new: m.portal_account_short({ shortest }, { locale }) } });
    const reply = await changePassword(event, { currentPassword, newPassword });
    if (!reply.ok)
      return fail(reply.problem.status, { faults: { present: m.portal_account_wrong({}, { locale }) } });
    passCookies(reply.body, event.cookies, event.url);
    return { done: true };
  },
};
