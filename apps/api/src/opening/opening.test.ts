import type { Opening, OpeningTaskName } from '@olshem/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

const title = { kk: 'Сынақ 2027', ru: 'Проба 2027', en: 'Trial 2027' };
const opening = '/api/v1/cycles/test-2027/opening';
const days = [
  { stage: 'collection', opensOn: '2026-02-02', closesOn: '2026-02-10' },
  { stage: 'disputes', opensOn: '2026-02-11', closesOn: '2026-02-18' },
  { stage: 'decision', opensOn: '2026-02-19', closesOn: '2026-02-23' },
  { stage: 'consolidation', opensOn: '2026-02-24', closesOn: '2026-02-25' },
];

let world: World;
let administrator: Caller;
let digest: string;
beforeEach(async () => {
  world = await createWorld('disputes');
  administrator = await world.as('administrator');
  digest = (await administrator('GET', '/api/v1/cycles/t-2026')).body.methodologyDigest;
});
afterEach(() => world.open.close());

const begin = (changes: object = {}, by = administrator) =>
  by('POST', '/api/v1/cycles', {
    indexId: 'test',
    editionId: '2027',
    title,
    lastMonth: '2026-01',
    methodologyDigest: digest,
    takenFrom: '2026',
    ...changes,
  });

const read = async (): Promise<Opening> => (await administrator('GET', opening)).body;

/** Sends a part of the preparation with the version as it stands. */
async function save(part: string, body: object, by = administrator) {
  const { version } = await read();
  return by(['checks', 'discard', 'successors'].includes(part) ? 'POST' : 'PUT', `${opening}/${part}`, {
    version,
    ...body,
  });
}

const states = ({ tasks }: Opening) => Object.fromEntries(tasks.map(({ task, state }) => [task, state]));
const taskOf = ({ tasks }: Opening, name: OpeningTaskName) => tasks.find(({ task }) => task === name)!;
const codes = (from: Opening, name: OpeningTaskName) =>
  taskOf(from, name).faults.map(({ path, code }) => `${path} ${code}`);

async function readyToOpen(): Promise<number> {
  await begin();
  await save('calendar', { stages: days });
  for (const task of ['bodies', 'suppliers', 'people']) await save('checks', { task });
  return (await read()).version;
}

const open = async (version: number) =>
  administrator('POST', '/api/v1/cycles/test-2027/advance', { version });

describe('beginning a cycle', () => {
  test('“as last year” brings bodies, suppliers and days, which wait to be looked at', async () => {
    expect(await begin()).toMatchObject({ status: 201, body: { id: 'test-2027' } });
    const begun = await read();
    expect(begun).toMatchObject({
      title,
      lastMonth: '2026-01',
      takenFrom: { editionId: '2026' },
      reopened: false,
      proposal: { from: 'platform' },
      suppliers: [
        { indicatorId: 'late-answers', organisationId: 'registry' },
        { indicatorId: 'meetings-held', organisationId: 'registry' },
        { indicatorId: 'site-gaps', organisationId: 'ministry' },
      ],
    });
    expect(begun.bodies.map(({ id, group }) => [id, group])).toEqual([
      ['almaty', 'local'],
      ['astana', 'local'],
      ['health', 'central'],
      ['transport', 'central'],
    ]);
    expect(states(begun)).toEqual({
      edition: 'done',
      methodology: 'done',
      bodies: 'check',
      suppliers: 'check',
      calendar: 'check',
      people: 'check',
    });
  });

  test('from nothing, the methodology’s own suppliers are there and the bodies are to be chosen', async () => {
    await begin({ takenFrom: '' });
    const begun = await read();
    expect(states(begun)).toMatchObject({ bodies: 'faulty', suppliers: 'check' });
    expect(codes(begun, 'bodies')).toEqual(['bodies cycle_without_bodies']);
  });

  test('an edition is begun once, whoever comes second, also at the same moment', async () => {
    const second = await world.as('secondAdministrator');
    const answers = await Promise.all([begin(), begin({}, second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({
      code: 'edition_taken',
      errors: [{ path: 'editionId', code: 'edition_taken' }],
    });
    expect((await begin({ editionId: '2026' })).body.code).toBe('edition_taken');
  });

  test('every fault is told at once, at its field', async () => {
    const { status, body } = await begin({
      indexId: 'no-such',
      takenFrom: '1999',
      methodologyDigest: 'a'.repeat(64),
    });
    expect(status).toBe(422);
    expect(body.errors.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual([
      'indexId not_found',
      'takenFrom not_found',
      'methodologyDigest version_not_in_force',
    ]);
  });

  test('nobody outside the operator knows of it before it opens', async () => {
    await begin();
    for (const name of ['almaty', 'assessor'] as const) {
      const person = await world.as(name);
      const { body } = await person('GET', '/api/v1/cycles');
      expect(body.cycles.map(({ id }: { id: string }) => id)).toEqual(['t-2026']);
      expect((await person('GET', '/api/v1/cycles/test-2027')).status).toBe(404);
      expect((await person('GET', opening)).status).toBe(403);
      for (const below of ['indicators', 'disputes', 'results/almaty', 'results/almaty/disclosures'])
        expect([below, (await person('GET', `/api/v1/cycles/test-2027/${below}`)).body.code]).toEqual([
          below,
          (await person('GET', `/api/v1/cycles/test-2099/${below}`)).body.code,
        ]);
    }
    const indices = await world.anonymous('GET', '/api/v1/indices');
    expect(JSON.stringify(indices.body)).not.toContain('2027');
    expect((await world.anonymous('GET', '/api/v1/indices/test/editions/2027')).status).toBe(404);
    const auditor = await world.as('auditor');
    expect((await auditor('GET', opening)).status).toBe(200);
    expect((await save('checks', { task: 'bodies' }, auditor)).status).toBe(403);
  });
});

test.each([
  ['an id that every object has', { indexId: 'constructor' }, 'indexId'],
  ['a month of no year', { lastMonth: '0000-01' }, 'lastMonth'],
])('%s is refused at its field', async (_, changes, path) => {
  const { status, body } = await begin(changes);
  expect({ status, paths: body.errors.map((fault: { path: string }) => fault.path) }).toEqual({
    status: 422,
    paths: [path],
  });
});

test('ids that together are too long for an address are refused', async () => {
  await administrator('POST', '/api/v1/register/indices', { id: 'x'.repeat(60), title });
  const begun = await begin({ indexId: 'x'.repeat(60), editionId: 'y'.repeat(60), takenFrom: '' });
  expect(begun).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'editionId', code: 'field_too_long' }] },
  });
});

describe('settling it', () => {
  beforeEach(() => begin());

  test('who saves second is told, and nothing of the first is lost', async () => {
    const { version } = await read();
    const first = await administrator('PUT', `${opening}/calendar`, { version, stages: days });
    expect(first.status).toBe(200);
    const second = await administrator('PUT', `${opening}/bodies`, { version, bodies: [] });
    expect(second).toMatchObject({ status: 409, body: { code: 'cycle_changed' } });
    expect((await read()).calendar).toEqual(days);
  });

  test('half a calendar is kept, and its open days are named', async () => {
    const half = days.map((each) => (each.stage === 'decision' ? { ...each, closesOn: '' } : each));
    const { body } = await save('calendar', { stages: half });
    expect(states(body)).toMatchObject({ calendar: 'faulty' });
    expect(codes(body, 'calendar')).toEqual(['stages.decision.closesOn field_missing']);
  });

  test.each([
    ['begins yesterday', 'collection', { opensOn: '2026-01-21' }, 'opensOn stage_begins_in_past'],
    ['ends before it begins', 'disputes', { closesOn: '2026-02-10' }, 'closesOn stage_ends_before_start'],
    ['begins before the last one ended', 'decision', { opensOn: '2026-02-18' }, 'opensOn stages_overlap'],
  ])('a stage that %s is a fault at its day', async (_, stage, changed, fault) => {
    const stages = days.map((each) => (each.stage === stage ? { ...each, ...changed } : each));
    const { body } = await save('calendar', { stages });
    expect(codes(body, 'calendar')).toEqual([`stages.${stage}.${fault}`]);
  });

  test('a day of no year that can be meant is refused, and nothing is saved', async () => {
    const stages = [{ stage: 'collection', opensOn: '0000-01-01', closesOn: '0001-01-01' }];
    expect((await save('calendar', { stages })).status).toBe(422);
    expect((await administrator('GET', opening)).status).toBe(200);
  });

  test('its calendar is changed by its own rules only, and nothing of it is proposed', async () => {
    const { version } = await read();
    const change = { version, reason: 'As announced.', stages: days };
    expect((await administrator('PUT', '/api/v1/cycles/test-2027/calendar', change)).body.code).toBe(
      'stage_forbids',
    );
    const act = { kind: 'calendar', stages: days };
    expect((await world.bothAdministrators(act, 'test-2027')).body.code).toBe('stage_forbids');
    expect((await save('discard', {})).status).toBe(200);
  });

  test('today is no past day', async () => {
    const stages = days.map((each, at) => (at === 0 ? { ...each, opensOn: '2026-01-22' } : each));
    expect(states((await save('calendar', { stages })).body)).toMatchObject({ calendar: 'done' });
  });

  test('a day off is warned of, with the next working day', async () => {
    const stages = days.map((each, at) => (at === 3 ? { ...each, closesOn: '2026-02-28' } : each));
    const { body } = await save('calendar', { stages });
    expect(taskOf(body, 'calendar')).toMatchObject({
      state: 'done',
      warnings: [
        { kind: 'day-off', stage: 'consolidation', at: 'closesOn', on: '2026-02-28', better: '2026-03-02' },
      ],
    });
  });

  test('a body without a group, and a ground that the methodology does not name, are faults', async () => {
    const { body } = await save('bodies', {
      bodies: [
        { id: 'almaty', group: '', applicability: [] },
        {
          id: 'health',
          group: 'central',
          applicability: [{ nodeId: 'site', status: 'exempt', ground: 'x' }],
        },
        { id: 'nobody', group: 'central', applicability: [] },
      ],
    });
    expect(codes(body, 'bodies')).toEqual([
      'bodies.almaty.group body_group_missing',
      'bodies.health.site.ground ground_unknown',
      'bodies.nobody not_found',
    ]);
  });

  test('an indicator without a supplier, or with an organisation that supplies nothing, is a fault', async () => {
    const { body } = await save('suppliers', {
      suppliers: [
        { indicatorId: 'late-answers', organisationId: 'body-almaty' },
        { indicatorId: 'meetings-held', organisationId: 'registry' },
      ],
    });
    expect(codes(body, 'suppliers')).toEqual([
      'suppliers.late-answers supplier_unknown',
      'suppliers.site-gaps supplier_missing',
    ]);
  });

  test('a supplier with one person and a body without a representative are warned of', async () => {
    const { people, tasks } = await read();
    expect(people).toMatchObject({
      suppliers: [
        { organisationId: 'ministry', values: 4, people: 1 },
        { organisationId: 'registry', values: 12, people: 2 },
      ],
      bodies: 4,
      representedBodies: 2,
    });
    expect(
      tasks
        .find(({ task }) => task === 'people')!
        .warnings.map((warning) => [
          warning.kind,
          'bodyId' in warning ? warning.bodyId : 'organisationId' in warning && warning.organisationId,
        ]),
    ).toEqual([
      ['supplier-with-one-person', 'ministry'],
      ['body-without-representative', 'astana'],
      ['body-without-representative', 'transport'],
    ]);
  });

  test('another period asks to look at the calendar again', async () => {
    await save('calendar', { stages: days });
    const { body } = await save('edition', { title, lastMonth: '2026-06' });
    expect(states(body)).toMatchObject({ edition: 'done', calendar: 'check' });
  });

  test('it can be given up, and begun anew; the audit log keeps both', async () => {
    expect(await save('discard', {})).toMatchObject({ status: 200 });
    expect((await administrator('GET', opening)).status).toBe(404);
    expect((await begin()).status).toBe(201);
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
    const { body } = await administrator('GET', '/api/v1/audit?cycleId=test-2027');
    expect(body.entries.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['cycle.begin', 'cycle.discard', 'cycle.begin']),
    );
  });
});

describe('opening it', () => {
  test('is refused while a task is not done, and each is named', async () => {
    await begin();
    const { status, body } = await open((await read()).version);
    expect(status).toBe(409);
    const [condition] = body.details.exitConditions;
    expect(condition).toMatchObject({ id: 'opening-complete' });
    expect(condition.missing.map(({ task }: { task: string }) => task)).toEqual([
      'bodies',
      'suppliers',
      'calendar',
      'people',
    ]);
  });

  test('lets the suppliers enter at once, from this moment on, and the public see its calendar', async () => {
    const answer = await open(await readyToOpen());
    expect(answer).toMatchObject({ status: 200, body: { stage: 'collection' } });
    expect(answer.body.calendar[0]).toMatchObject({
      stage: 'collection',
      opensAt: world.clock.now.toISOString(),
      closesOn: '2026-02-10',
    });
    const clerk = await world.as('clerk');
    const grid = await clerk('GET', '/api/v1/cycles/test-2027/indicators/late-answers/values');
    expect(grid.body.rows).toHaveLength(4);
    const { body } = await world.anonymous('GET', '/api/v1/indices/test/editions/2027');
    expect(body).toMatchObject({ title });
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('cannot be undone by giving it up', async () => {
    const { body } = await open(await readyToOpen());
    expect(await administrator('POST', `${opening}/discard`, { version: body.version })).toMatchObject({
      status: 409,
      body: { code: 'stage_forbids' },
    });
  });

  test('taken back by two, it is settled anew; a deadline does not come earlier by that way', async () => {
    await open(await readyToOpen());
    const back = await world.bothAdministrators(
      { kind: 'return', to: 'preparation', stages: [] },
      'test-2027',
    );
    expect(back.status).toBe(200);
    const taken = await read();
    expect(taken).toMatchObject({ reopened: true, calendar: [{ closesOn: '2026-02-10' }, {}, {}, {}] });
    expect(states(taken)).toMatchObject({ calendar: 'done', bodies: 'done' });
    const earlier = days.map((each, at) => (at === 0 ? { ...each, closesOn: '2026-02-09' } : each));
    expect(codes((await save('calendar', { stages: earlier })).body, 'calendar')).toEqual([
      'stages.collection.closesOn deadline_needs_second',
    ]);
    expect((await save('discard', {})).body.code).toBe('cycle_was_open');
    await save('calendar', { stages: days });
    await save('bodies', { bodies: [{ id: 'almaty', group: 'local', applicability: [] }] });
    await save('checks', { task: 'people' });
    const { body } = await open((await read()).version);
    expect(body.bodies.map(({ id }: { id: string }) => id)).toEqual(['almaty']);
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('what was disclosed does not go back to its preparation', async () => {
    const { body } = await world.bothAdministrators({ kind: 'return', to: 'preparation', stages: [] });
    expect(body.code).toBe('disclosed_stands');
  });
});

describe('bodies that are over', () => {
  const ground = title;
  const act = (given: object) =>
    administrator('POST', '/api/v1/register/acts', { on: '2026-01-20', ground, ...given });
  const enter = (id: string) =>
    administrator('POST', '/api/v1/register/bodies', {
      id,
      group: 'local',
      name: { kk: id, ru: id, en: id },
      abbreviation: { kk: id, ru: id, en: id },
      aliases: [],
      region: '',
      validFrom: '',
    });
  const ids = ({ bodies }: Opening) => bodies.map(({ id, group }) => `${id} ${group}`);

  beforeEach(async () => {
    await begin();
    for (const id of ['abai', 'semey']) await enter(id);
    await act({ kind: 'split', from: ['almaty'], to: ['abai', 'semey'] });
    await act({ kind: 'merge', from: ['transport', 'health'], to: ['health'] });
    await save('checks', { task: 'bodies' });
  });

  test('give way to their successors, which are to be looked at', async () => {
    expect(taskOf(await read(), 'bodies').warnings).toMatchObject([
      { kind: 'body-over', bodyId: 'almaty', successors: [{ en: 'abai' }, { en: 'semey' }] },
      { kind: 'body-over', bodyId: 'transport', successors: [{ en: 'health' }] },
    ]);
    const answer = await save('successors', { bodies: ['almaty', 'transport'] });
    expect(answer.status).toBe(200);
    expect(ids(answer.body)).toEqual(['abai local', 'astana local', 'health central', 'semey local']);
    expect(states(answer.body)).toMatchObject({ bodies: 'check', people: 'check' });
    expect(taskOf(answer.body, 'bodies').warnings).toEqual([]);
    const { body: audit } = await administrator('GET', '/api/v1/audit?action=cycle.prepare');
    expect(audit.entries[0]).toMatchObject({ after: { task: 'bodies' }, before: { task: 'bodies' } });
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('give way one by one', async () => {
    const { body: after } = await save('successors', { bodies: ['transport'] });
    expect(ids(after)).toEqual(['almaty local', 'astana local', 'health central']);
  });

  test.each([
    ['stands', ['almaty', 'health']],
    ['is not in the cycle', ['almaty', 'nowhere']],
  ])('are not replaced together with one that %s', async (_, bodies) => {
    const before = await read();
    expect(await save('successors', { bodies })).toMatchObject({
      status: 422,
      body: { code: 'body_not_over', errors: [{ path: 'bodies.1' }] },
    });
    expect(await read()).toEqual(before);
  });

  test('are replaced by administrators alone, who saw the present state', async () => {
    for (const name of ['auditor', 'clerk', 'almaty'] as const) {
      const by = await world.as(name);
      expect((await save('successors', { bodies: ['almaty'] }, by)).status).toBe(403);
    }
    const { version } = await read();
    await save('checks', { task: 'people' });
    expect(
      await administrator('POST', `${opening}/successors`, { version, bodies: ['almaty'] }),
    ).toMatchObject({ status: 409, body: { code: 'cycle_changed' } });
  });
});
