import type { PublicationsState, ServerApp } from '@olshem/api';
import { CLIENT_ADDRESS_HEADER } from '@olshem/api/front';
import { publicationsElsewhere } from './publications-elsewhere.ts';

/** How the web apps reach the API. */
export interface WayToApi {
  /** A fetch in the name of a caller; of the address only path and query count. */
  fetchFor(clientAddress: string): typeof fetch;
  publications: PublicationsState;
}

/** The API in this process, without a socket. */
export function wayWithin({ fetch, publications }: Pick<ServerApp, 'fetch' | 'publications'>): WayToApi {
  return {
    publications,
    fetchFor: (address) => (input, init) => {
      const request = new Request(input, init);
      request.headers.set(CLIENT_ADDRESS_HEADER, address);
      return fetch(request);
    },
  };
}

/** The API in another process, which believes the address that is passed on when it knows a proxy before it. */
export function wayTo(apiUrl: string): WayToApi {
  const elsewhere = (address: string) => {
    const { pathname, search } = new URL(address);
    return new URL(pathname + search, apiUrl);
  };
  return {
    publications: publicationsElsewhere(() =>
      fetch(elsewhere('http://api.internal/api/v1/indices'), { method: 'HEAD' }),
    ),
    fetchFor: (address) => (input, init) => {
      const request = new Request(input, init);
      request.headers.set('x-forwarded-for', address);
      return fetch(new Request(elsewhere(request.url), request));
    },
  };
}
