import { preferredLocale } from '#lib/preferred-locale.ts';
import type { RequestHandler } from './$types';

/** The bare address leads to the language the visitor's browser asks for. */
export const GET: RequestHandler = ({ request }) => {
  const locale = preferredLocale(request.headers.get('accept-language') ?? '');
  return new Response(null, { status: 302, headers: { location: `/${locale}`, vary: 'accept-language' } });
};
