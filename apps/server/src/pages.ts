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
 * The pages of the site as bytes. They are rendered for nobody in particular and given before the site is entered. A page holds
 * as long as the states of all that was read for it stand: a publication or a correction, here or in another process, switches
 * the pages that show its edition at once and leaves those of the others.
 */
export function pagesOf(site: WebApp, way: WayToApi, behindProxy: boolean, most = KEPT): Pages {
  const answers = new Answers(most);

  return (request, response) => {
    const address = pageAddressOf(request, behindProxy);
    if (!address) return false;
    const standing = way.publications.freshMarks();
    const ready = standing && answers.ready(keyOf(address), standing)?.prepared(request.headers);
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
    const asked = await way.publications.marks();
    // Where nothing is certain, waiting for what another reader gets would be for nothing.
    if (!address.countable || asked.size === 0) return (await renderPage(site, way, address)).page;
    let single: Prebuilt | undefined;
    const kept = await answers.of(asked, keyOf(address), async () => {
      const { page, forAll, from } = await renderPage(site, way, address);
      const standing = await way.publications.marks();
      // What was read while a state changed, or is not certain to stand, may mix two of them.
      if (forAll && from?.every((mark) => standing.has(mark))) return { answer: page, from };
      single = page;
      return undefined;
    });
    return kept ?? single ?? (await renderPage(site, way, address)).page;
  }
}

function keyOf({ protocol, host, target }: PageAddress): string {
  return `${protocol}://${host}${target}`;
}

function write(response: ServerResponse, { status, headers, body }: Prepared): void {
  response.writeHead(status, headers);
  response.end(body ?? undefined);
}
