import { expect, test } from './test.ts';

test('one address serves the site, the portal and the API', async ({ page, request }) => {
  expect((await request.get('/readyz')).status()).toBe(200);
  expect((await request.get('/api/v1/indices')).status()).toBe(200);
  for (const path of ['/', '/admin']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
