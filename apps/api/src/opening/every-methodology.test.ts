import { verifyBundle } from '@olshem/bundle';
import { methodologies } from '@olshem/methodologies';
import { editions } from '@olshem/methodologies/editions';
import { indicatorsOf, type Indicator, type Methodology } from '@olshem/scoring';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '../database/database.ts';
import { seedRegister } from '../seed/register.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

const title = { kk: 'Сынақ', ru: 'Проба', en: 'Trial' };
const stages = [
  { stage: 'collection', opensOn: '2026-02-02', closesOn: '2026-02-10' },
  { stage: 'disputes', opensOn: '2026-02-11', closesOn: '2026-02-18' },
  { stage: 'decision', opensOn: '2026-02-19', closesOn: '2026-02-23' },
  { stage: 'consolidation', opensOn: '2026-02-24', closesOn: '2026-02-25' },
];

let world: World;
let administrator: Caller;
beforeEach(async () => {
  world = await createWorld('disputes');
  await seedRegister({ db: world.open.db, now: () => world.clock.now });
  administrator = await world.as('administrator');
});
afterEach(() => world.open.close());

/** What an input holds where no example says it. */
const PLAIN = {
  count: '0',
  percent: '0',
  amount: '0',
  'yes-no': 'no',
  date: '2027-01-15',
  list: '[]',
} as const;

/** The inputs of the indicator's own example for that group, and something plain where it leaves one out. */
function exampleOf({ examples, inputs }: Indicator, group: string): Record<string, string> {
  const example = examples.find((each) => each.exempt === undefined && (each.group ?? group) === group);
  const needed = Object.entries(inputs).filter(([, { optional }]) => !optional);
  return Object.fromEntries([
    ...needed.map(([id, input]) => [
      id,
      input.type === 'choice' ? Object.keys(input.options)[0]! : PLAIN[input.type],
    ]),
    ...Object.entries(example?.inputs ?? {}),
  ]);
}

/** Everything that a person of the given supplier saves and signs off. */
async function supply(cycleId: string, methodology: Methodology, clerk: Caller): Promise<void> {
  const { body } = await clerk('GET', `/api/v1/cycles/${cycleId}/indicators`);
  for (const { id } of body.indicators) {
    const indicator = indicatorsOf(methodology).find((each) => each.id === id)!;
    const { body: grid } = await clerk('GET', `/api/v1/cycles/${cycleId}/indicators/${id}/values`);
    const changes = grid.rows
      .filter(({ asked }: { asked: boolean }) => asked)
      .flatMap(({ bodyId, group }: { bodyId: string; group: string }) =>
        Object.entries(exampleOf(indicator, group)).map(([inputId, value]) => ({
          bodyId,
          indicatorId: id,
          inputId,
          value,
          version: 0,
        })),
      );
    const saved = await clerk('PUT', `/api/v1/cycles/${cycleId}/values`, { changes });
    expect({ id, status: saved.status, errors: saved.body.errors }).toMatchObject({ id, status: 200 });
    const signed = await clerk('POST', `/api/v1/cycles/${cycleId}/indicators/${id}/sign-off`, {});
    expect({ id, status: signed.status, details: signed.body.details }).toMatchObject({ id, status: 200 });
  }
}

test.each(methodologies.map((each) => [each.id, each] as const))(
  'a cycle on %s is opened, supplied and published by people alone',
  async (id, methodology) => {
    const { db } = world.open;
    const indexId = editions.find((each) => each.methodology === id)!.index;
    const [edition] = await db.select().from(schema.editions).where(eq(schema.editions.indexId, indexId));
    const taken = { indexId, editionId: '2027', title, lastMonth: '2027-12' };
    const begun = await administrator('POST', '/api/v1/cycles', {
      ...taken,
      methodologyDigest: edition!.methodologyDigest,
      takenFrom: '',
    });
    expect(begun.status).toBe(201);
    const cycleId: string = begun.body.id;
    let version = 0;
    const put = async (method: string, part: string, body: object) => {
      const answer = await administrator(method, `/api/v1/cycles/${cycleId}/opening/${part}`, {
        version,
        ...body,
      });
      expect(answer.status).toBe(200);
      version = answer.body.version;
      return answer.body;
    };
    const groups = methodology.groups.map((group) => group.id);
    const bodies = (await db.select().from(schema.bodies))
      .filter(({ group, validTo }) => validTo === null && groups.includes(group))
      .map((body) => ({ id: body.id, group: body.group, applicability: [] }));
    await put('PUT', 'bodies', { bodies });
    // One person enters everything here: that who enters does not decide is another test.
    const { suppliers } = await put('POST', 'checks', { task: 'people' });
    await put('PUT', 'suppliers', {
      suppliers: suppliers.map((each: object) => ({ ...each, organisationId: 'registry' })),
    });
    await put('POST', 'checks', { task: 'people' });
    const settled = await put('PUT', 'calendar', { stages });
    expect(settled.tasks.filter(({ state }: { state: string }) => state !== 'done')).toEqual([]);
    const moveOn = async () => {
      const { body: cycle } = await administrator('GET', `/api/v1/cycles/${cycleId}`);
      const moved = await administrator('POST', `/api/v1/cycles/${cycleId}/advance`, {
        version: cycle.version,
      });
      expect({ from: cycle.stage, ...moved.body.details }).toEqual({ from: cycle.stage });
    };
    await moveOn();
    await supply(cycleId, methodology, await world.as('clerk'));
    world.clock.now = new Date('2026-02-11T05:00:00.000Z');
    administrator = await world.as('administrator');
    await moveOn();
    world.clock.now = new Date('2026-02-18T19:00:00.000Z');
    administrator = await world.as('administrator');
    await moveOn();
    await moveOn();
    const published = await world.bothAdministrators({ kind: 'publication' }, cycleId);
    expect({ status: published.status, code: published.body.code }).toMatchObject({ status: 200 });
    const place = `/api/v1/indices/${taken.indexId}/editions/2027`;
    const bundle = await world.anonymous('GET', `${place}/bundle`);
    expect(await verifyBundle(await bundle.response.text())).toMatchObject({ ok: true, problems: [] });
  },
);
