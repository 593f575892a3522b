import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { m } from '@olshem/i18n';
import { methodologies } from '@olshem/methodologies';
import { indicatorsOf } from '@olshem/scoring';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectNoBarrier, pasteInto, pdf } from './portal.ts';
import { startServer, type RunningServer } from './running-server.ts';
import { expect, openAwake, test } from './test.ts';

const password = 'a long enough password';
const cycle = 'open-dialogue-2026';
const reason = {
  kk: 'Бір орган туралы дерек қате енгізілген.',
  ru: 'Данные об одном органе введены с ошибкой.',
  en: 'The data about one body were entered wrongly.',
};
const adminCreate = fileURLToPath(new URL('../cli/admin-create.ts', import.meta.url));
const openDialogue = methodologies.find(({ id }) => id === 'open-dialogue')!;
const [answered, dissatisfied] = indicatorsOf(openDialogue);
const body = 'akimat-almaty-city';
const bodyName = { kk: 'Алматы қаласының әкімдігі', ru: 'Акимат города Алматы', en: 'Akimat of Almaty' };
const DAY = 24 * 60 * 60 * 1000;

/** First and last day of each stage, counted from today. */
const CALENDAR = [
  ['collection', 0, 1],
  ['disputes', 2, 25],
  ['decision', 26, 27],
  ['consolidation', 28, 29],
] as const;

/** The day so many days from today in Almaty, which is five hours ahead of UTC. */
const inDays = (days: number) =>
  new Date(Date.now() + 5 * 60 * 60 * 1000 + days * DAY).toISOString().slice(0, 10);

// Once in Kazakh and once in Russian, each on a platform of its own: what officials do from the first start to the publication.
for (const locale of ['kk', 'ru'] as const) {
  test.describe(`an empty platform, in ${locale}`, () => {
    test.describe.configure({ mode: 'serial' });

    let server: RunningServer;
    const links: Record<string, string> = {};
    const people: Record<string, BrowserContext> = {};
    const said = { locale };

    test.beforeAll(async () => {
      server = await startServer({
        production: true,
        before: (env) => {
          // Both on the server: neither may have been given the link to the other's password.
          for (const [name, called] of [
            ['first', 'Айгүл Сейітова'],
            ['second', 'Нұрлан Ахметов'],
          ] as const) {
            const arguments_ = [adminCreate, '--email', `${name}@example.kz`, '--name', called];
            const { stdout } = spawnSync(process.execPath, arguments_, { env, encoding: 'utf8' });
            links[name] = new URL(/https?:\S+/.exec(stdout)![0]).pathname.replace('/kk/', `/${locale}/`);
          }
        },
      });
    });
    test.afterAll(() => server.stop());

    /** The page of a person in the portal; whoever was invited before is signed in. */
    async function as(name: string, path = ''): Promise<Page> {
      const page = await people[name]!.newPage();
      await openAwake(page, `/admin/${locale}${path}`);
      // After weeks everyone is asked to sign in again, and led back to where they wanted.
      if (new URL(page.url()).pathname.endsWith('/sign-in')) {
        await page.getByLabel(m.portal_sign_in_email({}, said)).fill(`${name}@example.kz`);
        await page.getByLabel(m.portal_sign_in_password({}, said)).fill(password);
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/admin/${locale}${path}`);
        await page.locator('html[data-hydrated]').waitFor();
      }
      return page;
    }

    /** Follows the link of an invitation, sets the password, and stands on the home page. */
    async function accept(browser: Browser, name: string, link: string): Promise<Page> {
      people[name] = await browser.newContext({ baseURL: server.origin });
      const page = await people[name].newPage();
      await openAwake(page, link);
      await page.getByLabel(m.portal_invitation_password({}, said)).fill(password);
      await page.getByRole('button', { name: m.portal_invitation_action({}, said) }).press('Enter');
      await page.getByRole('heading', { level: 1, name: m.portal_nav_home({}, said) }).waitFor();
      return page;
    }

    async function invite(
      browser: Browser,
      name: string,
      asked: { role: keyof typeof roles; organisation: string },
    ): Promise<void> {
      const page = await as('first', '/people/invite');
      await page.getByLabel(m.portal_people_name({}, said)).fill(`Person ${name}`);
      await page.getByLabel(m.portal_sign_in_email({}, said)).fill(`${name}@example.kz`);
      await page
        .getByLabel(m.portal_people_role({}, said))
        .selectOption({ label: roles[asked.role]({}, said) });
      const organisation = page.getByRole('combobox', { name: m.portal_people_organisation({}, said) });
      await organisation.pressSequentially(asked.organisation);
      await page.getByRole('option', { name: asked.organisation }).first().click();
      await page.getByRole('button', { name: m.portal_people_invite_action({}, said) }).press('Enter');
      const link = await page
        .getByText(/\/invitation\//)
        .first()
        .textContent();
      await page.close();
      const path = new URL(/https?:\S+/.exec(link ?? '')![0]).pathname;
      await (await accept(browser, name, path.replace(/^\/admin\/\w\w/, `/admin/${locale}`))).close();
    }

    const press = (page: Page, role: 'button' | 'link', name: string) =>
      page.getByRole('main').getByRole(role, { name, exact: true }).first().press('Enter');

    /** Asks for an act that takes two, and has the second administrator carry it out. */
    async function byTwo(
      page: Page,
      words: typeof reason,
      done: string | RegExp = m.portal_proposal_carried_out({}, said),
    ): Promise<void> {
      for (const language of ['kk', 'ru', 'en'] as const)
        await page.locator(`[name=reason-${language}]`).fill(words[language]);
      await press(page, 'button', m.portal_proposal_ask_action({}, said));
      await expect(page.getByText(m.portal_proposal_sent({}, said))).toBeVisible();
      await page.close();
      const second = await as('second', `/cycles/${cycle}/proposals`);
      await second.getByRole('checkbox', { name: m.portal_proposal_confirm({}, said) }).press('Space');
      await press(second, 'button', m.portal_proposal_approve({}, said));
      await expect(second.getByText(done)).toBeVisible({
        timeout: 20_000,
      });
      await second.close();
    }

    async function moveOn(stage: 'collection' | 'disputes' | 'decision' | 'consolidation'): Promise<void> {
      const page = await as('first', `/cycles/${cycle}`);
      const name = m[`term_stage_${stage}`]({}, said);
      await press(page, 'button', m.portal_board_advance_action({ stage: name }, said));
      await expect(page.getByText(m.portal_board_done({ stage: name }, said))).toBeVisible();
      await page.close();
    }

    /** Signs an indicator off whose every value stands there. */
    async function signOff(person: string, indicator: string): Promise<void> {
      const page = await as(person, `/cycles/${cycle}/data/${indicator}`);
      // What is far from the last edition is vouched for first.
      const why = page.getByRole('textbox', { name: m.portal_unusual_why({}, said) });
      for (let left = await why.count(); left > 0; left -= 1) {
        await why.first().fill(reason[locale]);
        await page
          .getByRole('button', { name: m.portal_unusual_justify({}, said), exact: true })
          .first()
          .click();
        await expect(why).toHaveCount(left - 1);
      }
      await press(page, 'button', m.portal_sign_off_action({}, said));
      await expect(page.getByRole('button', { name: m.portal_sign_off_action({}, said) })).toHaveCount(0);
      await page.close();
    }

    test('the first administrator sets a password and is told what to do first', async ({ browser }) => {
      const page = await accept(browser, 'first', links.first!);
      await expect(page.getByRole('heading', { name: m.portal_first_title({}, said) })).toBeVisible();
      await expectNoBarrier(page);
      await page.close();
    });

    test('people are invited by links', async ({ browser }) => {
      await (await accept(browser, 'second', links.second!)).close();
      const supplier = openDialogue.suppliers[0]!.title[locale];
      await invite(browser, 'clerk', { role: 'assessor', organisation: supplier });
      await invite(browser, 'decider', { role: 'assessor', organisation: supplier });
      await invite(browser, 'almaty', { role: 'agency', organisation: bodyName[locale] });
    });

    test('a cycle is prepared task by task and opened', async () => {
      const page = await as('first');
      await press(page, 'link', m.portal_first_cycle({}, said));
      const index = {
        kk: '«Ашық диалог» порталындағы белсенділік',
        ru: 'Активность на портале «Открытый диалог»',
      };
      await press(page, 'link', index[locale]);
      await page.getByLabel(m.portal_new_cycle_edition({}, said)).fill('2026');
      for (const [language, words] of Object.entries({ kk: '2026 жыл', ru: '2026 год', en: '2026' }))
        await page.locator(`[name="title.${language}"]`).fill(words);
      await page.getByLabel(m.portal_new_cycle_month({}, said)).fill('2026-10');
      await expectNoBarrier(page);
      await press(page, 'button', m.portal_new_cycle_begin({}, said));
      await expect(page.getByText(m.portal_opening_progress({ count: 2, all: 6 }, said))).toBeVisible();
      await expectNoBarrier(page);

      await press(page, 'link', m.portal_opening_task_bodies({}, said));
      await expect(page.getByText(m.portal_opening_bodies_count({ count: 10 }, said))).toBeVisible();
      const group = openDialogue.groups[0]!.title[locale];
      await press(page, 'button', m.portal_opening_bodies_take({ group }, said));
      await press(page, 'link', m.portal_opening_task_suppliers({}, said));
      await press(page, 'button', m.portal_opening_save({}, said));
      await press(page, 'link', m.portal_opening_task_calendar({}, said));
      await page.locator('#closes-disputes').fill('');
      await press(page, 'button', m.portal_opening_save({}, said));
      await expect(page.getByRole('alert')).toContainText(m.error_field_missing({}, said));
      await expectNoBarrier(page);
      for (const [stage, opens, closes] of CALENDAR) {
        await page.locator(`#opens-${stage}`).fill(inDays(opens));
        await page.locator(`#closes-${stage}`).fill(inDays(closes));
      }
      await press(page, 'button', m.portal_opening_save({}, said));
      await press(page, 'link', m.portal_opening_task_people({}, said));
      await expectNoBarrier(page);
      await press(page, 'button', m.portal_opening_is_right({}, said));
      await press(page, 'link', m.portal_opening_task_check({}, said));
      await press(page, 'button', m.portal_opening_check_open({}, said));
      const stage = m.term_stage_collection({}, said);
      await expect(page.getByText(m.portal_board_done({ stage }, said))).toBeVisible();
      await page.close();
    });

    test('the supplier pastes its data and signs off, and the bodies are shown their drafts', async () => {
      const bodies = 20;
      for (const indicator of [answered!, dissatisfied!]) {
        const page = await as('clerk', `/cycles/${cycle}/data/${indicator.id}`);
        const inputs = Object.keys(indicator.inputs).length;
        const line = inputs === 2 ? '90\t100' : '9';
        await pasteInto(
          page.getByRole('row').nth(1).getByRole('textbox').first(),
          `${Array.from({ length: bodies }, () => line).join('\n')}\n`,
        );
        await expect(
          page.getByText(m.portal_grid_filled({ count: bodies, total: bodies }, said)),
        ).toBeVisible();
        await expect(page.getByRole('row').nth(bodies)).toContainText(/\d\d:\d\d:\d\d/);
        await page.close();
        await signOff('clerk', indicator.id);
      }
      await server.setAhead(3 * DAY);
      await moveOn('disputes');
    });

    test('a body files a dispute and another person than who entered the value upholds it', async () => {
      const page = await as('almaty', `/cycles/${cycle}/result/${answered!.id}/dispute`);
      await page.getByRole('textbox').first().fill('95');
      await page
        .getByLabel(m.portal_file_grounds({}, said))
        .fill('Тізілімде жауап берілген бес өтініш есептелмеген; үзіндіні қараңыз.');
      await page.locator('input[name=documents]').setInputFiles(pdf);
      await press(page, 'button', m.portal_file_action({}, said));
      await expect(page.getByRole('heading', { level: 1 })).toContainText('2026-');
      await page.close();
      const decider = await as('decider', `/cycles/${cycle}/disputes`);
      await decider
        .getByRole('link', { name: /^2026-/ })
        .first()
        .press('Enter');
      await press(decider, 'button', m.portal_dispute_review_action({}, said));
      await decider.locator('[name=outcome][value=upheld]').press('Space');
      await decider.locator('[name=reasonCode]').selectOption('source-data-error');
      await decider
        .getByLabel(m.portal_decide_reasoning({}, said))
        .fill('Үзінді бойынша жауап берілген өтініштер саны тоқсан бес.');
      await press(decider, 'button', m.portal_decide_action({}, said));
      await expect(decider.getByRole('button', { name: m.portal_decide_action({}, said) })).toHaveCount(0);
      await decider.close();
    });

    test('two administrators take the cycle back, and a corrected value says publicly why', async () => {
      const page = await as('first', `/cycles/${cycle}/return?to=collection`);
      await byTwo(page, reason);
      const board = await as('first', `/cycles/${cycle}/data/${dissatisfied!.id}`);
      await board.locator('textarea[name=reason]').fill(reason[locale]);
      await press(board, 'button', m.portal_return_sign_off_action({}, said));
      await board.close();
      const clerk = await as('clerk', `/cycles/${cycle}/data/${dissatisfied!.id}`);
      for (const language of ['kk', 'ru', 'en'] as const)
        await clerk.locator(`[name=reason-${language}]`).fill(reason[language]);
      const name = new RegExp(`^${bodyName[locale]}`);
      const cell = clerk.getByRole('row', { name }).getByRole('textbox').first();
      await cell.fill('8');
      await cell.press('Enter');
      await expect(clerk.getByRole('row', { name })).toContainText(/\d\d:\d\d:\d\d/);
      await clerk.close();
      await signOff('clerk', dissatisfied!.id);
      await server.setAhead(7 * DAY);
      await moveOn('disputes');
      const almaty = await as('almaty', `/cycles/${cycle}/result`);
      await expect(almaty.getByText(reason[locale], { exact: true })).toBeVisible();
      await almaty.close();
    });

    test('after the deadline it is decided, previewed and published by two, and everyone reads what happened', async () => {
      await server.setAhead(40 * DAY);
      await moveOn('decision');
      await moveOn('consolidation');
      const page = await as('first', `/cycles/${cycle}/publication`);
      await byTwo(
        page,
        { kk: 'Жыл қорытындысы', ru: 'Итоги года', en: 'Results of the year' },
        m.portal_publish_done_title({ revision: 1 }, said),
      );
      const site = await people.almaty!.newPage();
      await site.goto(`/${locale}/indices/open-dialogue/2026`);
      await expect(site.getByRole('row', { name: bodyName[locale] })).toBeVisible();
      await site.goto(`/${locale}/indices/open-dialogue/2026/revisions?from=0&to=1`);
      await expect(site.getByText(reason[locale]).first()).toBeVisible();
      await site.goto(`/${locale}/indices/open-dialogue/2026/bodies/${body}`);
      await expect(site.getByRole('heading', { level: 1 })).toContainText(bodyName[locale]);
      await site.close();
      const own = await as('almaty', `/cycles/${cycle}/result`);
      await expect(own.getByRole('heading', { level: 1 })).toHaveText(
        m.portal_result_final_title({ body: bodyName[locale] }, said),
      );
      await expect(own.getByRole('link', { name: m.portal_result_on_site({}, said) })).toBeVisible();
      await own.close();
    });
  });
}

const roles = {
  administrator: m.portal_role_administrator,
  assessor: m.portal_role_assessor,
  agency: m.portal_role_agency,
};
