import { gzipSync } from 'node:zlib';
import { expect, test } from './test.ts';

const openness = '/indices/openness/2025';
const pages = [
  '',
  openness,
  `${openness}?group=local`,
  `${openness}/bodies/ministry-of-transport`,
  `${openness}/indicators/review-deadlines`,
  `${openness}/findings`,
  `${openness}/data`,
  '/indices/operational/2020',
  '/indices/operational/2020/bodies/ministry-of-justice',
  '/indices/operational/2019/bodies/akimat-almaty-city',
  '/indices/service-quality/2025?group=local',
  '/indices/service-quality/2025/indicators/offline-mark',
  '/indices/open-dialogue/undated/indicators/answered-share',
  '/bodies',
  '/bodies/ministry-of-culture-and-information',
  '/methodologies/openness-2025',
  '/methodologies/operational-2020',
  '/data',
  '/corrections',
  '/no-such-page',
];
const widths = [320, 360, 768, 1024];

for (const locale of ['kk', 'ru', 'en']) {
  test(`no page in ${locale} is wider than its screen, folded or unfolded`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ baseURL: process.env.E2E_ORIGIN, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      for (const open of [false, true]) {
        if (open)
          await page
            .locator('details')
            .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect.soft(over, `${page.url()} at ${width}${open ? ', unfolded' : ''}`).toBeLessThanOrEqual(0);
        }
      }
    }
    await context.close();
  });

  test(`a reading page in ${locale} asks for one stylesheet and little script, and is light`, async ({
    request,
  }) => {
    for (const path of pages) {
      const answer = await request.get(`/${locale}${path}`);
      const html = await answer.text();
      const styles = [...html.matchAll(/<link href="([^"]+)" rel="stylesheet"/g)].map(([, href]) => href!);
      expect.soft(styles, path).toHaveLength(1);
      const weigh = async (href: string) =>
        gzipSync(await (await request.get(new URL(href, answer.url()).href)).body()).length;
      expect.soft(gzipSync(html).length + (await weigh(styles[0]!)), path).toBeLessThanOrEqual(25 * 1024);
      const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src!);
      expect.soft(scripts.length, path).toBeLessThanOrEqual(1);
      for (const script of scripts) expect.soft(await weigh(script), script).toBeLessThanOrEqual(10 * 1024);
    }
  });
}

test('on paper every working stands open, and no sheet holds the footer alone', async ({ page }) => {
  await page.goto(`/ru${openness}/bodies/ministry-of-transport`);
  const working = page.locator('details:not([open]) ul').first();
  await expect(working).not.toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(working).toBeVisible();
  await expect(page.getByRole('contentinfo')).not.toBeVisible();
});

for (const locale of ['kk', 'ru', 'en'])
  test(`on a phone no word of a label is broken in a ranking by criteria in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/indices/operational/2020`);
    const tight = await page.locator('td[data-label]').evaluateAll((cells) => {
      const pen = document.createElement('canvas').getContext('2d')!;
      return cells.flatMap((cell) => {
        const style = getComputedStyle(cell, '::before');
        pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const words = (cell as HTMLElement).dataset.label!.split(' ');
        const longest = Math.max(...words.map((word) => pen.measureText(word).width));
        return longest > parseFloat(style.width) ? [cell.textContent] : [];
      });
    });
    expect(tight).toEqual([]);
  });

test('on a phone a place of so many stands on one or two lines in a list by indicator', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/kk/indices/service-quality/2025/indicators/offline-mark');
  const rows = page.getByRole('row').filter({ hasText: '20 органның ішінде' });
  expect(await rows.count()).toBe(8);
  for (const { height } of await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect())))
    expect(height).toBeLessThan(180);
});

test('only a source that names a part of a group is said to be one', async ({ page }) => {
  const said = 'not compared: the source names a part of the group only';
  await page.goto('/en/indices/service-quality/2025/bodies/akimat-akmola');
  await expect(page.getByRole('columnheader', { name: said })).toHaveCount(1);
  await page.goto('/en/indices/operational/2019/bodies/akimat-almaty-city');
  await expect(page.getByText(said)).toHaveCount(0);
});

test('the places of an indicator come before its rule, and the strip has an axis', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/en${openness}/indicators/review-deadlines`);
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings).toEqual(['Central public bodies', 'Local executive bodies', 'Rule']);
  const strip = page.getByRole('region', { name: 'Central public bodies' }).locator('figure svg');
  expect(await strip.locator('text').allTextContents()).toEqual(['Median 3.27', '0', '4']);
});

test('the leaders on the front page stand under one key, on one scale', async ({ page }) => {
  await page.goto('/en');
  const key = page.getByRole('list', { name: 'Points by criterion' });
  await expect(key.getByRole('listitem')).toHaveCount(4);
  // Equal points are equally wide bars, whichever group they are of.
  const bars = await page.locator('svg.bar').evaluateAll((all) =>
    all.flatMap((bar) =>
      [...bar.querySelectorAll('rect')].map((rect, at) => {
        const spoken = bar.getAttribute('aria-label')!.split('; ').at(at)!;
        return { points: Number(/[\d.]+$/.exec(spoken)![0]), width: parseFloat(rect.getAttribute('width')!) };
      }),
    ),
  );
  const scales = bars.filter(({ points }) => points > 0).map(({ points, width }) => width / points);
  expect(scales.length).toBeGreaterThan(20);
  for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 3);
});
