import { defaultLocale, isLocale } from '@olshem/i18n';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

/** Sets the language of the document and the headers that every answer carries; what stands here is for one person only. */
export const handle: Handle = async ({ event, resolve }) => {
  const segment = event.url.pathname.split('/', 3)[2];
  const lang = isLocale(segment) ? segment : defaultLocale;
  const response = await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
};

/** Keeps the reason in the log and the page free of it: an unforeseen error tells a reader nothing. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind === 'unknown') console.error(`${event.request.method} ${event.url.pathname}`, error);
};
