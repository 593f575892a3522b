import { chromium } from '@playwright/test';
import { chromiumPath, browserArguments } from './browser.ts';
const origin = 'http://127.0.0.1:8301';
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: browserArguments });
const shots = '/work/helpers/shots';
const lang = process.argv[2] ?? 'ru';
const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 1000 } });
const page = await context.newPage();
page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
const shot = async (name: string) => {
  await page.screenshot({ path: `${shots}/${lang}-${name}-1440.png`, fullPage: true });
  await page.setViewportSize({ width: 360, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 360) console.log('WIDE', name, wide);
  await page.screenshot({ path: `${shots}/${lang}-${name}-360.png`, fullPage: true });
  await page.setViewportSize({ width: 1440, height: 1000 });
};
await page.goto(`/admin/${lang}/sign-in`);
await page.locator('input[name=email]').first().fill('administrator@demo.example');
await page.locator('input[name=password]').first().fill('olshem-demo-2026');
await page.keyboard.press('Enter');
await page.waitForURL(new RegExp(`/admin/${lang}/?$`));
await shot('home');
await page.goto(`/admin/${lang}/cycles/new`);
await shot('new');
await page.goto(`/admin/${lang}/cycles/new?index=openness`);
await page.waitForTimeout(800);
await shot('begin');
await page.locator('button[type=submit], form button').filter({ hasNotText: /Выйти|Шығу|Sign out/ }).last().click();
await page.waitForURL(/opening/);
await shot('opening');
for (const task of ['edition', 'methodology', 'bodies', 'suppliers', 'calendar', 'people', 'check']) {
  await page.goto(`/admin/${lang}/cycles/openness-2026/opening/${task}`);
  await shot(task);
}
await page.goto(`/admin/${lang}/cycles/openness-2026/opening/bodies/akimat-almaty-city`);
await shot('limits');
await browser.close();
