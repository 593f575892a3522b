import type { IncomingMessage } from 'node:http';
import { protocolOf } from './forwarding.ts';

/** Where a page of the site is, however the reader wrote it. */
export interface PageAddress {
  protocol: 'http' | 'https';
  host: string;
  /** Path and query. */
  target: string;
  /** False where readers write what they like: there is no end of such pages. */
  countable: boolean;
}

/** A language and the slugs below it, or what the search of a page reads; other files have dots and capitals. */
const page = /^\/(?:kk|ru|en)(?:(?:\/[a-z0-9-]+)*|\/bodies\/search\.json)$/;

/** The parameters that pages of the site read, in the order in which an address is written here. */
export const pageParameters = ['revision', 'group', 'sort', 'grade', 'from', 'to', 'q'] as const;

const longestValue = 64;

/**
 * The address of the page that a request asks for; undefined when it asks for something else. Parameters that no page
 * reads are dropped, so that links marked by other sites lead to one page.
 */
export function pageAddressOf(request: IncomingMessage, behindProxy: boolean): PageAddress | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const asked = request.url ?? '';
  const mark = asked.indexOf('?');
  const path = mark === -1 ? asked : asked.slice(0, mark);
  const host = request.headers.host;
  if (!page.test(path) || host === undefined) return undefined;
  const query = mark === -1 ? [] : knownParameters(asked.slice(mark + 1));
  return {
    protocol: protocolOf(request, behindProxy),
    // One page names one origin; letters of a host differ in nothing.
    host: host.toLowerCase(),
    target: query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`,
    countable: query.every(([name, value]) => name !== 'q' && value.length <= longestValue),
  };
}

/** As a page reads them: the first of a name, and an empty one as none. */
function knownParameters(query: string): [string, string][] {
  const given = new URLSearchParams(query);
  return pageParameters.flatMap((name): [string, string][] => {
    const value = given.get(name);
    return value ? [[name, value]] : [];
  });
}
