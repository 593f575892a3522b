import { defaultLocale, isLocale } from '@olshem/i18n';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import type { RequestEvent } from '@sveltejs/kit';

/** Renders a page in its language. The server in front keeps its bytes until something changes that was read for it. */
export const handle: Handle = async ({ event, resolve }) => {
  const rendered = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event)),
  });
  rendered.headers.set('x-content-type-options', 'nosniff');
  rendered.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  if (rendered.headers.get('content-type')?.startsWith('text/html'))
    rendered.headers.set('cache-control', 'public, no-cache');
  return rendered;
};

/** Keeps the reason in the log and the page free of it: an unforeseen error tells a reader nothing. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind === 'unknown') console.error(`${event.request.method} ${event.url.pathname}`, error);
};

function languageOf({ url }: RequestEvent): string {
  const segment = url.pathname.split('/', 2)[1];
  return isLocale(segment) ? segment : defaultLocale;
}
