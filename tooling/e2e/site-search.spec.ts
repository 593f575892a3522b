import { expect, test } from './test.ts';

/** Queries that find one, several, one by another name, and none. */
const queries = [
  'қарағандыда',
  'министерство культуры',
  'Семей',
  'Zhetysu',
  'Минфин',
  'здравохранение',
  'ъъъъъ',
];

test('the page finds while one types what the server finds, in the same order', async ({ page }) => {
  test.setTimeout(120_000);
  for (const query of queries) {
    await page.goto(`/ru/bodies?q=${encodeURIComponent(query)}`);
    const main = page.getByRole('main');
    const ofServer = await main.getByRole('listitem').allInnerTexts();
    await page.goto('/ru');
    const search = page.getByRole('search');
    await search.getByRole('searchbox').pressSequentially(query);
    await expect(search.getByRole('status')).toHaveText(
      ofServer.length > 0 ? `Найдено: ${ofServer.length}` : 'Ничего не найдено',
    );
    expect(await search.getByRole('listitem').allInnerTexts()).toEqual(ofServer.slice(0, 8));
  }
});

test('what was found is reached by the keyboard and left by it', async ({ page }) => {
  await page.goto('/en');
  const search = page.getByRole('search');
  const field = search.getByRole('searchbox');
  await field.pressSequentially('ministry of cul');
  const links = search.getByRole('link');
  await expect(links).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('ministry of cul');
  await expect(links).toHaveCount(0);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/en\/bodies\?q=ministry\+of\+cul$/);
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Culture and Information');
});

test('nothing of the library is loaded before the field is used, and little before that', async ({
  page,
}) => {
  const loaded: { url: string; size: number }[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script')
      loaded.push({ url: response.url(), size: Number(response.headers()['content-length']) });
  });
  await page.goto('/kk', { waitUntil: 'networkidle' });
  expect(loaded.map(({ url }) => url)).toEqual([expect.stringContaining('as-you-type')]);
  await page.getByRole('searchbox').focus();
  await page.getByRole('searchbox').pressSequentially('ала');
  await expect.poll(() => loaded.length).toBe(2);
  const total = loaded.reduce((sum, { size }) => sum + size, 0);
  expect(total).toBeGreaterThan(5_000);
  expect(total).toBeLessThan(15_000);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const query of [
    // As long as an address may be: the head of a request holds 16 KB, and each letter takes six.
    'ъ'.repeat(2_000),
    '.*|^$[a-z]+(?:x)\\d{1,9}',
    '<img src=x onerror=alert(1)>',
    'وزارة الصحة',
    '\u202e\u200f',
    '%00',
  ])
    test(`«${query.slice(0, 40)}» finds nothing and says what to try`, async ({ page }) => {
      const answer = await page.goto(`/ru/bodies?q=${encodeURIComponent(query)}`);
      expect(answer?.status()).toBe(200);
      const main = page.getByRole('main');
      await expect(main.getByText('Ничего не найдено')).toBeVisible();
      await expect(main.getByText('Проверьте написание').filter({ visible: true })).toBeVisible();
      await expect(main.getByRole('listitem')).toHaveCount(0);
    });

  test('only spaces are no question: all bodies are shown', async ({ page }) => {
    await page.goto('/ru/bodies?q=%20%20');
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  });

  test('another name leads to its body, in the ranking as well', async ({ page }) => {
    await page.goto('/kk/bodies?q=Өскемен');
    await expect(page.getByRole('main').getByRole('listitem')).toHaveText(
      /Шығыс Қазақстан облысының әкімдігі.*«Өскемен» атауы бойынша табылды/,
    );
    await page.goto('/en/indices/openness/2025?group=local&q=Taldykorgan');
    const rows = page.getByRole('table').first().getByRole('row');
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText('Akimat of Zhetisu Region');
  });
});
