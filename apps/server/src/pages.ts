import type { IncomingMessage, ServerResponse } from 'node:http';
import { Answers, type Prebuilt, type Prepared } from '@olshem/api/front';
import { pageAddressOf, type PageAddress } from './page-address.ts';
import { renderPage } from './render-page.ts';
import type { WayToApi } from './way-to-api.ts';
import type { WebApp } from './web-app.ts';

/** Pages kept ready, in bytes. */
const KEPT = 128 * 1024 * 1024;

/** Answers requests for pages of the site; false for any other request, which is left alone. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * The pages of the site as bytes. They are rendered for nobody in particular, once per state of the publications, and
 * given before the site is entered; a publication or a correction, here or in another process, switches all at once.
 */
export function pagesOf(site: WebApp, way: WayToApi, behindProxy: boolean, most = KEPT): Pages {
  const answers = new Answers(most);

  return (request, response) => {
    const address = pageAddressOf(request, behindProxy);
    if (!address) return false;
    const mark = way.publications.freshMark();
    const kept = answers.ready(keyOf(address), (made) => made === mark);
    const ready = kept?.prepared(request.headers);
    if (ready) write(response, ready);
    else void answerLater(request, response, address);
    return true;
  };

  async function answerLater(
    request: IncomingMessage,
    response: ServerResponse,
    address: PageAddress,
  ): Promise<void> {
    try {
      write(response, await (await pageAt(address)).prepare(request.headers));
    } catch (failure) {
      console.error(`${request.method} ${address.target}`, failure);
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('500\n');
    }
  }

  async function pageAt(address: PageAddress): Promise<Prebuilt> {
    const mark = await way.publications.mark();
    let single: Prebuilt | undefined;
    if (mark !== undefined && address.countable) {
      const kept = await answers.of(mark, keyOf(address), async () => {
        const { page, forAll } = await renderPage(site, way, address);
        // Rendered while the state changed, it may mix two of them.
        if (forAll && (await way.publications.mark()) === mark) return page;
        single = page;
        return undefined;
      });
      if (kept) return kept;
    }
    return single ?? (await renderPage(site, way, address)).page;
  }
}

function keyOf({ protocol, host, target }: PageAddress): string {
  return `${protocol}://${host}${target}`;
}

function write(response: ServerResponse, { status, headers, body }: Prepared): void {
  response.writeHead(status, headers);
  response.end(body ?? undefined);
}
