import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

const { latin } = JSON.parse(readFileSync(new URL('../checks/words.json', import.meta.url), 'utf8')) as {
  latin: string[];
};
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
// Functions of formulas, grades, digests, keys and addresses are the same in every language; so are names of files.
const code = /^(?:min|max|[ABC]{1,3}|[\da-f]{8,}|.*\.(?:json|csv|kz)|olshem-.*)$/;

for (const locale of ['kk', 'ru'] as const) {
  test(`pages in ${locale} are in that language, and their numbers read well`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      const text = await page
        .locator('main')
        .evaluate((main) => (main as HTMLElement).innerText.replace(/https?:\S+|\S+\/\S+\/\S+/g, ' '));
      const words = text.match(/[\p{L}\d@.-]*[A-Za-z][\p{L}\d@.-]*/gu) ?? [];
      const strange = words
        .map((word) => word.replace(/[.-]+$/, ''))
        .filter((word) => !latin.includes(word) && !code.test(word));
      expect.soft([...new Set(strange)], page.url()).toEqual([]);
      expect
        .soft(text.match(/««.*|\d,\d+ баллов.*|\d (?:бастап|дейін|төмен|көп)(?!\p{L}).*/gu) ?? [], page.url())
        .toEqual([]);
    }
  });
}

test('the figures of a ranking are the same in every language', async ({ page }) => {
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
