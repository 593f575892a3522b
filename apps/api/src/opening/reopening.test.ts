import { openBundle } from '@olshem/bundle';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '../database/database.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';

let world: World;
let administrator: Caller;
let clerk: Caller;
beforeEach(async () => {
  world = await createWorld('collection');
  [administrator, clerk] = [await world.as('administrator'), await world.as('clerk')];
});
afterEach(() => world.open.close());

const indicators = { 'late-answers': ['late'], 'meetings-held': ['held', 'planned'], 'site-gaps': ['gaps'] };

/** Everything entered and signed off for these bodies. */
async function supply(bodies: readonly string[], version = 0): Promise<void> {
  const other = await world.as('other');
  for (const [indicatorId, inputs] of Object.entries(indicators)) {
    const supplier = indicatorId === 'site-gaps' ? other : clerk;
    const changes = bodies.flatMap((bodyId) =>
      inputs.map((inputId) => ({ bodyId, indicatorId, inputId, value: '1', version })),
    );
    if (changes.length > 0) await supplier('PUT', `${cycle}/values`, { changes });
    const signed = await supplier('POST', `${cycle}/indicators/${indicatorId}/sign-off`, {});
    expect(signed.status).toBe(200);
  }
}

const all = ['almaty', 'astana', 'health', 'transport'];
const takeBack = () => world.bothAdministrators({ kind: 'return', to: 'preparation', stages: [] });
const openAgain = async () => {
  const { body } = await administrator('GET', `${cycle}/opening`);
  return administrator('POST', `${cycle}/advance`, { version: body.version });
};
const limited = (nodeId: string) => [{ nodeId, status: 'secret', ground: 'law' }];

async function save(bodies: object[]): Promise<void> {
  const { body } = await administrator('GET', `${cycle}/opening`);
  const saved = await administrator('PUT', `${cycle}/opening/bodies`, { version: body.version, bodies });
  expect(saved.status).toBe(200);
  for (const task of ['people', 'calendar']) {
    const { body: now } = await administrator('GET', `${cycle}/opening`);
    await administrator('POST', `${cycle}/opening/checks`, { version: now.version, task });
  }
}
const asTheyAre = (id: string) => ({
  id,
  group: ['almaty', 'astana'].includes(id) ? 'local' : 'central',
  applicability: [],
});

test('what was signed off for other bodies has to be signed anew', async () => {
  await supply(all);
  await takeBack();
  await save(all.slice(0, 3).map(asTheyAre));
  expect((await openAgain()).status).toBe(200);
  const { body } = await administrator('GET', cycle);
  expect(body.progress.map(({ signedOffAt }: { signedOffAt: string | null }) => signedOffAt)).toEqual([
    null,
    null,
    null,
  ]);
});

test('what nobody changed stays signed', async () => {
  await supply(all);
  await takeBack();
  expect((await openAgain()).status).toBe(200);
  const { body } = await administrator('GET', cycle);
  expect(body.exitConditions.find(({ id }: { id: string }) => id === 'all-signed-off').met).toBe(true);
});

test('a return to preparation brings no dates with it', async () => {
  const stages = [{ stage: 'disputes', opensOn: '2020-01-01', closesOn: '2020-01-02' }];
  expect(await world.bothAdministrators({ kind: 'return', to: 'preparation', stages })).toMatchObject({
    status: 422,
    body: { code: 'calendar_refused' },
  });
});

test('a value that was entered before its body was secret is neither disclosed nor published', async () => {
  await supply(all);
  await takeBack();
  // The methodology of the tests names no ground; what is stored counts.
  await openAgain();
  await world.open.db
    .update(schema.cycleBodies)
    .set({
      applicability: Object.fromEntries(
        limited('late-answers').map(({ nodeId, ...limit }) => [nodeId, limit]),
      ) as never,
    })
    .where(eq(schema.cycleBodies.bodyId, 'health'));
  world.clock.now = new Date('2026-01-20T05:00:00.000Z');
  const advance = async (waive: string[] = []) => {
    const { body } = await administrator('GET', cycle);
    const moved = await administrator('POST', `${cycle}/advance`, {
      version: body.version,
      waive,
      reason: 'Test.',
    });
    expect(moved.status).toBe(200);
  };
  await advance();
  await advance(['deadline-passed']);
  await advance();
  expect((await world.bothAdministrators({ kind: 'publication' })).status).toBe(200);
  const { response } = await world.anonymous('GET', '/api/v1/indices/test/editions/2026/bundle');
  const { data, process } = openBundle(new Uint8Array(await response.arrayBuffer())).payload;
  expect(data.health!.supplied['late-answers']).toBeUndefined();
  expect(data.almaty!.supplied['late-answers']).toEqual({ inputs: { late: '1' } });
  expect(JSON.stringify(process)).not.toContain('"health","indicator":"late-answers"');
});
