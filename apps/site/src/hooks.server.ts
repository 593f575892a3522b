import { defaultLocale, isLocale } from '@olshem/i18n';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

/** Sets the language of the document and the headers that every answer carries. */
export const handle: Handle = async ({ event, resolve }) => {
  const segment = event.url.pathname.split('/', 2)[1];
  const lang = isLocale(segment) ? segment : defaultLocale;
  const response = await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  return response;
};

/** Keeps the reason in the log and the page free of it: an unforeseen error tells a reader nothing. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind === 'unknown') console.error(`${event.request.method} ${event.url.pathname}`, error);
};
