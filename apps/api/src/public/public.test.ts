import { brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  bodyAnswer,
  editionAnswer,
  indicatorAnswer,
  indicesAnswer,
  methodologyAnswer,
  pointsAnswer,
  rankingAnswer,
} from '@olshem/contracts';
import { createWorld, type World } from '../testing/world.ts';

const edition = '/api/v1/indices/test/editions/2026';

let world: World;
beforeAll(async () => {
  world = await publishedWorld();
});
afterAll(() => world.open.close());

async function publishedWorld(): Promise<World> {
  const published = await createWorld('disputes');
  const administrator = await published.as('administrator');
  published.clock.now = new Date('2026-01-28T05:00:00.000Z');
  for (const version of [2, 3]) await administrator('POST', '/api/v1/cycles/t-2026/advance', { version });
  await published.bothAdministrators({ kind: 'publication' });
  return published;
}

const get = (path: string, headers: Record<string, string> = {}) =>
  world.anonymous('GET', path, undefined, headers);

test.each([
  ['/api/v1/indices', indicesAnswer],
  [edition, editionAnswer],
  [`${edition}/ranking?group=central`, rankingAnswer],
  [`${edition}/bodies/almaty`, bodyAnswer],
  [`${edition}/indicators/meetings-held`, indicatorAnswer],
  [`${edition}/points?group=central`, pointsAnswer],
  ['/api/v1/methodologies/test-2026', methodologyAnswer],
])('%s answers what its contract says', async (path, contract) => {
  const { status, body } = await get(path);
  expect(status).toBe(200);
  expect(contract.safeParse(body).error).toBeUndefined();
});

describe('the ranking', () => {
  const bodies = async (query: string) =>
    (await get(`${edition}/ranking${query}`)).body.rows.map(({ body }: { body: { id: string } }) => body.id);

  test('stands in the order of ranks within its group', async () => {
    expect(await bodies('?group=local')).toEqual(['almaty', 'astana']);
    expect(await bodies('?group=central')).toEqual(['health', 'transport']);
  });
  test('can be sorted, turned and filtered', async () => {
    expect(await bodies('?group=local&sort=-rank')).toEqual(['astana', 'almaty']);
    expect(await bodies('?group=local&sort=site')).toEqual(['almaty', 'astana']);
    expect(await bodies('?group=local&grade=B')).toEqual([]);
  });
  test.each(['?group=nowhere', '?sort=constructor'])('%s is not there', async (query) => {
    expect((await get(`${edition}/ranking${query}`)).status).toBe(404);
  });
});

test('the points of a group are those of its indicators, body by body', async () => {
  const { rows } = (await get(`${edition}/points?group=local`)).body;
  expect(rows.map(({ body }: { body: { id: string } }) => body.id)).toEqual(['almaty', 'astana']);
  expect(rows[1].indicators['late-answers']).toEqual({ status: 'scored', points: '4' });
  const { rows: alone } = (await get(`${edition}/indicators/late-answers`)).body;
  for (const { body, status, points } of alone.filter(({ group }: { group: string }) => group === 'local'))
    expect(rows.find((row: { body: { id: string } }) => row.body.id === body.id).indicators).toMatchObject({
      'late-answers': { status, points },
    });
  expect((await get(`${edition}/points?group=nowhere`)).status).toBe(404);
});

test('a body carries the working of every score', async () => {
  const { body } = await get(`${edition}/bodies/astana`);
  const [late] = body.criteria[0].indicators;
  expect(late).toMatchObject({
    id: 'late-answers',
    points: '4',
    max: '5',
    lost: '1',
    median: '4.25',
    basis: 'computed',
    inputs: [{ id: 'late', value: '2', provenance: 'entered' }],
  });
  expect(late.working.line.en).toBe('5 − 0.5 × 2 = 4');
  expect(late.next).toEqual({ input: 'late', value: '1', band: 'high', points: '4.5' });
});

describe('as bytes', () => {
  test('the same question gets the same tag, and 304 for it', async () => {
    const first = await get(`${edition}/ranking?group=local`);
    const etag = first.response.headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const again = await get(`${edition}/ranking?group=local`, { 'if-none-match': etag });
    expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: '' });
    expect((await get(`${edition}/ranking?group=central`)).response.headers.get('etag')).not.toBe(etag);
  });
  test('compressed when the reader takes it, under a tag of its own', async () => {
    const plain = await get(`${edition}/bodies/almaty`);
    const { response } = await get(`${edition}/bodies/almaty`, { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('etag')).toMatch(/-br"$/);
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(
      JSON.stringify(plain.body),
    );
  });
  test('readable from any site, and kept for good when the revision is named', async () => {
    const { response } = await get(`${edition}/ranking?group=local&revision=1`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get(`${edition}/ranking?group=local`)).response.headers.get('cache-control')).toContain(
      'max-age=60',
    );
    expect((await get(`${edition}/ranking?revision=2`)).status).toBe(404);
  });
});

test('the CSV has one row per body and no cell that starts a formula', async () => {
  const { body, response } = await get(`${edition}/export.csv`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines = (body as string).trimEnd().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[3]).toContain('test/2026,1,almaty,local');
  expect(body).not.toMatch(/(^|,)[=+@]/m);
});

test('the OpenAPI document lists every operation with who may use it', async () => {
  const { body } = await get('/api/v1/openapi.json');
  expect(body.openapi).toBe('3.1.0');
  expect(body.paths['/api/v1/disputes/{disputeId}/decision'].post['x-access']).toEqual({
    roles: ['assessor'],
  });
  expect(body.paths['/api/v1/indices'].get['x-access']).toBe('public');
});

describe('while the database is away', () => {
  let lonely: World;
  beforeEach(async () => {
    lonely = await publishedWorld();
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('published figures stay readable, also when they are looked up anew', async () => {
    const ask = (path: string) => lonely.anonymous('GET', path);
    const known = `${edition}/ranking?group=central`;
    const { body } = await ask(known);
    await lonely.open.close();
    // Longer than what was read last counts as fresh.
    vi.advanceTimersByTime(1100);
    expect((await ask(known)).body).toEqual(body);
    expect((await ask(`${edition}/bodies/health`)).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(503);
  });
});

describe('a split in the year of an edition', () => {
  test.each([
    // Before the edition: what the rated region got is its own, the new one has its own history.
    ['2025-12-31', []],
    // Within its year, and the new one was not rated: its history begins there.
    ['2026-01-01', ['almaty']],
  ])('of %s gives the new body %j of it', async (on, rated) => {
    const administrator = await world.as('administrator');
    const id = `formed-${on}`;
    const words = { kk: id, ru: id, en: id };
    const body = {
      id,
      group: 'local',
      name: words,
      abbreviation: words,
      aliases: [],
      region: '',
      validFrom: '',
    };
    await administrator('POST', '/api/v1/register/bodies', body);
    const act = { kind: 'split', on, ground: words, from: ['almaty'], to: ['almaty', id] };
    expect((await administrator('POST', '/api/v1/register/acts', act)).status).toBe(201);
    const { results } = (await get(`/api/v1/bodies/${id}`)).body;
    expect(results.map(({ body: of }: { body: { id: string } }) => of.id)).toEqual(rated);
    for (const { acts } of results) expect(acts).toMatchObject([{ on, to: ['almaty', id] }]);
  });
});
