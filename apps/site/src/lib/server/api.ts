import { createClient, ProblemError } from '@olshem/client';
import { error, type RequestEvent } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';

/** The public reads, each by its own name. What an address names and the API does not know is a page not found. */
export function publicApi({ platform, url }: Pick<RequestEvent, 'platform' | 'url'>) {
  // In one process the origin is only there because a request needs one; nothing listens on it.
  const inProcess = platform?.req?.apiFetch;
  const client = createClient({
    fetch: inProcess ?? fetch,
    origin: inProcess ? 'http://api.internal' : API_URL,
  });
  const call: typeof client.call = (...request) => client.call(...request).catch(refused);
  // An address that names a revision is permanent: everything on its page is as it was then.
  const revision = url.searchParams.get('revision') ?? undefined;
  const base = 'GET /indices/{index}/editions/{edition}' as const;
  return {
    indices: () => call('GET /indices'),
    edition: (index: string, edition: string) =>
      call(base, { params: { index, edition }, query: { revision } }),
    latestEdition: (index: string, edition: string) => call(base, { params: { index, edition } }),
    ranking: (index: string, edition: string, query: { group: string; sort?: string }) =>
      call(`${base}/ranking`, { params: { index, edition }, query: { ...query, revision } }),
    body: (index: string, edition: string, body: string) =>
      call(`${base}/bodies/{body}`, { params: { index, edition, body }, query: { revision } }),
    indicator: (index: string, edition: string, indicator: string) =>
      call(`${base}/indicators/{indicator}`, { params: { index, edition, indicator }, query: { revision } }),
    findings: (index: string, edition: string) =>
      call(`${base}/findings`, { params: { index, edition }, query: { revision } }),
    changes: (index: string, edition: string, from: number, to: number) =>
      call(`${base}/changes`, { params: { index, edition }, query: { from: String(from), to: String(to) } }),
    disputes: (index: string, edition: string) => call(`${base}/disputes`, { params: { index, edition } }),
    methodologies: () => call('GET /methodologies'),
    methodology: (methodology: string) =>
      call('GET /methodologies/{methodology}', { params: { methodology } }),
    bodies: () => call('GET /bodies'),
    bodyHistory: (body: string) => call('GET /bodies/{body}', { params: { body } }),
  };
}

/** A malformed id is as unknown as one that nothing bears. */
function refused(failure: unknown): never {
  if (failure instanceof ProblemError && [404, 422].includes(failure.problem.status)) error(404, 'not-found');
  throw failure;
}
