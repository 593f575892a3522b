import { defaultLocale, isLocale } from '@olshem/i18n';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import type { RequestEvent } from '@sveltejs/kit';
import { pageBytes } from '#lib/server/page-bytes.ts';
import { pageShelf } from '#lib/server/page-shelf.ts';

// About 100 KB a page with its compressed forms.
const shelf = pageShelf(500);
const longestQuery = 120;

/** Gives a kept page where the publications have not changed since; renders, compresses and keeps it otherwise. */
export const handle: Handle = async ({ event, resolve }) => {
  // With its origin: a page names its own address, and one server may be reached by several.
  const address = event.url.href;
  const state = await stateOfPublications(event);
  const kept = state === undefined ? undefined : shelf.take(state, address);
  const accepted = event.request.headers.get('accept-encoding');
  if (kept) return kept.respond(accepted);

  const rendered = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event)),
  });
  rendered.headers.set('x-content-type-options', 'nosniff');
  rendered.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  if (!rendered.headers.get('content-type')?.startsWith('text/html')) return rendered;

  rendered.headers.set('cache-control', 'public, no-cache');
  const page = await pageBytes(rendered);
  // A page with a nonce is for one visitor only.
  const once = rendered.headers.get('content-security-policy')?.includes("'nonce-") ?? false;
  if (state !== undefined && rendered.status === 200 && !once) shelf.keep(state, address, page);
  return page.respond(accepted);
};

/** Keeps the reason in the log and the page free of it: an unforeseen error tells a reader nothing. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind === 'unknown') console.error(`${event.request.method} ${event.url.pathname}`, error);
};

function languageOf({ url }: RequestEvent): string {
  const segment = url.pathname.split('/', 2)[1];
  return isLocale(segment) ? segment : defaultLocale;
}

/**
 * The tag of the list of editions: it changes with every publication, correction and stage. Asked only where the API
 * answers in this process; nothing for a request whose page is not kept.
 */
async function stateOfPublications({
  request,
  url,
  platform,
  route,
}: RequestEvent): Promise<string | undefined> {
  const ask = platform?.req?.apiFetch;
  if (!ask || !route.id?.startsWith('/[lang=lang]') || !['GET', 'HEAD'].includes(request.method))
    return undefined;
  if (url.search.length > longestQuery) return undefined;
  const response = await ask('http://api.internal/api/v1/indices');
  return response.ok ? (response.headers.get('etag') ?? undefined) : undefined;
}
