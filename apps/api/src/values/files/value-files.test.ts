import { createHash } from 'node:crypto';
import { Workbook } from '@cj-tech-master/excelts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAuditChain } from '../../audit/verify.ts';
import { createWorld, PUBLIC_REASON, type Caller, type World } from '../../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
let world: World;
let clerk: Caller;
beforeEach(async () => {
  world = await createWorld('collection');
  clerk = await world.as('clerk');
});
afterEach(() => world.open.close());

type Bytes = Uint8Array<ArrayBuffer>;
const bytesAt = async (caller: Caller, path: string): Promise<Bytes> => {
  const { response } = await caller('GET', path);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};
const template = (query = '') => bytesAt(clerk, `${cycle}/values/template.xlsx?lang=en${query}`);
const changed = async (bytes: Bytes, change: (workbook: Workbook) => void): Promise<Bytes> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
const formWith = (content: Bytes | string, more: Record<string, string> = {}, name = 'values.xlsx') => {
  const form = new FormData();
  form.set('file', new File([content], name));
  for (const [key, value] of Object.entries(more)) form.set(key, value);
  return form;
};
const judge = (content: Bytes | string, more?: Record<string, string>, name?: string, caller = clerk) =>
  caller('POST', `${cycle}/values/file`, formWith(content, more, name));
const confirm = (
  judged: { sha256: string; state: string },
  more: Record<string, string> = {},
  caller = clerk,
) => {
  const form = new FormData();
  for (const [key, value] of Object.entries({ sha256: judged.sha256, state: judged.state, ...more }))
    form.set(key, value);
  return caller('POST', `${cycle}/values/import`, form);
};
const save = (...changes: object[]) =>
  clerk('PUT', `${cycle}/values`, {
    changes: changes.map((change) => ({ indicatorId: 'meetings-held', version: 0, ...change })),
  });
const filled = () =>
  template().then((bytes) =>
    changed(bytes, (workbook) => {
      const sheet = workbook.getWorksheet('Meetings held')!;
      sheet.getCell('C6').value = 2;
      sheet.getCell('D6').value = 3;
    }),
  );

describe('a template', () => {
  test('has a sheet for each indicator of the supplier and is taken as it is: nothing changes', async () => {
    await save(
      { bodyId: 'almaty', inputId: 'held', value: '1' },
      { bodyId: 'almaty', inputId: 'planned', value: '3' },
    );
    const { status, body } = await judge(await template());
    expect(status).toBe(200);
    expect(body).toMatchObject({ changes: [], refused: [], warnings: [], ignored: [], refusedCount: 0 });
    expect(body.sheets).toEqual([
      expect.objectContaining({ sheet: 'Late answers', indicatorId: 'late-answers', unchanged: 0 }),
      expect.objectContaining({
        sheet: 'Meetings held',
        indicatorId: 'meetings-held',
        rows: 1,
        unchanged: 2,
      }),
    ]);
  });

  test('of one indicator holds that alone, and none of another supplier', async () => {
    const { body } = await judge(await template('&indicator=meetings-held'));
    expect(body.sheets.map(({ indicatorId }: { indicatorId: string }) => indicatorId)).toEqual([
      'meetings-held',
    ]);
    expect((await clerk('GET', `${cycle}/values/template.xlsx?indicator=site-gaps`)).status).toBe(404);
  });

  test('is locked but for the cells to fill in, and its ids are hidden', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(await template());
    const sheet = workbook.getWorksheet('Meetings held')!;
    expect(sheet.getRow(1).hidden).toBe(true);
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(sheet.getCell('B3').protection?.locked ?? true).toBe(true);
    expect(sheet.getCell('C4').protection?.locked).toBe(false);
    expect(sheet.getCell('C3').value).toBe('Held');
  });
});

describe('a dry run', () => {
  test('says what is new, what changes and from what to what, with sums, and writes nothing', async () => {
    await save({ bodyId: 'almaty', inputId: 'held', value: '1' });
    const bytes = await filled();
    const { status, body } = await judge(bytes);
    expect(status).toBe(200);
    expect(body.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(body.changes).toEqual([
      {
        bodyId: 'almaty',
        indicatorId: 'meetings-held',
        inputId: 'held',
        address: 'sheet “Meetings held”, C6',
        before: { status: 'value', value: '1', ground: null },
        after: { status: 'value', value: '2', ground: null },
      },
      expect.objectContaining({ inputId: 'planned', before: null, address: 'sheet “Meetings held”, D6' }),
    ]);
    expect(body.sums).toEqual([
      { indicatorId: 'meetings-held', inputId: 'held', values: 1, sum: '2' },
      { indicatorId: 'meetings-held', inputId: 'planned', values: 1, sum: '3' },
    ]);
    expect((await clerk('GET', `${cycle}/values/almaty/meetings-held/planned`)).status).toBe(404);
  });

  test.each([
    ['half a meeting', 1.5, 'A whole number is needed.'],
    ['a count below zero', -1, 'The number cannot be below zero.'],
    ['a word', 'none', '“n” is not part of a number.'],
    ['more held than planned', 4, 'The inputs contradict each other: More held than planned.'],
  ])('refuses %s by its address', async (_, value, detail) => {
    const bytes = await changed(await filled(), (workbook) => {
      workbook.getWorksheet('Meetings held')!.getCell('C6').value = value;
    });
    const { body } = await judge(bytes);
    expect(body.refused).toEqual([{ address: 'sheet “Meetings held”, C6', typed: String(value), detail }]);
    expect(await confirm(body, {})).toMatchObject({ status: 409, body: { code: 'file_gone' } });
  });

  test('is for the supplier alone', async () => {
    const bytes = await filled();
    for (const [name, status] of [
      ['administrator', 403],
      ['auditor', 403],
      ['almaty', 403],
    ] as const)
      expect((await judge(bytes, {}, undefined, await world.as(name))).status).toBe(status);
    const { body } = await judge(bytes, {}, undefined, await world.as('other'));
    expect(body).toMatchObject({ changes: [], sheets: [] });
    expect(body.ignored).toEqual([
      { sheet: 'Late answers', detail: 'Another organisation supplies this indicator.' },
      { sheet: 'Meetings held', detail: 'Another organisation supplies this indicator.' },
    ]);
  });
});

describe('an import', () => {
  test('writes all, keeps the file, and the history names it', async () => {
    const bytes = await filled();
    const judged = await judge(bytes);
    const made = await confirm(judged.body);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      fileName: 'values.xlsx',
      sha256: judged.body.sha256,
      indicatorIds: ['meetings-held'],
      rows: 1,
      values: 2,
      sums: [{ sum: '2' }, { sum: '3' }],
      by: 'clerk',
    });
    const { body: history } = await clerk('GET', `${cycle}/values/almaty/meetings-held/held`);
    expect(history.revisions).toMatchObject([
      { version: 1, value: '2', provenance: 'imported', author: 'clerk' },
    ]);
    expect(history.imports).toEqual([{ version: 1, id: made.body.id, fileName: 'values.xlsx' }]);
    const file = `${cycle}/imports/${made.body.id}/file`;
    for (const name of ['assessor', 'administrator', 'auditor'] as const)
      expect(await bytesAt(await world.as(name), file)).toEqual(bytes);
    expect((await (await world.as('other'))('GET', file)).status).toBe(404);
    expect((await (await world.as('almaty'))('GET', file)).status).toBe(403);
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
    // The same file a second time has nothing to say.
    const again = await judge(bytes);
    expect(again.body).toMatchObject({ changes: [] });
    expect(await confirm(again.body)).toMatchObject({ status: 422, body: { code: 'file_nothing_new' } });
  });

  test('does not overwrite what somebody changed meanwhile; what the file does not touch is no conflict', async () => {
    const { body: judged } = await judge(await filled());
    await save({ bodyId: 'astana', inputId: 'held', value: '1' });
    await save({ bodyId: 'almaty', inputId: 'held', value: '7' });
    expect(await confirm(judged)).toMatchObject({ status: 409, body: { code: 'file_judged_otherwise' } });
    expect((await clerk('GET', `${cycle}/values/almaty/meetings-held/held`)).body.revisions).toHaveLength(1);
    const { body: anew } = await judge(await filled());
    expect((await confirm(anew)).status).toBe(201);
  });

  test('takes the file sent again, and none with another digest', async () => {
    const bytes = await filled();
    const { body: judged } = await judge(bytes);
    const assessor = await world.as('assessor');
    expect(await confirm(judged, {}, assessor)).toMatchObject({ status: 409, body: { code: 'file_gone' } });
    const form = formWith(bytes, { sha256: judged.sha256, state: judged.state });
    expect((await assessor('POST', `${cycle}/values/import`, form)).status).toBe(201);
    const other = formWith(await template(), { sha256: judged.sha256, state: judged.state });
    expect((await assessor('POST', `${cycle}/values/import`, other)).body.code).toBe('file_gone');
  });

  test('ends when the collection closes, and when the indicator is signed off', async () => {
    const { body: judged } = await judge(await filled());
    world.clock.now = new Date('2026-02-20T05:00:00.000Z');
    expect(await confirm(judged)).toMatchObject({ status: 409, body: { code: 'collection_closed' } });
  });

  test('of what the bodies were shown needs a public reason', async () => {
    await world.open.close();
    world = await createWorld('disputes');
    const stages = [
      { stage: 'collection', opensOn: '2026-01-22', closesOn: '2026-01-25' },
      { stage: 'disputes', opensOn: '2026-01-26', closesOn: '2026-01-29' },
      { stage: 'decision', opensOn: '2026-01-30', closesOn: '2026-01-31' },
      { stage: 'consolidation', opensOn: '2026-02-01', closesOn: '2026-02-02' },
    ];
    expect((await world.bothAdministrators({ kind: 'return', to: 'collection', stages })).status).toBe(200);
    const administrator = await world.as('administrator');
    await administrator('POST', `${cycle}/indicators/meetings-held/return`, { reason: 'Look again.' });
    clerk = await world.as('clerk');
    const { body: judged } = await judge(await filled());
    expect(judged).toMatchObject({ disclosed: true, refused: [] });
    expect(await confirm(judged)).toMatchObject({ status: 409, body: { code: 'correction_needed' } });
    const reasons = { reasonKk: PUBLIC_REASON.kk, reasonRu: PUBLIC_REASON.ru, reasonEn: PUBLIC_REASON.en };
    expect((await confirm(judged, reasons)).status).toBe(201);
    const { body: history } = await clerk('GET', `${cycle}/values/almaty/meetings-held/held`);
    expect(history.revisions.at(-1)).toMatchObject({
      value: '2',
      provenance: 'imported',
      correctionId: expect.any(String),
    });
  });
});
