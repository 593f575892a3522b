import { expect, test } from './test.ts';

const ranking = '/ru/indices/openness/2025?group=local';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a ranking is read, sorted, filtered and searched', async ({ page }) => {
    await page.goto(ranking);
    const rows = page.getByRole('table').first().getByRole('row');
    await expect(rows).toHaveCount(21);
    await expect(rows.nth(1)).toContainText('Акимат Жамбылской области');
    await expect(rows.nth(1)).toContainText('96,15');
    await expect(rows.nth(20)).toContainText('60,07');

    await page.getByRole('columnheader', { name: 'Место' }).getByRole('link').click();
    await expect(rows.nth(1)).toContainText('Акимат города Алматы');

    await page.goto(ranking);
    await page
      .getByRole('navigation', { name: 'Фильтр по уровню' })
      .getByRole('link', { name: 'AAA' })
      .click();
    await expect(rows).toHaveCount(2);

    await page.goto(ranking);
    await page.getByRole('searchbox').fill('қарағанды');
    await page.getByRole('button', { name: 'Найти' }).click();
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText('Карагандинской');
  });

  test('a body shows where points were lost and how one score came about', async ({ page }) => {
    await page.goto('/ru/indices/openness/2025/bodies/akimat-almaty-city');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Акимат города Алматы');
    await expect(page.getByText('20-е место из 20.')).toBeVisible();
    await page.getByText('Как получилось 1,02').first().click();
    await expect(page.getByText('4 − 4\u00a0000 × 136 ÷ 182\u00a0409 = 1,0176')).toBeVisible();
    await expect(page.getByText('Не сходится в отчёте')).toBeVisible();
  });

  test('the bare address leads to the language that the browser asks for', async ({ browser }) => {
    for (const [locale, path] of [
      ['ru-RU', '/ru'],
      ['de-DE', '/kk'],
    ] as const) {
      const context = await browser.newContext({ locale, baseURL: process.env.E2E_ORIGIN });
      const page = await context.newPage();
      await page.goto('/');
      expect(new URL(page.url()).pathname).toBe(path);
      await context.close();
    }
  });

  test('reading pages load no script and nothing from elsewhere', async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script' || !request.url().startsWith(baseURL ?? ''))
        foreign.push(request.url());
    });
    for (const path of [ranking, '/kk/indices/openness/2025/bodies/akimat-almaty-city', '/en/indices'])
      await page.goto(path);
    expect(foreign).toEqual([]);
  });
});

test('the browser recomputes a publication cell by cell', async ({ page }) => {
  await page.goto('/en/indices/openness/2025/verify');
  await page.getByRole('button', { name: 'Recompute' }).click();
  await expect(page.getByText('Everything agrees: cells 1225 of 1225')).toBeVisible({ timeout: 30_000 });
});

test('one changed digit in a bundle is found at its cell', async ({ page, request }) => {
  const bundle = await (await request.get('/api/v1/indices/openness/editions/2025/bundle')).text();
  await page.goto('/en/indices/openness/2025/verify');
  const own = page.getByLabel('Or verify a file of your own');
  // The field is closed until the page is awake; a file set before would be seen by nobody.
  await expect(own).toBeEnabled();
  await own.setInputFiles({
    name: 'bundle.json',
    mimeType: 'application/json',
    buffer: Buffer.from(bundle.replace('"points":"1.02"', '"points":"1.03"')),
  });
  await expect(page.getByText('Does not agree:')).toBeVisible({ timeout: 30_000 });
  await expect(
    page.getByRole('rowheader', { name: 'Akimat of Almaty: Timely review of applications and complaints' }),
  ).toBeVisible();
});
