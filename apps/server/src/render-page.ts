import { inject } from 'light-my-request';
import { Prebuilt } from '@olshem/api/front';
import { PROTOCOL_HEADER } from './forwarding.ts';
import { marksIn } from './marks-in.ts';
import type { PageAddress } from './page-address.ts';
import type { WayToApi } from './way-to-api.ts';
import type { WebApp } from './web-app.ts';

/** A rendered answer of the site. */
export interface RenderedPage {
  page: Prebuilt;
  /** Whether everyone may get these very bytes: a success, a page or what its search reads, and nothing in it is for one visitor. */
  forAll: boolean;
  /** The marks of all states that were read for it; undefined where something was read that names none. */
  from: string[] | undefined;
}

/** What is written anew with the bytes, belongs to one connection, or to one visitor. */
const dropped = new Set([
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
]);

/** Renders a page of the site as it is for anyone: nothing of the request that asked for it reaches the site. */
export async function renderPage(
  site: WebApp,
  way: WayToApi,
  { protocol, host, target }: PageAddress,
): Promise<RenderedPage> {
  const { apiFetch, from } = noting(way.fetchFor(''));
  const answer = await inject(
    (request, response) =>
      site(Object.assign(request, { apiFetch }), response, () => response.writeHead(404).end()),
    { method: 'GET', url: target, headers: { host, [PROTOCOL_HEADER]: protocol, accept: 'text/html' } },
  );
  const { statusCode, headers, rawPayload } = answer;
  const kept = Object.entries(headers).filter(([name]) => !dropped.has(name));
  return {
    page: new Prebuilt(
      rawPayload,
      Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
      statusCode,
    ),
    forAll: isForAll(statusCode, headers),
    from: from(),
  };
}

/** The way to the API, which notes from which states its answers were made. */
function noting(reach: typeof fetch): { apiFetch: typeof fetch; from: () => string[] | undefined } {
  const noted = new Set<string>();
  let known = true;
  return {
    apiFetch: async (input, init) => {
      const answer = await reach(input, init);
      const marks = marksIn(answer);
      known &&= marks !== undefined;
      for (const mark of marks ?? []) noted.add(mark);
      return answer;
    },
    from: () => (known ? [...noted] : undefined),
  };
}

function isForAll(status: number, headers: Record<string, unknown>): boolean {
  const has = (name: string, part: string) => String(headers[name] ?? '').includes(part);
  return (
    status === 200 &&
    ['text/html', 'application/json'].some((type) => has('content-type', type)) &&
    headers['set-cookie'] === undefined &&
    !has('content-security-policy', "'nonce-") &&
    !['no-store', 'private'].some((word) => has('cache-control', word)) &&
    headers.vary === undefined
  );
}
