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
  `${edition}/indicators/hidden-services`,
  `${edition}/indicators/unaccredited-channels`,
  `${edition}/findings`,
  `${edition}/data`,
  `${edition}/verify`,
  `${edition}/revisions`,
  `${edition}/disputes`,
  '/indices/operational/2020',
  '/indices/operational/2020/bodies/ministry-of-justice',
  '/indices/operational/2020/indicators/complaint-deadlines',
  '/indices/operational/2020/indicators/service-satisfaction-central',
  '/indices/operational/2019?group=local',
  '/indices/service-quality/2025?group=local',
  '/indices/service-quality/2025/bodies/akimat-akmola',
  '/indices/service-quality/2025/indicators/offline-satisfaction',
  '/indices/open-dialogue/undated',
  '/indices/open-dialogue/undated/indicators/answered-share',
  '/indices/openness/2026-h1',
  '/bodies',
  '/bodies/akimat-astana',
  '/methodologies',
  '/methodologies/openness-2025',
  '/methodologies/open-dialogue',
  '/methodologies/service-quality-2025',
  '/data',
  '/corrections',
];
// What a page must say in words: ids of programs, their notation of lists, quotients of integers, units of file sizes.
const inside =
  /(?:^|[^\p{L}\d/.-])(?:[a-z]+(?:_[a-z\d]+)+|no-level|(?:above|below)-average|very-low)(?![\p{L}\d/.-])|[[{]\s*"|\d{3,}\/\d{3,}|\d\s?KB|undefined|\bNaN\b|\[object/gu;

for (const locale of ['kk', 'ru', 'en'] as const) {
  test(`pages in ${locale} are in that language, their numbers read well, and nothing of the inside shows`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      expect.soft((await textOf(page)).match(inside) ?? [], page.url()).toEqual([]);
      if (locale !== 'en') await expectInLanguage(page, locale);
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
