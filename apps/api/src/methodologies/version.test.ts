import { methodologyAnswer, type DefinitionCheck } from '@olshem/contracts';
import type { Indicator, Methodology } from '@olshem/scoring';
import { serialiseMethodology } from '@olshem/scoring/serialise';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { schema } from '../database/database.ts';
import { testMethodology } from '../testing/methodology.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';
import { serialise } from './definition.ts';
import { registerBuild } from './register-build.ts';

const { digest } = serialise(testMethodology);
const reason = 'The order of 2027 brings another rule.';

/** The test methodology with other points for a late answer, as a file would hold it. */
function changed(more: Partial<Methodology> = {}): Record<string, unknown> {
  const text = JSON.stringify(serialiseMethodology({ ...testMethodology, version: '2', ...more }));
  return JSON.parse(text.replaceAll('"0.5"', '"0.25"').replaceAll('"4.5"', '"4.75"')) as Record<
    string,
    unknown
  >;
}

describe('reading versions', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld('collection');
  });
  afterAll(() => world.open.close());

  test('the version in force is answered with its whole definition, by name and by digest alike', async () => {
    const named = await world.anonymous('GET', '/api/v1/methodologies/test-2026');
    expect(methodologyAnswer.safeParse(named.body).error).toBeUndefined();
    expect(named.body).toMatchObject({ version: '1', digest, state: 'in-force' });
    expect(named.body.definition).toEqual(JSON.parse(JSON.stringify(serialiseMethodology(testMethodology))));
    const pinned = await world.anonymous('GET', `/api/v1/methodologies/test-2026/versions/${digest}`);
    expect(pinned.body).toEqual(named.body);
  });

  test('a digest that nothing bears is not there', async () => {
    const path = `/api/v1/methodologies/test-2026/versions/${'0'.repeat(64)}`;
    expect((await world.anonymous('GET', path)).status).toBe(404);
  });

  test.each(['assessor', 'almaty'] as const)('the list with drafts is not for %s', async (name) => {
    expect((await (await world.as(name))('GET', '/api/v1/methodology-versions')).status).toBe(403);
  });
});

describe('a definition from a file', () => {
  let world: World;
  let first: Caller;
  let second: Caller;
  beforeEach(async () => {
    world = await createWorld('collection');
    first = await world.as('administrator');
    second = await world.as('secondAdministrator');
  });
  afterEach(() => world.open.close());
  const register = (definition: unknown) =>
    first('POST', '/api/v1/methodology-versions', { definition, reason });

  test('is checked without being stored: lint, and what differs from the version in force', async () => {
    const { body } = await first('POST', '/api/v1/methodology-versions/check', { definition: changed() });
    const check = body as DefinitionCheck;
    expect(check.against).toEqual({ digest, version: '1' });
    expect(check.differences).toMatchObject({
      changesResults: true,
      indicators: [{ id: 'late-answers', change: 'changed' }],
    });
    expect(check.registered).toBeNull();
    expect(await world.open.db.select().from(schema.methodologyVersions)).toHaveLength(1);
  });

  test('waits as a draft that the public does not see, until another administrator puts it in force', async () => {
    const registered = await register(changed());
    expect(registered).toMatchObject({
      status: 201,
      body: { state: 'draft', registeredBy: 'administrator', mayPutInForce: false },
    });
    const address = `/api/v1/methodology-versions/${registered.body.digest}`;
    const pinned = `/api/v1/methodologies/test-2026/versions/${registered.body.digest}`;
    expect((await world.anonymous('GET', pinned)).status).toBe(404);
    expect(await first('POST', `${address}/in-force`, { reason })).toMatchObject({
      status: 409,
      body: { code: 'second_administrator_needed' },
    });
    expect(await second('POST', `${address}/in-force`, { reason })).toMatchObject({
      status: 200,
      body: { state: 'in-force', inForceBy: 'secondAdministrator' },
    });
    expect((await world.anonymous('GET', pinned)).body).toMatchObject({ version: '2', state: 'in-force' });
    const before = await world.anonymous('GET', `/api/v1/methodologies/test-2026/versions/${digest}`);
    expect(before.body).toMatchObject({ version: '1', state: 'retired' });
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('leaves the cycle on the version with which it was opened', async () => {
    const { body } = await register(changed());
    await second('POST', `/api/v1/methodology-versions/${body.digest}/in-force`, { reason });
    const grid = await first('GET', '/api/v1/cycles/t-2026/indicators/late-answers/values');
    expect(grid.status).toBe(200);
    const [cycle] = await world.open.db.select().from(schema.cycles);
    expect(cycle?.methodologyDigest).toBe(digest);
  });

  test('with an error found by lint is refused with the findings', async () => {
    const broken = changed({ suppliers: [] });
    expect(await register(broken)).toMatchObject({ status: 422, body: { code: 'definition_has_errors' } });
    const { body } = await first('POST', '/api/v1/methodology-versions/check', { definition: broken });
    expect((body as DefinitionCheck).findings.map(({ id }) => id)).toContain('no-supplier');
  });

  test.each([
    ['another shape', { hello: 'world' }],
    ['a rule that is code', { ...changed(), index: 'process.exit()' }],
    ['a name that every object has', JSON.parse('{"__proto__": {"id": "x"}}') as unknown],
  ])('of %s is refused with the place that does not fit', async (_, definition) => {
    expect(await register(definition)).toMatchObject({ status: 422 });
  });

  test('under a version label that is taken is refused', async () => {
    expect(await register(changed({ version: '1' }))).toMatchObject({
      status: 409,
      body: { code: 'version_taken' },
    });
  });

  test('that was withdrawn is never put in force', async () => {
    const { body } = await register(changed());
    const address = `/api/v1/methodology-versions/${body.digest}`;
    expect((await first('POST', `${address}/withdrawal`, { reason })).body.state).toBe('retired');
    expect(await second('POST', `${address}/in-force`, { reason })).toMatchObject({
      status: 409,
      body: { code: 'version_no_draft' },
    });
    expect(
      (await world.anonymous('GET', `/api/v1/methodologies/test-2026/versions/${body.digest}`)).status,
    ).toBe(404);
  });

  test('keeps the order in which its inputs were written, which its digest does not know', async () => {
    // Of a label of its own: what other tests have read under the same digest is remembered.
    const written = changed({ version: '3' }) as unknown as {
      index: { children: { children: Indicator[] }[] };
    };
    const backwards = structuredClone(written);
    const held = backwards.index.children
      .flatMap(({ children }) => children)
      .find(({ id }) => id === 'meetings-held')!;
    held.inputs = Object.fromEntries(Object.entries(held.inputs).reverse());
    const { body } = await register(backwards);
    expect(body.digest).toBe(serialise(written as unknown as Methodology).digest);
    const read = await first('GET', `/api/v1/methodology-versions/${body.digest}`);
    const answered = read.body.definition as typeof written;
    const [shown] = answered.index.children
      .flatMap(({ children }) => children)
      .filter(({ id }) => id === 'meetings-held');
    expect(Object.keys(shown!.inputs)).toEqual(Object.keys(held.inputs));
    expect(Object.keys(shown!.inputs)).not.toEqual(Object.keys(held.inputs).toSorted());
  });

  test('is kept from being changed by the database itself', async () => {
    const { db } = world.open;
    for (const attempt of [
      sql`update methodology_versions set definition = '{}'`,
      sql`update methodology_versions set state = 'draft'`,
      sql`delete from methodology_versions`,
    ])
      await expect(db.execute(attempt)).rejects.toThrow();
  });
});

describe('the versions of the build', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld('collection');
  });
  afterEach(() => world.open.close());
  const start = (methodology: Methodology) =>
    registerBuild({ db: world.open.db, now: () => world.clock.now }, [methodology]);
  const states = async () =>
    (await world.open.db.select().from(schema.methodologyVersions)).map(({ version, state }) => [
      version,
      state,
    ]);

  test('that are registered already change nothing', async () => {
    await start(testMethodology);
    expect(await states()).toEqual([['1', 'in-force']]);
  });

  test('with another definition under a registered version stop the start and name what differs', async () => {
    const edited = { ...(changed() as unknown as Methodology), version: '1' };
    await expect(start(edited)).rejects.toThrow(
      /They differ: late-answers\. A registered version is never edited/,
    );
  });

  test('of a new label wait as drafts while another version is in force', async () => {
    await start(changed() as unknown as Methodology);
    expect(await states()).toEqual([
      ['1', 'in-force'],
      ['2', 'draft'],
    ]);
  });
});
