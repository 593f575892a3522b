import { isLocale } from '@olshem/i18n';
import { preferredLocale } from '#lib/preferred-locale.ts';
import type { RequestHandler } from './$types';

/** The bare address leads to the language used last, else to the one the browser asks for. */
export const GET: RequestHandler = ({ request, cookies }) => {
  const used = cookies.get('olshem-language');
  const locale = isLocale(used) ? used : preferredLocale(request.headers.get('accept-language') ?? '');
  return new Response(null, {
    status: 302,
    headers: { location: `/admin/${locale}`, vary: 'accept-language, cookie' },
  });
};
