import { expect, test } from './test.ts';
import { digitsOf, expectInLanguage, faultsOf, textOf } from './words-of-page.ts';

const edition = '/indices/openness/2025';
const pages = [
  '',
  '/indices',
  edition,
  `${edition}?group=local`,
  `${edition}/bodies/ministry-of-health`,
  `${edition}/bodies/akimat-almaty-city`,
  `${edition}/indicators/review-deadlines`,
  `${edition}/findings`,
  `${edition}/revisions`,
  `${edition}/disputes`,
  '/indices/operational/2020',
  '/indices/operational/2020/bodies/ministry-of-justice',
  '/indices/operational/2020/indicators/complaint-deadlines',
  '/indices/openness/2026-h1',
  '/bodies',
  '/bodies/akimat-astana',
  '/methodologies/openness-2025',
  '/corrections',
];
for (const locale of ['kk', 'ru'] as const) {
  test(`pages in ${locale} are in that language, and their numbers read well`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      await expectInLanguage(page, locale);
    }
  });
}

test('a page names the same figures in every language', async ({ page }) => {
  test.setTimeout(300_000);
  for (const path of pages) {
    const figures: string[][] = [];
    for (const locale of ['kk', 'ru', 'en']) {
      await page.goto(`/${locale}${path}`);
      figures.push(digitsOf(await textOf(page)));
    }
    expect.soft(figures[1], `${path}, kk and ru`).toEqual(figures[0]);
    expect.soft(figures[2], `${path}, kk and en`).toEqual(figures[0]);
  }
});

test('the figures of a ranking stand in the same order in every language', async ({ page }) => {
  const figures: string[][] = [];
  for (const locale of ['kk', 'ru', 'en']) {
    await page.goto(`/${locale}${edition}`);
    const text = await page.getByRole('table').first().innerText();
    figures.push((text.match(/\d+[.,]?\d*/g) ?? []).map((figure) => figure.replace(',', '.')));
  }
  expect(figures[0]!.length).toBeGreaterThan(100);
  expect(figures[1]).toEqual(figures[0]);
  expect(figures[2]).toEqual(figures[0]);
});

test('what is wrong on a page is told', async ({ page }) => {
  const wrong =
    '<p>Search, 5 бастап</p><p>««e-Otinish»»</p><details>Find, ревизия</details><p lang="en">Report</p>';
  await page.setContent(`<html lang="kk"><main>${wrong}</main></html>`);
  expect(await faultsOf(page, 'kk')).toEqual([
    'Search',
    'Find',
    expect.stringContaining('5 бастап'),
    expect.stringContaining('««e-Otinish»»'),
    'The page says "ревизия" in kk; write редакция.',
  ]);
  await page.setContent('<html lang="ru"><main>90,17 баллов, поставщик</main></html>');
  expect(await faultsOf(page, 'ru')).toEqual([
    expect.stringContaining('0,17 баллов'),
    'The page says "поставщик" in ru; write уполномоченный орган.',
  ]);
});
