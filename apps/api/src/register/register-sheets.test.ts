import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit/verify.ts';
import { workbookOf } from '../sheets/testing.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';

let world: World;
let administrator: Caller;
beforeAll(async () => {
  world = await createWorld('collection');
  administrator = await world.as('administrator');
});
afterAll(() => world.open.close());

type Kind = 'bodies' | 'organisations';
const judge = (kind: Kind, text: string | Uint8Array<ArrayBuffer>) => {
  const form = new FormData();
  form.set('file', new File([text], 'sheet.csv'));
  return administrator('POST', `/api/v1/register/${kind}/sheet`, form);
};
const take = (kind: Kind, lines: object[]) =>
  administrator('POST', `/api/v1/register/${kind}/import`, { lines });
const faultsOf = ({ body }: Awaited<ReturnType<Caller>>): string[][] =>
  body.lines.map(({ faults }: { faults: { path: string; code: string }[] }) =>
    faults.map(({ path, code }) => `${path} ${code}`).sort(),
  );
const linesOf = ({ body }: Awaited<ReturnType<Caller>>): object[] =>
  body.lines.map(({ line }: { line: object }) => line);
const bodies = async () => (await world.anonymous('GET', '/api/v1/bodies')).body.bodies;
const organisations = async () => (await administrator('GET', '/api/v1/organisations')).body.organisations;

const names = 'N kk;N ru;N en;A kk;A ru;A en';
const bodyHeader =
  'id;Тобы;nameKk;Название, Русский;Name, English;abbreviationKk;abbreviationRu;abbreviationEn;aliases;region;validFrom';
const organisationHeader =
  'id;Вид организации;nameKk;nameRu;nameEn;abbreviationKk;abbreviationRu;abbreviationEn;body';

describe('a sheet of bodies', () => {
  test('is judged line by line, and nothing is written', async () => {
    const before = await bodies();
    const judged = await judge(
      'bodies',
      [
        bodyHeader,
        '',
        `akimat-abai;Жергілікті атқарушы органдар;${names};"Семей; Semey ";kz-10;08.06.2022`,
        `almaty;local;${names};;;`,
        `Akimat Abai;towns;;N ru;N en;A kk;A ru;A en;;RU-10;June`,
        `akimat-abai;local;${names};;;`,
      ].join('\n'),
    );
    expect(judged.status).toBe(200);
    expect(faultsOf(judged)).toEqual([
      [],
      ['id id_taken'],
      [
        'group group_unknown',
        'id field_invalid',
        'nameKk field_too_short',
        'region field_invalid',
        'validFrom field_invalid',
      ],
      ['id id_taken'],
    ]);
    // A blank line is none, but it counts.
    expect(judged.body.lines.map(({ number }: { number: number }) => number)).toEqual([3, 4, 5, 6]);
    expect(judged.body.lines[0].body).toEqual({
      id: 'akimat-abai',
      group: 'local',
      name: { kk: 'N kk', ru: 'N ru', en: 'N en' },
      abbreviation: { kk: 'A kk', ru: 'A ru', en: 'A en' },
      aliases: ['Семей', 'Semey'],
      region: 'KZ-10',
      validFrom: '2022-06-08',
    });
    expect(await bodies()).toEqual(before);
  });

  test('is entered as a whole or not at all, each body with its organisation', async () => {
    const judged = await judge(
      'bodies',
      [bodyHeader, `one;local;${names};;;`, `two;central;${names};;;`].join('\n'),
    );
    const [one, two] = linesOf(judged);
    const before = await bodies();
    expect(await take('bodies', [one!, { ...two, id: 'almaty' }])).toMatchObject({
      status: 422,
      body: { code: 'sheet_lines_wrong', errors: [{ path: 'lines.1.id', code: 'id_taken' }] },
    });
    expect(await bodies()).toEqual(before);
    expect(await take('bodies', [one!, two!])).toMatchObject({ status: 201, body: { ids: ['one', 'two'] } });
    expect((await bodies()).length).toBe(before.length + 2);
    expect(await organisations()).toContainEqual(
      expect.objectContaining({ id: 'body-two', kinds: ['body'], bodyId: 'two' }),
    );
    // The same file a second time finds everything there.
    expect((await take('bodies', [one!, two!])).status).toBe(422);
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });

  test('needs its columns, but not those that may be empty', async () => {
    expect(await judge('bodies', 'id;group\na;local')).toMatchObject({
      status: 422,
      body: { code: 'sheet_columns_missing' },
    });
    const header = 'id;group;nameKk;nameRu;nameEn;abbreviationKk;abbreviationRu;abbreviationEn';
    expect(faultsOf(await judge('bodies', `${header}\nthree;local;${names}`))).toEqual([[]]);
  });
});

describe('a sheet of organisations', () => {
  test('is judged line by line, and nothing is written', async () => {
    const before = await organisations();
    const judged = await judge(
      'organisations',
      [
        organisationHeader,
        `statistics;Уполномоченный орган;${names};`,
        `akimat-office;бағаланатын орган, supplier;${names};Almaty (ru)`,
        `registry;supplier;${names};`,
        `x;king;${names};`,
        `y;body;${names};nowhere`,
        `z;body;${names};`,
        `w;supplier;${names};almaty`,
      ].join('\n'),
    );
    expect(faultsOf(judged)).toEqual([
      [],
      [],
      ['id id_taken'],
      ['kinds kind_unknown'],
      ['body act_body_unknown'],
      ['body organisation_body_misfit'],
      ['body organisation_body_misfit'],
    ]);
    expect(judged.body.lines[1].organisation).toMatchObject({
      kinds: ['supplier', 'body'],
      bodyId: 'almaty',
    });
    expect(await organisations()).toEqual(before);
  });

  test('is entered as a whole or not at all', async () => {
    const judged = await judge(
      'organisations',
      [organisationHeader, `first;supplier;${names};`, `second;operator;${names};`].join('\n'),
    );
    const [first, second] = linesOf(judged);
    const before = await organisations();
    expect((await take('organisations', [first!, { ...second, kinds: '' }])).status).toBe(422);
    expect(await organisations()).toEqual(before);
    expect((await take('organisations', [first!, second!])).status).toBe(201);
    expect(await organisations()).toContainEqual(
      expect.objectContaining({ id: 'first', kinds: ['supplier'], bodyId: null, version: 1 }),
    );
    expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
  });
});

test.each([
  ['bodies', 'kk'],
  ['bodies', 'ru'],
  ['bodies', 'en'],
  ['organisations', 'kk'],
  ['organisations', 'ru'],
  ['organisations', 'en'],
] as const)('the file to fill in with %s in %s is taken as it is', async (kind, lang) => {
  const { response } = await administrator('GET', `/api/v1/register/${kind}/template.csv?lang=${lang}`);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${kind}.csv"`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // The mark by which a table program knows UTF-8.
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(faultsOf(await judge(kind, bytes))).toEqual([[]]);
});

test.each([
  ['a cell at the far end', 'XFD1048576', 'sheet_too_wide'],
  ['a cell in a far column', 'XFD2', 'sheet_too_wide'],
  ['a cell in a far row', 'A20000', 'sheet_too_long'],
])('a workbook with %s is refused before it is read', async (_, cell, code) => {
  const sheet = `<worksheet><sheetData><row r="1"><c r="${cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`;
  const form = new FormData();
  const bytes = workbookOf([{ name: 'Sheet', xml: sheet }]);
  form.set('file', new File([bytes], 'far.xlsx'));
  expect(await administrator('POST', '/api/v1/register/bodies/sheet', form)).toMatchObject({
    status: 422,
    body: { code },
  });
});

const line = `abai;local;${names};;;`;
test.each([
  ['100 columns', `${bodyHeader}${';'.repeat(89)}\n${line}`, 200, undefined],
  ['101 columns', `${bodyHeader}${';'.repeat(90)}\n${line}`, 422, 'sheet_too_wide'],
  ['a million columns in one line', `${bodyHeader}\n${';'.repeat(1_000_000)}`, 422, 'sheet_too_wide'],
  ['10,000 rows, most of them blank', `${bodyHeader}\n${line}${'\n;'.repeat(9_998)}`, 200, undefined],
  ['10,001 rows', `${bodyHeader}\n${line}${'\n;'.repeat(9_999)}`, 422, 'sheet_too_long'],
  ['one line of two megabytes', `${bodyHeader}\n${'x'.repeat(2 * 1024 * 1024)}`, 422, 'sheet_too_wide'],
  ['more than twenty megabytes', `${bodyHeader}\n${'x'.repeat(20 * 1024 * 1024)}`, 413, 'too_large'],
])('a text of %s is read or refused by its bounds', async (_, text, status, code) => {
  const answer = await judge('bodies', text);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('what is too wide says in which line', async () => {
  const { body } = await judge('bodies', `${bodyHeader}\n${line}\n${';'.repeat(100)}`);
  expect(body.detail).toBe(
    'Line 3 of the file is too long; the most columns that are read: 100. Remove what is not needed and send the file again.',
  );
});
