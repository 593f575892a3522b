import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { browserArguments } from './browser.ts';
import { expect, test } from './test.ts';

/** A name that leads to this machine and, unlike localhost, is trusted by no browser over plain http. */
const plainHost = 'olshem.test';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: [...browserArguments, `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`],
  },
});

const path = '/indices/service-quality/2025/verify';
const recomputed =
  'Recomputed, and everything agrees: cells 133 of 133. The signature could not be checked here';

async function recompute(page: Page, name = 'Recompute'): Promise<void> {
  const button = page.getByRole('button', { name });
  await expect(button).toBeEnabled();
  await button.press('Enter');
}

async function choose(page: Page, bundle: string): Promise<void> {
  const own = page.getByLabel('Or verify a file of your own');
  // The field is closed until the page is awake; a file set before would be seen by nobody.
  await expect(own).toBeEnabled();
  await own.setInputFiles({ name: 'bundle.json', mimeType: 'application/json', buffer: Buffer.from(bundle) });
}

/** Lets the worker find a browser without Ed25519. */
async function withoutEd25519(page: Page): Promise<void> {
  await page.route('**/verify.worker*.js', async (route) => {
    const response = await route.fetch();
    const missing = `crypto.subtle.importKey = () => Promise.reject(new DOMException('Ed25519', 'NotSupportedError'));`;
    await route.fulfill({ response, body: `${missing}\n${await response.text()}` });
  });
}

test('over plain http everything but the signature is checked, and the page says why and what to do', async ({
  page,
  baseURL,
}) => {
  const address = new URL(`/en${path}`, baseURL);
  address.hostname = plainHost;
  await page.goto(address.href);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await recompute(page);
  const result = page.getByRole('status');
  await expect(result).toContainText(recomputed, { timeout: 30_000 });
  await expect(result).toContainText('because this page came over an unprotected connection');
  await expect(result).toContainText('Open the page at its https address.');
  await expect(page.getByText('Does not agree')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

for (const [locale, button, reason] of [
  ['kk', 'Қайта есептеу', 'себебі бұл браузер қолтаңбаның мұндай түрін (Ed25519) білмейді'],
  ['ru', 'Пересчитать', 'потому что этот браузер не знает подписей такого вида (Ed25519)'],
  ['en', 'Recompute', 'because this browser does not know signatures of this kind (Ed25519)'],
] as const) {
  test(`a browser without Ed25519 calls nothing forged, in ${locale}`, async ({ page }) => {
    await withoutEd25519(page);
    await page.goto(`/${locale}${path}`);
    await recompute(page, button);
    const result = page.getByRole('status');
    await expect(result).toContainText(reason, { timeout: 30_000 });
    await expect(result).toContainText('133');
    // Every figure stands there, and none is marked.
    await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0);
    await expect(page.getByRole('table').getByText('≠')).toHaveCount(0);
  });
}

test('without Ed25519 a changed digit is found all the same', async ({ page, request }) => {
  await withoutEd25519(page);
  const bundle = await (await request.get('/api/v1/indices/service-quality/editions/2025/bundle')).text();
  await page.goto(`/en${path}`);
  const [figure] = /"points":"\d\d\.\d+"/.exec(bundle)!;
  await choose(page, bundle.replace(figure, '"points":"1.11"'));
  await expect(page.getByText('Does not agree:')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('because this browser does not know signatures of this kind')).toBeVisible();
});

test('a bundle of a later format is named, with the formats that are known', async ({ page }) => {
  await page.goto(`/en${path}`);
  await choose(page, '{"payload":{"format":"olshem-bundle/99"}}');
  const result = page.getByRole('status');
  await expect(result).toContainText('A bundle of the format olshem-bundle/99 cannot be opened here');
  await expect(result).toContainText(/Known here: olshem-bundle\/1/);
});
