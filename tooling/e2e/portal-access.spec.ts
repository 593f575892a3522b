import { cycle, expectNoBarrier, signedIn } from './portal.ts';
import { expect, openAwake, test } from './test.ts';

const pages: Record<string, string[]> = {
  almaty: [
    '',
    `/cycles/${cycle}`,
    `/cycles/${cycle}/result`,
    `/cycles/${cycle}/disputes`,
    '/audit',
    '/account',
  ],
  kpsisu: [
    '',
    `/cycles/${cycle}/data`,
    `/cycles/${cycle}/data/review-deadlines`,
    `/cycles/${cycle}/disputes?show=all`,
  ],
  administrator: [
    `/cycles/${cycle}`,
    `/cycles/${cycle}/calendar`,
    `/cycles/${cycle}/results`,
    `/cycles/${cycle}/results/akimat-almaty-city`,
    `/cycles/${cycle}/publication`,
    `/cycles/${cycle}/proposals`,
    `/cycles/${cycle}/return`,
    `/cycles/${cycle}/return?to=collection`,
    `/cycles/${cycle}/extension`,
    `/cycles/${cycle}/correction`,
    '/people',
    '/register',
    '/register/akimat-abai',
    '/register/import',
    '/register/organisations?abolished=yes',
    '/register/organisations/kpsisu',
    '/register/organisations/new',
    '/register/indices',
    '/register/indices/openness',
    '/audit',
    '/no-such-page',
  ],
};

// Colours do not depend on the language, so one language in the dark stands for all.
const looks = [
  ['kk', 'dark'],
  ['ru', 'light'],
  ['en', 'light'],
] as const;

for (const [person, paths] of Object.entries(pages)) {
  for (const path of paths) {
    test(`${person} finds no barrier on ${path || 'the home page'}, and nothing wider than a phone`, async ({
      browser,
    }) => {
      const page = await signedIn(browser, person);
      for (const [language, colorScheme] of looks) {
        await page.emulateMedia({ colorScheme });
        await openAwake(page, `/admin/${language}${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectNoBarrier(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    });
  }
}

test('without a session every page asks to sign in and leads back', async ({ page }) => {
  await openAwake(page, `/admin/en/cycles/${cycle}/result`);
  await expect(page).toHaveURL(/\/admin\/en\/sign-in\?next=/);
  await page.getByLabel('E-mail address').fill('almaty@demo.example');
  await page.getByLabel('Password').first().fill('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The address and the password do not match.');
  await page.getByLabel('Password').first().fill('olshem-demo-2026');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/result$/);
});

test('an auditor reads everything and is offered no change', async ({ browser }) => {
  const page = await signedIn(browser, 'auditor');
  for (const path of ['', '/data', '/data/review-deadlines', '/disputes', '/results', '/publication']) {
    await openAwake(page, `/admin/en/cycles/${cycle}${path}`);
    await expect(page.locator('main form[method=POST]')).toHaveCount(
      path.includes('review-deadlines') ? 1 : 0,
    );
    await expect(page.locator('main input:visible, main textarea:visible')).toHaveCount(0);
  }
  for (const path of ['/people', '/audit']) {
    await openAwake(page, `/admin/en${path}`);
    await expect(page.locator('main form:not([method=GET])')).toHaveCount(0);
  }
  await page.context().close();
});

test('an agency that asks for another body is told that there is no such page', async ({ browser }) => {
  const page = await signedIn(browser, 'almaty');
  const answer = await page.goto(`/admin/en/cycles/${cycle}/results/ministry-of-health`);
  expect(answer?.status()).toBe(404);
  await page.context().close();
});
