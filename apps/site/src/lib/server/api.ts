import type {
  BodiesAnswer,
  BodyAnswer,
  BodyHistoryAnswer,
  ChangesAnswer,
  DisputesRegisterAnswer,
  EditionAnswer,
  FindingsAnswer,
  IndicatorAnswer,
  IndicesAnswer,
  MethodologyAnswer,
  RankingAnswer,
} from '@olshem/contracts';
import { error, type RequestEvent } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';

/** The public reads, each by its own name. */
export function publicApi(event: Pick<RequestEvent, 'platform' | 'fetch'>) {
  // The origin is only there because a request needs one; in one process nothing listens on it.
  const inProcess = event.platform?.req?.apiFetch;
  const read = async <Answer>(path: string): Promise<Answer> => {
    const response = inProcess
      ? await inProcess(`http://api.internal/api/v1${path}`)
      : await fetch(`${API_URL}/api/v1${path}`);
    if (response.status === 404) error(404, 'not-found');
    if (!response.ok) throw new Error(`The API answered ${response.status} to ${path}.`);
    return (await response.json()) as Answer;
  };
  const edition = (index: string, id: string) => `/indices/${index}/editions/${id}`;
  return {
    indices: () => read<IndicesAnswer>('/indices'),
    edition: (index: string, id: string) => read<EditionAnswer>(edition(index, id)),
    ranking: (index: string, id: string, query: Record<string, string>) =>
      read<RankingAnswer>(`${edition(index, id)}/ranking?${new URLSearchParams(query)}`),
    body: (index: string, id: string, body: string) => read<BodyAnswer>(`${edition(index, id)}/bodies/${body}`),
    indicator: (index: string, id: string, indicator: string) =>
      read<IndicatorAnswer>(`${edition(index, id)}/indicators/${indicator}`),
    findings: (index: string, id: string) => read<FindingsAnswer>(`${edition(index, id)}/findings`),
    changes: (index: string, id: string, from: number, to: number) =>
      read<ChangesAnswer>(`${edition(index, id)}/changes?from=${from}&to=${to}`),
    disputes: (index: string, id: string) => read<DisputesRegisterAnswer>(`${edition(index, id)}/disputes`),
    methodology: (id: string) => read<MethodologyAnswer>(`/methodologies/${id}`),
    bodies: () => read<BodiesAnswer>('/bodies'),
    bodyHistory: (id: string) => read<BodyHistoryAnswer>(`/bodies/${id}`),
  };
}
