import { expect, test } from 'vitest';
import { createClient } from './client.ts';
import { ProblemError } from './problem-error.ts';

/** A fetch that keeps what it was asked and gives one answer. */
function answering(response: Response) {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request);
    return response;
  };
  return { asked, client: createClient({ fetch, origin: 'http://api', headers: { cookie: 'a=b' } }) };
}

test('the parameters of a path and the query are filled in and escaped; what is not given is left out', async () => {
  const { asked, client } = answering(Response.json({ rows: [] }));
  await client.call('readRanking', {
    path: { index: 'open/ness', edition: '2025' },
    query: { group: 'local', grade: 'A+', revision: undefined },
  });
  expect(asked[0]?.method).toBe('GET');
  expect(asked[0]?.url).toBe(
    'http://api/api/v1/indices/open%2Fness/editions/2025/ranking?group=local&grade=A%2B',
  );
});

test('what the operation answers is given back', async () => {
  const { client } = answering(Response.json({ cycles: [] }));
  expect(await client.call('listCycles')).toEqual({ cycles: [] });
});

test('a body travels as JSON with the headers of the caller', async () => {
  const { asked, client } = answering(Response.json({}));
  await client.call('reviewDispute', { path: { disputeId: 'd' }, body: { version: 1 } });
  const [request] = asked;
  expect(request?.method).toBe('POST');
  expect(await request?.text()).toBe('{"version":1}');
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    accept: 'application/json',
    cookie: 'a=b',
    'content-type': 'application/json',
  });
});

test('a filing travels as a form: the dispute as JSON text, the documents beside it under their names', async () => {
  const { asked, client } = answering(Response.json({}, { status: 201 }));
  const dispute = {
    indicatorId: 'answers',
    claims: [{ inputId: 'onTime', value: '8' }],
    grounds: 'Counted.',
  };
  const documents = [new File(['a'], 'letter.pdf'), new File(['b'], 'journal.pdf')];
  await client.call('fileDispute', { path: { cycleId: 'c' }, body: { dispute, documents } });
  expect(asked[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  const form = await asked[0]?.formData();
  expect(JSON.parse(String(form?.get('dispute')))).toEqual(dispute);
  expect(form?.getAll('documents').map((file) => (file as File).name)).toEqual(['letter.pdf', 'journal.pdf']);
});

test('a filing without documents names none', async () => {
  const { asked, client } = answering(Response.json({}, { status: 201 }));
  const dispute = { indicatorId: 'answers', claims: [], grounds: '' };
  await client.call('fileDispute', { path: { cycleId: 'c' }, body: { dispute, documents: undefined } });
  expect([...((await asked[0]?.formData()) ?? [])].map(([name]) => name)).toEqual(['dispute']);
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
  const refusal = await client.call('readMe').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ProblemError);
  expect(refusal).toMatchObject({ code: 'invalid_request', status: 422 });
  expect((refusal as ProblemError).at('grounds')).toBe('Too short.');
});

test('an answer of something else than the API is still a refusal with its status', async () => {
  const { client } = answering(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
  await expect(client.call('readMe')).rejects.toMatchObject({ code: 'unreachable', status: 502 });
});
