import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { m } from '@olshem/i18n';
import { methodologies } from '@olshem/methodologies';
import { indicatorsOf, type Indicator } from '@olshem/scoring';
import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test';
import { expectNoBarrier } from './portal.ts';
import { startServer, type RunningServer } from './running-server.ts';
import { expect, openAwake, test } from './test.ts';

// What a person types here is kept by what comes after, so the steps stand in their order.
test.describe.configure({ mode: 'serial' });

const kk = { locale: 'kk' } as const;
const password = 'a long enough password';
const cycle = 'operational-2027';
const adminCreate = fileURLToPath(new URL('../cli/admin-create.ts', import.meta.url));
const methodology = methodologies.find(({ id }) => id === 'operational-2020')!;
const supplier = 'adgs';
const bodies = [
  { id: 'akimat-almaty-city', group: 'local' },
  { id: 'ministry-of-health', group: 'central' },
];
const DAY = 24 * 60 * 60 * 1000;

/** Entered by keyboard; between them they ask for every kind of input that the evaluation has. */
const byHand = ['complaint-control', 'architecture-portal', 'service-satisfaction-local'];

/** The day so many days from today in Almaty, which is five hours ahead of UTC. */
const inDays = (days: number) =>
  new Date(Date.now() + 5 * 60 * 60 * 1000 + days * DAY).toISOString().slice(0, 10);

/** What is possible and unusual, as the API names it. */
interface Unusual {
  bodyId: string;
  inputId: string;
  version: number;
  kind: string;
  check: string | null;
}

let server: RunningServer;
let adminLink = '';
const people: Record<string, BrowserContext> = {};

test.beforeAll(async () => {
  server = await startServer({
    production: true,
    before: (env) => {
      const named = ['--email', 'first@example.kz', '--name', 'Айгүл Сейітова'];
      const { stdout } = spawnSync(process.execPath, [adminCreate, ...named], { env, encoding: 'utf8' });
      adminLink = new URL(/https?:\S+/.exec(stdout)![0]).pathname;
    },
  });
});
test.afterAll(() => server.stop());

/** Follows a one-time link and sets the password; the person stays signed in. */
async function accept(browser: Browser, name: string, link: string): Promise<void> {
  people[name] = await browser.newContext({ baseURL: server.origin });
  const page = await people[name].newPage();
  await openAwake(page, link);
  await page.getByLabel(m.portal_invitation_password({}, kk)).fill(password);
  await page.getByRole('button', { name: m.portal_invitation_action({}, kk) }).press('Enter');
  await page.getByRole('heading', { level: 1, name: m.portal_nav_home({}, kk) }).waitFor();
  await page.close();
}

/** Signs a person in again; after weeks everyone is asked to. */
async function signIn(name: string): Promise<void> {
  const page = await people[name]!.newPage();
  await openAwake(page, '/admin/kk/sign-in');
  await page.getByLabel(m.portal_sign_in_email({}, kk)).fill(`${name}@example.kz`);
  await page.getByLabel(m.portal_sign_in_password({}, kk)).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: m.portal_nav_home({}, kk) }).waitFor();
  await page.close();
}

/** Asks the API as a person; what is no answer stops the test with its reason. */
async function ask<Answer>(person: string, method: string, path: string, data?: object): Promise<Answer> {
  const request: APIRequestContext = people[person]!.request;
  const answer = await request.fetch(`/api/v1${path}`, { method, ...(data && { data }) });
  const text = await answer.text();
  expect(answer.ok(), `${method} ${path}: ${text}`).toBe(true);
  return JSON.parse(text) as Answer;
}

async function moveOn(): Promise<void> {
  const { version } = await ask<{ version: number }>('first', 'GET', `/cycles/${cycle}`);
  await ask('first', 'POST', `/cycles/${cycle}/advance`, { version });
}

/** The inputs of the indicator's own example, for what is not entered by hand. */
function exampleOf({ examples, inputs }: Indicator, group: string): [string, string][] {
  const example = examples.find((each) => each.exempt === undefined && (each.group ?? group) === group);
  const plain = {
    count: '0',
    percent: '0',
    amount: '0',
    'yes-no': 'no',
    date: '2027-01-15',
    choice: '',
    list: '[]',
  };
  return Object.entries(inputs).map(([id, { type }]) => [id, example?.inputs[id] ?? plain[type]]);
}

/** The entry page of an indicator, for whoever enters. */
async function entry(indicator: string): Promise<Page> {
  const page = await people.clerk!.newPage();
  await openAwake(page, `/admin/kk/cycles/${cycle}/data/${indicator}?group=local`);
  return page;
}

/** Goes on by Tab until the field of that name has the focus. */
async function tabTo(
  page: Page,
  name: string | RegExp,
  role: 'textbox' | 'combobox' | 'button',
): Promise<void> {
  const field = page.getByRole(role, { name }).first();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(field).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
}

/** Signs the indicator off by keyboard. */
async function signOff(page: Page): Promise<void> {
  await tabTo(page, m.portal_sign_off_action({}, kk), 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: m.portal_sign_off_action({}, kk) })).toHaveCount(0);
}

const saved = (page: Page) =>
  expect(page.getByRole('row', { name: /Алматы/ })).toContainText(/сақталды \d\d:\d\d:\d\d/);
const title = (indicator: string, input: string) =>
  indicatorsOf(methodology).find(({ id }) => id === indicator)!.inputs[input]!.title.kk;

test('a cycle on the operational evaluation is opened', async ({ browser }) => {
  await accept(browser, 'first', adminLink);
  for (const [name, role, organisationId] of [
    ['clerk', 'assessor', supplier],
    ['almaty', 'agency', 'body-akimat-almaty-city'],
  ]) {
    const { link } = await ask<{ link: { token: string } }>('first', 'POST', '/people', {
      email: `${name}@example.kz`,
      name: `Person ${name}`,
      role,
      organisationId,
    });
    await accept(browser, name!, `/admin/kk/invitation/${link.token}`);
  }
  const { versions } = await ask<{ versions: { methodologyId: string; digest: string }[] }>(
    'first',
    'GET',
    '/methodology-versions',
  );
  await ask('first', 'POST', '/cycles', {
    indexId: 'operational',
    editionId: '2027',
    title: { kk: '2027 жыл', ru: '2027 год', en: '2027' },
    lastMonth: '2027-12',
    methodologyDigest: versions.find(({ methodologyId }) => methodologyId === methodology.id)!.digest,
    takenFrom: '',
  });
  let version = 0;
  const open = async (method: string, part: string, data: object) => {
    const answer = await ask<{ version: number; suppliers: object[] }>(
      'first',
      method,
      `/cycles/${cycle}/opening/${part}`,
      { version, ...data },
    );
    version = answer.version;
    return answer;
  };
  await open('PUT', 'bodies', { bodies: bodies.map((each) => ({ ...each, applicability: [] })) });
  const { suppliers } = await open('POST', 'checks', { task: 'people' });
  await open('PUT', 'suppliers', {
    suppliers: suppliers.map((each) => ({ ...each, organisationId: supplier })),
  });
  await open('POST', 'checks', { task: 'people' });
  const stages = ['collection', 'disputes', 'decision', 'consolidation'].map((stage, at) => ({
    stage,
    opensOn: inDays(at * 10),
    closesOn: inDays(at * 10 + 9),
  }));
  await open('PUT', 'calendar', { stages });
  await moveOn();
});

test('what is not entered by hand comes from the examples of the methodology', async () => {
  for (const indicator of indicatorsOf(methodology)) {
    const path = `/cycles/${cycle}/indicators/${indicator.id}`;
    const { rows } = await ask<{ rows: { bodyId: string; group: string; asked: boolean }[] }>(
      'clerk',
      'GET',
      `${path}/values`,
    );
    const hand = byHand.includes(indicator.id);
    const changes = rows
      .filter(({ asked, group }) => asked && !(hand && group === 'local'))
      .flatMap(({ bodyId, group }) =>
        exampleOf(indicator, group).map(([inputId, value]) => ({
          bodyId,
          indicatorId: indicator.id,
          inputId,
          value,
          version: 0,
        })),
      );
    if (changes.length > 0) await ask('clerk', 'PUT', `/cycles/${cycle}/values`, { changes });
    if (hand) continue;
    // Examples of limits are unusual as a cycle's values; somebody has to vouch for them.
    const { unusual } = await ask<{ unusual: Unusual[] }>('clerk', 'GET', `${path}/unusual`);
    for (const { bodyId, inputId, version, kind, check } of unusual)
      await ask('clerk', 'POST', `${path}/justifications`, {
        bodyId,
        inputId,
        version,
        kind,
        check,
        text: 'Мысалдан алынды.',
      });
    await ask('clerk', 'POST', `${path}/sign-off`, {});
  }
});

test('counts: the inputs stand in the order of the methodology, and what is typed takes their place', async () => {
  const page = await entry('complaint-control');
  await expect(page.getByRole('columnheader').nth(1)).toHaveText(title('complaint-control', 'measures'));
  await expect(page.getByRole('columnheader').nth(2)).toHaveText(title('complaint-control', 'violations'));
  await expectNoBarrier(page);
  await tabTo(page, new RegExp(title('complaint-control', 'measures')), 'textbox');
  await page.keyboard.type('1,000');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('«1,000» екі түрлі оқылады. Қайсысы дұрыс?')).toBeVisible();
  await page.keyboard.type('1 200,00');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('900');
  await page.keyboard.press('Enter');
  await saved(page);
  await expect(page.getByRole('textbox').nth(1)).toHaveValue('1\u00a0200');
  // Both cells are chosen, cleared by one question, and had back; then what is known of the first is read and noted.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: /^Таңдалған ұяшық саны: 2/ })).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox').nth(1)).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox').nth(1)).toHaveValue('1\u00a0200');
  await saved(page);
  await page.keyboard.press('F4');
  const panel = page.getByRole('dialog', { name: new RegExp(title('complaint-control', 'measures')) });
  await expect(panel.getByRole('checkbox')).toBeFocused();
  await expect(panel.getByRole('listitem').first()).toContainText('Person clerk');
  await expectNoBarrier(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Тізілімнен алынды');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByText(m.portal_cell_noted({}, kk))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /белгіленген$/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
  await signOff(page);
  await page.close();
});

test('a percentage and a yes', async () => {
  const page = await entry('architecture-portal');
  await tabTo(page, new RegExp(title('architecture-portal', 'completeness')), 'textbox');
  await page.keyboard.type('90,25 %');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Бөлшек бөлігіндегі цифр саны 1 санынан аспауы керек.')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('90,2 %');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await expect(page.getByRole('combobox').first()).toHaveValue('yes');
  await saved(page);
  await signOff(page);
  await page.close();
});

test('a list as rows, and an amount beside it', async () => {
  const page = await entry('service-satisfaction-local');
  const services = new RegExp(title('service-satisfaction-local', 'services'));
  await tabTo(page, services, 'button');
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: services });
  await expect(editor).toBeVisible();
  await expectNoBarrier(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('4,8');
  await page.keyboard.press('Enter');
  await page.keyboard.type('below');
  await page.keyboard.press('Enter');
  await tabTo(page, m.portal_list_save({}, kk), 'button');
  await page.keyboard.press('Enter');
  // The third row was begun and left empty: it is named, and mended by removing it.
  await expect(editor.getByRole('alert')).toContainText('3-жол, «Орташа баға» бағаны: толтырылмаған.');
  await expectNoBarrier(page);
  await tabTo(page, m.portal_list_remove({ row: 3 }, kk), 'button');
  await page.keyboard.press('Enter');
  await tabTo(page, m.portal_list_save({}, kk), 'button');
  await page.keyboard.press('Enter');
  await expect(editor).toHaveCount(0);
  await expect(page.getByRole('button', { name: services }).first()).toBeFocused();
  await expect(page.getByRole('button', { name: services }).first()).toHaveText('2 жол');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('12,5');
  await page.keyboard.press('Enter');
  await saved(page);
  await expectNoBarrier(page);
  await signOff(page);
  await page.close();
});

test('the agency reads all of it in its draft, in words', async () => {
  await server.setAhead(11 * DAY);
  for (const name of ['first', 'almaty']) await signIn(name);
  await moveOn();
  const page = await people.almaty!.newPage();
  await openAwake(page, `/admin/kk/cycles/${cycle}/result`);
  for (const summary of await page.locator('summary').all()) await summary.press('Enter');
  const line = (input: string) => page.getByRole('row', { name: new RegExp(`^${input}`) }).first();
  await expect(line(title('complaint-control', 'violations'))).toContainText('1\u00a0200');
  await expect(line(title('architecture-portal', 'completeness'))).toContainText('90,2');
  await expect(line(title('architecture-portal', 'architecture'))).toContainText('иә');
  await expect(line(title('service-satisfaction-local', 'services'))).toContainText(
    '2 жол: Орташа баға — 4,8–5 (1); Орташа баға — 4-тен төмен (1)',
  );
  await expect(page.locator('body')).not.toContainText('from_4_8');
  await expectNoBarrier(page);
  await page.close();
});
