import {
  choice,
  count,
  deductionPerCase,
  defineIndicator,
  list,
  yesNo,
  type Methodology,
  type Text,
} from '@olshem/scoring';
import { desc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '../database/database.ts';
import { serialise } from '../methodologies/definition.ts';
import { registerBuild } from '../methodologies/register-build.ts';
import { testMethodology } from '../testing/methodology.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

const text = (en: string): Text => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const cycle = '/api/v1/cycles/t-2026';

/** The indicator of the ministry with a list, a count after it in the order of the alphabet backwards, and a ground. */
const siteGaps = defineIndicator({
  id: 'site-gaps',
  title: text('Gaps on the site'),
  maxPoints: '10',
  effect: 'add',
  supplier: 'ministry',
  source: { document: 'test', clause: '1' },
  basis: 'stated',
  rounding: { digits: 2, mode: 'half-up' },
  inputs: {
    sections: list(text('Sections'), {
      open: yesNo(text('Open')),
      kind: choice(text('Kind'), { main: text('Main'), other: text('Other') }),
    }),
    broken: count(text('Broken links'), { optional: true }),
  },
  exemptions: () => [{ ground: 'no-site', title: text('Has no site') }],
  rule: () =>
    deductionPerCase('10', '1', {
      op: 'count-rows',
      input: 'sections',
      where: { op: 'not', of: { op: 'yes', input: 'open' } },
    }),
  examples: [{ name: 'none', inputs: { sections: '[]' }, points: '10' }],
});

const [work, site] = testMethodology.index.children;
const methodology = {
  ...testMethodology,
  version: '2',
  index: { ...testMethodology.index, children: [work, { ...site, children: [siteGaps] }] },
} as Methodology;

const rows = JSON.stringify([
  { open: 'yes', kind: 'main' },
  { open: 'no', kind: 'other' },
  { open: 'no', kind: 'other' },
]);
const sections = (value: string | null, version = 0, more: object = {}) => ({
  bodyId: 'almaty',
  indicatorId: 'site-gaps',
  inputId: 'sections',
  value,
  version,
  ...more,
});

let world: World;
let other: Caller;
beforeEach(async () => {
  world = await createWorld('collection');
  const { db } = world.open;
  await registerBuild({ db, now: () => world.clock.now }, [methodology]);
  await db.update(schema.cycles).set({ methodologyDigest: serialise(methodology).digest });
  other = await world.as('other');
});
afterEach(() => world.open.close());

const save = (...changes: unknown[]) => other('PUT', `${cycle}/values`, { changes });
const lastEntry = async () =>
  (
    await world.open.db
      .select()
      .from(schema.auditEntries)
      .orderBy(desc(schema.auditEntries.sequence))
      .limit(1)
  )[0]!;

describe('a list', () => {
  test('is one value with one revision and one entry in the audit, and the points follow its rows', async () => {
    const { status, body } = await save(sections(rows));
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { values: [{ version: 1, value: rows }], points: [{ bodyId: 'almaty', points: '8' }] },
    });
    expect(await lastEntry()).toMatchObject({
      action: 'values.save',
      after: [{ inputId: 'sections', version: 1, value: rows }],
    });
  });

  test('without rows is a value, and without a value it is missing', async () => {
    const state = async () => {
      const { body } = await other('GET', `${cycle}/indicators/site-gaps/values`);
      const almaty = body.rows.find(({ bodyId }: { bodyId: string }) => bodyId === 'almaty');
      return [almaty.values[0]?.status, almaty.points];
    };
    expect(await state()).toEqual([undefined, null]);
    await save(sections('[]'));
    expect(await state()).toEqual(['value', '10']);
    await save(sections(null, 1, { status: 'missing' }));
    expect(await state()).toEqual(['missing', null]);
  });

  test.each([
    ['no JSON', 'two', 'The rows of the table are incomplete or wrong.'],
    ['no rows', '{"open":"yes"}', 'The rows of the table are incomplete or wrong.'],
    [
      'a row without a column',
      '[{"open":"yes","kind":"main"},{"open":"yes"}]',
      'Row 2, column “Kind”: This input has not been filled in.',
    ],
    [
      'a column that is not there',
      '[{"open":"yes","kind":"main","more":"1"}]',
      'The rows of the table are incomplete or wrong.',
    ],
    [
      'an option that is not there',
      '[{"open":"yes","kind":"third"}]',
      'Row 1, column “Kind”: This option is not in the list.',
    ],
  ])('of %s is refused at its cell, with the cause', async (_, value, detail) => {
    expect(await save(sections(value))).toMatchObject({
      status: 422,
      body: {
        errors: [{ path: 'almaty/site-gaps/sections', detail }],
      },
    });
  });

  test('that somebody else has changed is shown with the name, and nothing is lost', async () => {
    await save(sections(rows));
    expect(await save(sections('[]'))).toMatchObject({
      status: 409,
      body: { details: { conflicts: [{ inputId: 'sections', current: { value: rows, author: 'other' } }] } },
    });
  });
});

test('inputs are asked for in the order in which the methodology names them', async () => {
  const { body } = await other('GET', `${cycle}/indicators/site-gaps/values`);
  expect(body.indicator.inputs.map(({ id }: { id: string }) => id)).toEqual(['sections', 'broken']);
});

describe('an exemption', () => {
  const exempt = (ground?: string) => sections(null, 0, { status: 'exempt', ...(ground && { ground }) });

  test('needs a ground that the methodology names', async () => {
    for (const ground of [undefined, 'too-busy'])
      expect(await save(exempt(ground))).toMatchObject({
        status: 422,
        body: { errors: [{ code: 'exempt_ground_unknown' }] },
      });
  });

  test('is kept with its ground, in the chain and in the audit, and holds up no sign-off', async () => {
    const others = ['astana', 'health', 'transport'].map((bodyId) => ({ ...sections('[]'), bodyId }));
    expect((await save(exempt('no-site'), ...others)).status).toBe(200);
    expect((await lastEntry()).after).toMatchObject([
      { status: 'exempt', value: null, ground: 'no-site' },
      {},
      {},
      {},
    ]);
    expect(await save(sections('[]'))).toMatchObject({
      body: { details: { conflicts: [{ current: { status: 'exempt', ground: 'no-site' } }] } },
    });
    expect((await other('POST', `${cycle}/indicators/site-gaps/sign-off`, {})).status).toBe(200);
  });
});
