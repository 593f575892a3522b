import { afterEach, beforeEach, expect, test } from 'vitest';
import { declaredRoutes } from '../access/declared.ts';
import { anotherProcess, createWorld, PUBLIC_REASON, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const edition = '/api/v1/indices/test/editions/2026';
const instant = new Date('2026-02-05T05:00:00.000Z');
/** Values that stand in the edition and nowhere else: whoever shows one of them shows the edition. */
const planted = ['314159', '271828'];

let world: World;
beforeEach(async () => {
  world = await createWorld('consolidation');
  const changes = planted.map((value, at) => ({
    bodyId: at === 0 ? 'almaty' : 'health',
    indicatorId: 'late-answers',
    inputId: 'late',
    version: 1,
    value,
  }));
  await world.bothAdministrators({ kind: 'correction', changes });
  world.clock.now = new Date('2026-02-03T05:00:00.000Z');
  const scheduled = await world.bothAdministrators({ kind: 'publication', publishAt: instant.toISOString() });
  expect(scheduled).toMatchObject({
    status: 200,
    body: { publication: { publishedAt: instant.toISOString() } },
  });
});
afterEach(() => world.open.close());

/** Every public address, with and without a revision. */
function addresses(): string[] {
  const filled = declaredRoutes(world.api.app)
    .filter(({ method, access }) => method === 'GET' && access === 'public')
    .map(({ path }) =>
      path
        .replace(':index', 'test')
        .replace(':edition', '2026')
        .replace(':body', 'almaty')
        .replace(':indicator', 'late-answers')
        .replace(':methodology', 'test-2026'),
    )
    .filter((path) => !path.includes(':'));
  return filled.flatMap((path) => [path, `${path}?revision=1`, `${path}?group=local`, `${path}?from=0&to=1`]);
}

async function told(fetch: (request: Request) => Promise<Response>): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses()) {
    const response = await fetch(new Request(`http://localhost${address}`));
    const text = `${JSON.stringify([...response.headers])} ${await response.text()}`;
    if (planted.some((value) => text.includes(value)) || (response.ok && text.includes('18.5')))
      found.push(address);
  }
  return found;
}

test('until its instant nothing of an edition stands at any public address, in any process; from then on it does in all', async () => {
  const other = anotherProcess(world);
  const processes = [world.api.fetch, other.fetch];
  for (const fetch of processes) expect(await told(fetch)).toEqual([]);
  expect((await world.anonymous('GET', `${edition}/ranking`)).body.code).toBe('not_published');
  expect((await world.anonymous('GET', edition)).body).toMatchObject({
    stage: 'consolidation',
    revision: null,
    comingAt: instant.toISOString(),
  });

  world.clock.now = new Date(instant.getTime() - 1);
  for (const fetch of processes) expect(await told(fetch)).toEqual([]);
  world.clock.now = instant;
  for (const fetch of processes) {
    expect(await told(fetch)).toContain(`${edition}/bodies/almaty`);
    const response = await fetch(new Request(`http://localhost${edition}`));
    expect(await response.json()).toMatchObject({ stage: 'published', revision: 1, comingAt: null });
  }
});

test('an agency sees its place when everybody does', async () => {
  const almaty = await world.as('almaty');
  const own = async () => (await almaty('GET', `${cycle}/results/almaty`)).body.rank;
  expect(await own()).toBeNull();
  world.clock.now = instant;
  expect(await own()).toBe(2);
});

test('what is corrected before the instant comes out with it', async () => {
  const changes = [{ bodyId: 'astana', indicatorId: 'site-gaps', inputId: 'gaps', version: 1, value: '0' }];
  const corrected = await world.bothAdministrators({ kind: 'revision', revision: 1, changes });
  expect(corrected).toMatchObject({ status: 200, body: { publication: { revision: 2 } } });
  for (const fetch of [world.api.fetch]) expect(await told(fetch)).toEqual([]);
  world.clock.now = instant;
  const { body } = await world.anonymous('GET', edition);
  expect(body.revisions).toMatchObject([
    { revision: 1, publishedAt: instant.toISOString() },
    { revision: 2, publishedAt: instant.toISOString(), reason: PUBLIC_REASON },
  ]);
});
