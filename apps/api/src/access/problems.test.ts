import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declaredRoutes } from './declared.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

let world: World;
let administrator: Caller;
let assessor: Caller;
beforeAll(async () => {
  world = await createWorld('disputes');
  administrator = await world.as('administrator');
  assessor = await world.as('assessor');
});
afterAll(() => world.open.close());

const cycle = '/api/v1/cycles/t-2026';

test.each([
  ['kk', 'Табылмады'],
  ['ru', 'Не найдено'],
  ['en', 'Not found'],
])('a refusal speaks %s', async (language, title) => {
  const byHeader = await world.anonymous('GET', '/api/v1/nowhere', undefined, {
    'accept-language': `fr, ${language};q=0.9, en;q=0.1`,
  });
  expect(byHeader.body).toMatchObject({ title, status: 404, code: 'not_found' });
  const byAddress = await world.anonymous('GET', `/api/v1/bodies/none-such?lang=${language}`, undefined, {
    'accept-language': 'de',
  });
  expect(byAddress.body.title).toBe(title);
  expect(byAddress.response.headers.get('content-type')).toBe('application/problem+json');
});

test.each([
  ['broken JSON', '{"version":', {}, 400, 'malformed_json'],
  [
    'another content type',
    'version=1',
    { 'content-type': 'application/x-www-form-urlencoded' },
    415,
    'unsupported_media_type',
  ],
  ['no content type', 'x', { 'content-type': '' }, 415, 'unsupported_media_type'],
  ['an unknown field', { version: 1, admin: true }, {}, 422, 'invalid_request'],
  ['a missing field', {}, {}, 422, 'invalid_request'],
  ['a wrong type', { version: '1' }, {}, 422, 'invalid_request'],
  ['prototype keys', '{"version":1,"__proto__":{"waive":["x"]}}', {}, 422, 'invalid_request'],
  ['text that cannot be stored', { version: 1, reason: 'a\u0000b' }, {}, 422, 'invalid_text'],
  ['half a character', '{"version":1,"reason":"abc\\ud800"}', {}, 422, 'invalid_text'],
  ['two megabytes', `{"version":1,"reason":"${'x'.repeat(2_000_000)}"}`, {}, 413, 'too_large'],
  ['endless nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`, {}, 400, 'malformed_request'],
  [
    'a type that only begins as JSON does',
    '{bad',
    { 'content-type': 'application/jsonx' },
    415,
    'unsupported_media_type',
  ],
  ['a foreign origin', { version: 1 }, { origin: 'https://evil.example' }, 403, 'cross_site'],
])('%s is refused', async (_name, body, headers, status, code) => {
  expect(await administrator('POST', `${cycle}/advance`, body, headers)).toMatchObject({
    status,
    body: { code },
  });
});

test('sign-in refuses a type that only begins as JSON does, and takes one in capitals', async () => {
  const signIn = (type: string, body: string) =>
    world.anonymous('POST', '/api/auth/sign-in/email', body, { 'content-type': type });
  expect(await signIn('application/jsonx', '{bad')).toMatchObject({
    status: 415,
    body: { code: 'unsupported_media_type' },
  });
  expect(await signIn('application/json5; a', '{"email":"a\u0000@x.kz"}')).toMatchObject({ status: 415 });
  expect(await signIn('APPLICATION/JSON', '{bad')).toMatchObject({
    status: 400,
    body: { code: 'malformed_json' },
  });
});

test('what is too large ends its connection', async () => {
  const { response } = await administrator('POST', `${cycle}/advance`, `"${'x'.repeat(2_000_000)}"`);
  expect(response.headers.get('connection')).toBe('close');
});

test('each faulty field is named', async () => {
  const { body } = await administrator('PUT', `${cycle}/calendar`, {
    stages: [{ stage: 'nowhere', opensOn: '2026-01-20', closesOn: '2026-01-21' }],
    reason: 'x',
    more: 1,
  });
  expect(body.errors).toEqual([
    { path: 'version', code: 'field_missing', detail: 'This field is empty. Fill it in.' },
    {
      path: 'stages.0.stage',
      code: 'field_not_an_option',
      detail: 'There is no such option. Allowed: preparation, collection, disputes, decision, consolidation.',
    },
    { path: 'reason', code: 'field_too_short', detail: 'Too short: at least 3 are needed.' },
    { path: 'more', code: 'field_unknown', detail: 'There is no such field. Remove it.' },
  ]);
});

describe('whatever is sent, nothing answers 5xx and every refusal is a problem document', () => {
  const values: unknown[] = [
    null,
    true,
    0,
    -1,
    1e308,
    '',
    'x'.repeat(30_000),
    '\u202e\u0007',
    "'; drop table user; --",
    [],
    {},
    [[[]]],
    { __proto__: null, constructor: 1 },
  ];
  const segments = [
    'none-such',
    '%00',
    '..%2f..%2fetc',
    'x'.repeat(5000),
    '%F0%9F%92%A9',
    '%E0%A4%A',
    'constructor',
    '-1',
    ' ',
  ];

  test('bodies', async () => {
    const routes = declaredRoutes(world.api.app).filter(({ method }) => method !== 'GET');
    for (const route of routes) {
      const path = route.path
        .replace(':cycleId', 't-2026')
        .replaceAll(/:disputeId|:documentId/g, crypto.randomUUID())
        .replaceAll(/:\w+/g, 'late-answers');
      for (const value of values) {
        for (const caller of [administrator, assessor]) {
          const { status, response } = await caller(route.method, path, {
            version: value,
            reason: value,
            changes: value,
            claims: value,
            values: value,
            outcome: value,
          });
          expect({ path, status: status >= 500 }).toEqual({ path, status: false });
          if (status >= 400) expect(response.headers.get('content-type')).toBe('application/problem+json');
        }
      }
    }
  });

  test('paths and queries', async () => {
    const routes = declaredRoutes(world.api.app).filter(
      ({ method, path }) => method === 'GET' && path.startsWith('/api'),
    );
    for (const route of routes) {
      for (const segment of segments) {
        const path = route.path.replaceAll(/:\w+/g, segment);
        for (const query of [
          '',
          `?lang=${segment}&revision=${segment}&group=${segment}&sort=${segment}&before=${segment}`,
          '?revision=1&revision=2',
          '?%',
        ]) {
          const { status, response } = await administrator('GET', path + query);
          expect({ path: path + query, status: status >= 500 }).toEqual({
            path: path + query,
            status: false,
          });
          if (status >= 400) expect(response.headers.get('content-type')).toBe('application/problem+json');
        }
      }
    }
  });

  test('sign-in', async () => {
    for (const value of values) {
      const { status } = await world.anonymous('POST', '/api/auth/sign-in/email', {
        email: value,
        password: value,
      });
      expect(status).toBeLessThan(500);
    }
    for (const path of [
      '/sign-up/email',
      '/admin/create-user',
      '/update-user',
      '/delete-user',
      '/reset-password',
    ]) {
      expect((await world.anonymous('POST', `/api/auth${path}`, {})).status).toBe(404);
    }
  });
});

test('ten wrong passwords close an account for a while, wherever they come from, and the right one does not open it', async () => {
  const attempt = (n: number, password: string) =>
    world.anonymous(
      'POST',
      '/api/auth/sign-in/email',
      { email: 'auditor@example.org', password },
      { 'x-client-address': `10.0.0.${n}` },
    );
  for (let n = 1; n <= 10; n += 1)
    expect((await attempt(n, 'wrong password 123')).body.code).toBe('sign_in_refused');
  expect(await attempt(99, 'correct horse battery')).toMatchObject({
    status: 429,
    body: { code: 'too_many_attempts' },
  });
  world.clock.now = new Date(world.clock.now.getTime() + 16 * 60_000);
  expect((await attempt(100, 'correct horse battery')).status).toBe(200);
});

test('metrics answer from this machine only, and say nothing to others', async () => {
  expect(
    (await world.anonymous('GET', '/metrics', undefined, { 'x-client-address': '127.0.0.1' })).body,
  ).toContain('olshem_request_seconds_count');
  expect(
    (await world.anonymous('GET', '/metrics', undefined, { 'x-client-address': '203.0.113.9' })).status,
  ).toBe(404);
});
