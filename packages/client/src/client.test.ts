import { expect, test } from 'vitest';
import { createClient } from './client.ts';
import { ProblemError } from './problem-error.ts';

/** A fetch that keeps what it was asked and gives one answer. */
function answering(response: Response) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const fetch = async (url: string, init?: RequestInit) => {
    asked.push({ url, init });
    return response;
  };
  return { asked, client: createClient({ fetch, origin: 'http://api', headers: { cookie: 'a=b' } }) };
}

test('the parameters of a path and the query are filled in and escaped', async () => {
  const { asked, client } = answering(Response.json({ rows: [] }));
  await client.call('GET /indices/{index}/editions/{edition}/ranking', {
    params: { index: 'open/ness', edition: '2025' },
    query: { group: 'local', grade: 'A+' },
  });
  expect(asked[0]?.url).toBe(
    'http://api/api/v1/indices/open%2Fness/editions/2025/ranking?group=local&grade=A%2B',
  );
});

test('a body travels as JSON with the headers of the caller', async () => {
  const { asked, client } = answering(Response.json({}));
  await client.call('POST /disputes/{disputeId}/review', {
    params: { disputeId: 'd' },
    body: { version: 1 },
  });
  expect(asked[0]?.init).toMatchObject({
    method: 'POST',
    body: '{"version":1}',
    headers: { cookie: 'a=b', 'content-type': 'application/json' },
  });
});

test('a form travels as it is, so that its boundary is set', async () => {
  const { asked, client } = answering(Response.json({}));
  await client.call('POST /cycles/{cycleId}/disputes', { params: { cycleId: 'c' }, body: new FormData() });
  expect(asked[0]?.init?.headers).not.toHaveProperty('content-type');
});

test('a refusal is thrown with its code and the words at its field', async () => {
  const problem = {
    type: 'x',
    title: 'x',
    status: 422,
    detail: 'Some fields are not right.',
    code: 'invalid_request',
    errors: [{ path: 'grounds', code: 'field_too_short', detail: 'Too short.' }],
  };
  const { client } = answering(
    Response.json(problem, { status: 422, headers: { 'content-type': 'application/problem+json' } }),
  );
  const refusal = await client.call('GET /me').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ProblemError);
  expect(refusal).toMatchObject({ code: 'invalid_request', status: 422 });
  expect((refusal as ProblemError).at('grounds')).toBe('Too short.');
});

test('an answer of something else than the API is still a refusal with its status', async () => {
  const { client } = answering(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
  await expect(client.call('GET /me')).rejects.toMatchObject({ code: 'unreachable', status: 502 });
});
