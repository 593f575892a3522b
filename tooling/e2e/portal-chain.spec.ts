import type { Browser, Page } from '@playwright/test';
import { cycle, expectNoBarrier, openPortal, pasteInto, pdf, signedIn } from './portal.ts';
import { expect, test } from './test.ts';

// One cycle passes through its stages here, so the steps stand in their order.
test.describe.configure({ mode: 'serial' });

const indicator = 'Timely review of applications and complaints';
const grid = `/cycles/${cycle}/data/review-deadlines`;

/** The public reason of an act, as a page asks for it. */
async function writeReason(page: Page, reason: { kk: string; ru: string; en: string }): Promise<void> {
  await page.getByLabel('In Kazakh').fill(reason.kk);
  await page.getByLabel('In Russian').fill(reason.ru);
  await page.getByLabel('In English').fill(reason.en);
}

/** The second administrator reads what the first proposed, and approves it. */
async function approve(browser: Browser, title: string): Promise<Page> {
  const page = await signedIn(browser, 'second-administrator');
  await page.getByRole('link', { name: /Answer another administrator’s proposal/ }).press('Enter');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Approve and carry out' }).press('Enter');
  await expect(page.getByText('Tick the confirmation to approve.')).toBeVisible();
  await page.getByRole('checkbox', { name: /I have read the proposal/ }).press('Space');
  await page.getByRole('button', { name: 'Approve and carry out' }).press('Enter');
  return page;
}

const reopening = {
  kk: 'Бір мәнді қайта енгізу керек.',
  ru: 'Нужно заново ввести одно значение.',
  en: 'A figure has to be entered anew.',
};

test('while the cycle runs the site shows its stages and no figure', async ({ page }) => {
  await page.goto('/en/indices/openness/2026-h1');
  await expect(page.getByRole('list', { name: 'Stages and deadlines' })).toBeVisible();
  const answer = await page.goto('/en/indices/openness/2026-h1/bodies/akimat-almaty-city');
  expect(answer?.status()).toBe(404);
});

test('two administrators take the cycle back, and one returns a sign-off', async ({ browser }) => {
  const page = await signedIn(browser, 'administrator');
  await openPortal(page, `/cycles/${cycle}`);
  await page.getByRole('link', { name: 'Take the cycle back' }).press('Enter');
  await page.getByRole('link', { name: 'To “collection”' }).press('Enter');
  await page.getByRole('button', { name: 'Propose to the second administrator' }).press('Enter');
  await expect(page.getByText('Write the reason in this language too.').first()).toBeVisible();
  await expectNoBarrier(page);
  await writeReason(page, reopening);
  await page.getByRole('button', { name: 'Propose to the second administrator' }).press('Enter');
  await expect(page.getByText('Another administrator now has to approve it.')).toBeVisible();
  await expect(page.getByText(/sign in as the second administrator/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve and carry out' })).toHaveCount(0);

  const second = await approve(browser, 'Take the cycle back to “collection”');
  await expect(second.getByText('The proposal was approved and carried out.')).toBeVisible();
  await second.context().close();

  await openPortal(page, grid);
  await page.getByLabel('Reason').fill('A figure has to be entered anew.');
  await page.getByRole('button', { name: 'Return the sign-off' }).press('Enter');
  await expect(page.getByText('The data were signed off')).toHaveCount(0);
  await page.context().close();
});

test('the assessor types, pastes and undoes; an error stands at its cell and hinders the sign-off', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'kpsisu-entry');
  await openPortal(page, grid);
  // What the bodies have been shown is typed only under a public reason.
  await expect(page.getByText('no value can be changed')).toBeVisible();
  await writeReason(page, reopening);
  const late = page.getByRole('textbox', {
    name: 'Akimat of Almaty: Applications and complaints reviewed after the deadline',
  });
  const row = page.getByRole('row', { name: /Akimat of Almaty \d/ });
  const stored = await late.inputValue();

  await late.fill('95 000');
  await late.press('Enter');
  await expect(late).toHaveAccessibleDescription(/contradict each other/);
  await expectNoBarrier(page);
  await page.getByRole('link', { name: '1 error' }).press('Enter');
  await expect(late).toBeFocused();
  await late.fill('70');
  await late.press('ArrowDown');
  await expect(row).toContainText(/saved \d\d:\d\d:\d\d/);

  await pasteInto(late, `71\t94 853\n`);
  await expect(page.getByRole('status').filter({ hasText: 'Cells pasted: 2' })).toBeVisible();
  await late.press('Control+z');
  await expect(late).toHaveValue('70');
  await late.fill(stored);
  await late.press('Enter');
  await expect(row).toContainText(/saved \d\d:\d\d:\d\d/);
  await page.context().close();
});

test('whoever saves second is shown the first change and chooses', async ({ browser }) => {
  const [first, second] = [await signedIn(browser, 'kpsisu-entry'), await signedIn(browser, 'kpsisu-entry')];
  const cell = 'Akimat of Shymkent: Applications and complaints reviewed after the deadline';
  await openPortal(second, grid);
  await openPortal(first, grid);
  for (const page of [first, second]) await writeReason(page, reopening);
  const stored = await first.getByRole('textbox', { name: cell }).inputValue();
  await first.getByRole('textbox', { name: cell }).fill('7');
  await first.keyboard.press('Enter');
  await expect(first.getByRole('row', { name: /Shymkent/ })).toContainText('saved');
  await second.getByRole('textbox', { name: cell }).fill('8');
  await second.keyboard.press('Enter');
  await expect(second.getByRole('row', { name: /Shymkent/ })).toContainText(
    /This value was changed meanwhile: 7 \(Дана Омарова, .*Astana time\)\. Yours: 8\. Choose one\./,
  );
  await second.getByRole('button', { name: 'Keep theirs' }).press('Enter');
  await second.getByRole('textbox', { name: cell }).fill(stored);
  await second.keyboard.press('Enter');
  await expect(second.getByRole('row', { name: /Shymkent/ })).toContainText('saved');
  await first.context().close();
  // Almaty's value was set by a decision since it was justified.
  const why = second.getByRole('textbox', { name: 'Why this value is right' });
  for (let left = await why.count(); left > 0; left -= 1) {
    await why.first().fill('So it stands in the decision on the dispute.');
    await second.getByRole('button', { name: 'Justify', exact: true }).first().press('Enter');
    await expect(why).toHaveCount(left - 1);
  }
  await second.getByRole('button', { name: 'Sign off the data' }).press('Enter');
  await expect(second.getByText('The data were signed off')).toBeVisible();
  await second.context().close();
});

test('the administrator opens the disputes again', async ({ browser }) => {
  const page = await signedIn(browser, 'administrator');
  await openPortal(page, `/cycles/${cycle}`);
  // In a demonstration nobody has to wait for the announced day.
  await page.getByRole('checkbox', { name: 'Do not wait for the deadline' }).press('Space');
  await page.getByLabel('Reason', { exact: true }).first().fill('Demonstration of the whole chain.');
  await page.getByRole('button', { name: /^Move on to “disclosure and disputes/ }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'disclosure and disputes' })).toBeVisible();
  await page.context().close();
});

test('without script an agency sees the effect, files and withdraws all the same', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: process.env.E2E_ORIGIN, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/admin/en/sign-in');
  await page.getByLabel('E-mail address').fill('health@demo.example');
  await page.getByLabel('Password').first().fill('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('do not match');
  await expect(page.getByLabel('E-mail address')).toHaveValue('health@demo.example');
  await page.getByLabel('Password').first().fill('olshem-demo-2026');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'What is waiting for me' }).waitFor();

  await page.goto(`/admin/en/cycles/${cycle}/result/review-deadlines/dispute`);
  await page
    .getByRole('textbox', { name: 'Applications and complaints reviewed after the deadline' })
    .fill('1');
  await page.getByLabel('Grounds').fill('Too short');
  await page.getByRole('button', { name: 'Show what would change' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Effect of the claimed value' })).toBeVisible();
  await expect(page.getByLabel('Grounds')).toHaveValue('Too short');
  await page.getByLabel('Grounds').fill('The register counts the same answers twice.');
  await page.getByLabel('Supporting documents').setInputFiles(pdf);
  await page.getByRole('button', { name: 'File the dispute' }).press('Enter');
  await page.getByRole('link', { name: 'Open the dispute' }).press('Enter');
  await page.getByText('Withdraw the dispute').press('Enter');
  await page.getByLabel('Why you withdraw it').fill('Filed only to see how it works.');
  await page.getByRole('button', { name: 'Yes, withdraw' }).press('Enter');
  await expect(page.getByText('withdrawn', { exact: true })).toBeVisible();
  await context.close();
});

test('an agency sees beforehand what its claim changes, files it with a document and gets a receipt', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'almaty');
  await page.getByRole('link', { name: /Look at your draft result/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Draft result');
  await page.getByRole('link', { name: `Dispute: ${indicator}` }).press('Enter');

  await page.locator('html[data-hydrated]').waitFor();
  const claimed = page.getByRole('textbox', {
    name: 'Applications and complaints reviewed after the deadline',
  });
  await claimed.fill('94854');
  await expect(claimed).toHaveAccessibleDescription(/contradict each other/);
  await claimed.fill('10');
  const effect = page.getByRole('table', { name: 'Effect of the claimed value' });
  await expect(effect.getByRole('row', { name: /^Total/ })).toContainText('+');

  await page.getByRole('button', { name: 'File the dispute' }).press('Enter');
  await expect(
    page.getByRole('alert').getByRole('link', { name: 'Attach at least one document.' }),
  ).toBeVisible();
  await expectNoBarrier(page);
  await page
    .getByLabel('Grounds')
    .fill('The register counts 62 late answers twice; see page 1 of the extract.');
  await page.getByLabel('Supporting documents').setInputFiles(pdf);
  await page.getByRole('button', { name: 'File the dispute' }).press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Receipt 2026-h1-');
  await expect(page.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();
  await expectNoBarrier(page);
  await page.context().close();
});

test('an agency cannot file a second dispute about the same indicator, nor a file that is not what its name says', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'almaty');
  await openPortal(page, `/cycles/${cycle}/result/review-deadlines/dispute`);
  await expect(page.getByText('A dispute cannot be filed')).toBeVisible();

  await openPortal(page, `/cycles/${cycle}/result/redirection-deadlines/dispute`);
  await page.getByRole('textbox').first().fill('1');
  await page.getByLabel('Grounds').fill('The document is no document, and so must be refused.');
  await page.getByLabel('Supporting documents').setInputFiles({ ...pdf, buffer: Buffer.from('plain words') });
  await page.getByRole('button', { name: 'File the dispute' }).press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('register-extract.pdf');
  await openPortal(page, `/cycles/${cycle}/disputes`);
  await expect(page.getByRole('link', { name: /^2026-h1-/ })).toHaveCount(1);
  await page.context().close();
});

test('who entered the value cannot decide about it', async ({ browser }) => {
  const page = await signedIn(browser, 'kpsisu-entry');
  await openPortal(page, `/cycles/${cycle}/disputes`);
  await page
    .getByRole('link', { name: /^2026-h1-/ })
    .first()
    .press('Enter');
  await page.getByRole('button', { name: 'Start the review' }).press('Enter');
  await expect(page.getByText('You cannot decide this dispute alone')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the decision' })).toHaveCount(0);
  await page.context().close();
});

test('the assessor sees the effect on all bodies and upholds the dispute', async ({ browser }) => {
  const page = await signedIn(browser, 'kpsisu');
  await page.getByRole('link', { name: /^Decide 1 dispute/ }).press('Enter');
  const effect = page.getByRole('table', { name: /changes?\.$/ }).first();
  await expect(effect.getByRole('row', { name: /Almaty/ }).first()).toContainText('→');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /register-extract\.pdf/ }).press('Enter');
  expect((await download).suggestedFilename()).toBe('register-extract.pdf');

  await page.getByRole('button', { name: 'Make the decision' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Choose an outcome.');
  await expectNoBarrier(page);
  await page.getByRole('radio', { name: /^Uphold:/ }).press('Space');
  await page.getByLabel('Reason code').selectOption({ label: 'counted twice' });
  await page.getByLabel('Reasoning').fill('The extract shows that the late answers were counted twice.');
  await page.getByRole('button', { name: 'Make the decision' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Decision: upheld' })).toBeVisible();
  await page.context().close();
});

test('the administrator moves the cycle on and publishes, and the site shows it', async ({ browser }) => {
  const page = await signedIn(browser, 'administrator');
  await openPortal(page, `/cycles/${cycle}`);
  await page.getByRole('checkbox', { name: 'Do not wait for the deadline' }).press('Space');
  await page.getByLabel('Reason', { exact: true }).first().fill('Demonstration of the whole chain.');
  await page.getByRole('button', { name: /^Move on to “decision/ }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'The cycle is now in the stage' })).toBeVisible();
  await page.getByRole('button', { name: /^Move on to “consolidation/ }).press('Enter');
  await expect(page.getByText(/publication\. It is done on the page/)).toBeVisible();

  await openPortal(page, `/cycles/${cycle}/publication`);
  await page.getByRole('link', { name: 'Correct a value' }).press('Enter');
  await page.locator('html[data-hydrated]').waitFor();
  await page.getByLabel('Public body').selectOption({ label: 'Akimat of Shymkent' });
  await page.getByLabel('Indicator').selectOption({ label: indicator });
  await page.getByRole('button', { name: 'Show its values' }).press('Enter');
  await page
    .getByRole('textbox', { name: 'Applications and complaints reviewed after the deadline' })
    .fill('5');
  await writeReason(page, {
    kk: 'Дереккөздегі қате түзетілді',
    ru: 'Исправлена ошибка источника',
    en: 'A transposed figure in the source.',
  });
  await page.getByRole('button', { name: 'Propose to the second administrator' }).press('Enter');
  await expect(page.getByText('Another administrator now has to approve it.')).toBeVisible();
  await (await approve(browser, 'Correct values: 1')).context().close();

  await openPortal(page, `/cycles/${cycle}/publication`);
  await expect(page.getByRole('row', { name: /Shymkent/ }).first()).toContainText('recorded correction');
  await expect(page.getByRole('row', { name: /Almaty/ }).first()).toContainText('decision on a dispute');
  await page.getByRole('button', { name: 'Propose to the second administrator' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Write the reason in this language too.');
  await writeReason(page, {
    kk: 'Бірінші жартыжылдықтың қорытындысы',
    ru: 'Итоги первого полугодия',
    en: 'Results of the first half of the year',
  });
  await page.getByRole('button', { name: 'Propose to the second administrator' }).press('Enter');
  await expect(page.getByText('Another administrator now has to approve it.')).toBeVisible();
  await page.context().close();

  const second = await approve(browser, 'Publish the result at once');
  await expect(second.getByText(/^Published: revision 1/)).toBeVisible({ timeout: 30_000 });
  await expectNoBarrier(second);
  await second.getByRole('link', { name: 'Open the ranking on the site' }).first().press('Enter');
  await second.waitForURL(/\/en\/indices\/openness\/2026-h1/);
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(second.locator('body')).toContainText(/revision 1/i);
  await second.goto('/en/indices/openness/2026-h1/revisions?from=0&to=1');
  const story = second.getByRole('region', { name: 'What happened before the publication' });
  await expect(story).toContainText('The cycle went back from “disclosure and disputes” to “collection”.');
  await expect(story).toContainText('A figure has to be entered anew.');
  await expect(story).toContainText('A transposed figure in the source.');
  await second.context().close();
});

test('a correction makes a second revision with its public reason', async ({ browser }) => {
  const page = await signedIn(browser, 'administrator');
  await openPortal(page, `/cycles/${cycle}/correction`);
  await page.getByLabel('Public body').selectOption({ label: 'Ministry of Healthcare' });
  await page.getByLabel('Indicator').selectOption({ label: indicator });
  await page.getByRole('button', { name: 'Show its values' }).press('Enter');
  await page
    .getByRole('textbox', { name: 'Applications and complaints reviewed after the deadline' })
    .fill('1');
  await writeReason(page, {
    kk: 'Дереккөздегі қате түзетілді',
    ru: 'Исправлена ошибка источника',
    en: 'An error of the source was corrected',
  });
  await page.getByRole('button', { name: 'Propose to the second administrator' }).press('Enter');
  await expect(page.getByText('Another administrator now has to approve it.')).toBeVisible();
  await page.context().close();
  const second = await approve(browser, 'Correct revision 1, values: 1');
  await expect(second.getByText(/^Published: revision 2/)).toBeVisible({ timeout: 30_000 });
  await second.context().close();
});

test('a reader of the first revision stays within it, down to the body, the citation and the bundle', async ({
  page,
}) => {
  await page.goto('/en/indices/openness/2026-h1?revision=1');
  await expect(page.getByText('This is revision 1; the latest is 2.')).toBeVisible();
  const citation = page.getByRole('complementary', { name: 'How to cite' });
  await expect(citation).toContainText(/Revision 1, .*\/en\/indices\/openness\/2026-h1\?revision=1/);
  await page.getByRole('link', { name: 'Ministry of Healthcare', exact: true }).first().press('Enter');
  await expect(page).toHaveURL(/\/bodies\/[a-z-]+\?revision=1$/);
  await expect(page.getByText('As of revision 1')).toBeVisible();
  await page.goto('/en/indices/openness/2026-h1/verify?revision=1');
  const asked = page.waitForRequest(/\/bundle\?revision=1$/);
  const recompute = page.getByRole('button', { name: 'Recompute' });
  await expect(recompute).toBeEnabled();
  await recompute.press('Enter');
  await asked;
  await expect(page.getByText(/^Everything agrees/)).toBeVisible({ timeout: 30_000 });
});
