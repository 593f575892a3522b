import type { Browser, Page } from '@playwright/test';
import { openAwake } from './test.ts';

/** The demonstration cycle as addresses name it. */
export const cycle = 'openness-2026-h1';

const password = 'olshem-demo-2026';

/** A page of its own in which a person of the demonstration is signed in. */
export async function signedIn(browser: Browser, person: string, options: { colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.E2E_ORIGIN, ...options });
  const page = await context.newPage();
  await openAwake(page, '/admin/en/sign-in');
  await page.getByLabel('E-mail address').fill(`${person}@demo.example`);
  await page.getByLabel('Password').first().fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'What is waiting for me' }).waitFor();
  return page;
}

/** Opens a page of the portal in English and waits until it is awake. */
export async function openPortal(page: Page, path: string): Promise<void> {
  await openAwake(page, `/admin/en${path}`);
}

/** The smallest file that is a PDF. */
export const pdf = {
  name: 'register-extract.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
};
