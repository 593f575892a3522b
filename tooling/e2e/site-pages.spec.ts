import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test.ts';

const edition = '/indices/openness/2025';
const pages = [
  '',
  '/indices',
  edition,
  `${edition}?group=local&sort=-open-government`,
  `${edition}?group=local&q=nothing-like-this`,
  `${edition}/bodies/akimat-almaty-city`,
  `${edition}/indicators/review-deadlines`,
  `${edition}/findings`,
  `${edition}/revisions`,
  `${edition}/disputes`,
  `${edition}/data`,
  `${edition}/verify`,
  '/indices/operational/2020',
  '/indices/service-quality/2025?group=local',
  '/indices/openness/2026-h1',
  '/bodies',
  '/bodies/akimat-astana',
  '/methodologies',
  '/methodologies/openness-2025',
  '/data',
  '/corrections',
  '/no-such-page',
];

for (const locale of ['kk', 'ru', 'en']) {
  for (const [theme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    test(`no barrier on any page in ${locale}, ${theme}, ${width} px`, async ({ browser }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({
        baseURL: process.env.E2E_ORIGIN,
        colorScheme: theme,
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(`/${locale}${path}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect.soft(found, page.url()).toEqual([]);
        await expect.soft(page.locator('html'), page.url()).toHaveAttribute('lang', locale);
        // Nothing scrolls sideways but a wide table inside its own region.
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(overflow, page.url()).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }
}

for (const locale of ['kk', 'ru', 'en']) {
  for (const [theme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    test(`the API is readable in ${locale}, ${theme}, ${width} px, without script and without a barrier`, async ({
      browser,
    }) => {
      const context = await browser.newContext({
        baseURL: process.env.E2E_ORIGIN,
        colorScheme: theme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`/api/v1/docs?lang=${locale}`);
      expect(asked.sort()).toEqual(['/api/v1/docs', '/api/v1/docs/style.css']);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      // Some two hundred tables look alike; one operation of each form stands for them.
      const looked = ['#start', '#readRanking', '#fileDispute', '#schema-RankingRow'];
      await page.locator(looked.join()).evaluateAll((parts) => {
        for (const part of parts.flatMap((each) => [...each.querySelectorAll('details')])) part.open = true;
      });
      const axe = new AxeBuilder({ page });
      for (const part of ['header', 'h1', ...looked]) axe.include(part);
      const { violations, passes } = await axe.analyze();
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      await context.close();
    });
  }
}
