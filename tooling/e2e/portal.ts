import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { expect, openAwake } from './test.ts';

/** The demonstration cycle as addresses name it. */
export const cycle = 'openness-2026-h1';

const password = 'olshem-demo-2026';

const sessions: Record<string, Awaited<ReturnType<BrowserContext['storageState']>>> = {};

/**
 * A page of its own in which a person of the demonstration is signed in, on the server that all share or another one; each
 * worker signs a person in once.
 */
export async function signedIn(
  browser: Browser,
  person: string,
  origin = process.env.E2E_ORIGIN,
): Promise<Page> {
  const place = `${person} ${origin ?? ''}`;
  const context = await browser.newContext({ baseURL: origin, storageState: sessions[place] });
  const page = await context.newPage();
  if (sessions[place]) {
    await openPortal(page, '');
    return page;
  }
  await openPortal(page, '/sign-in');
  await page.getByLabel('E-mail address').fill(`${person}@demo.example`);
  await page.getByLabel('Password').first().fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'What is waiting for me' }).waitFor();
  sessions[place] = await context.storageState();
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

/** What axe finds on the page as it stands: nothing. */
export async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    page.url(),
  ).toEqual([]);
}

/** Pastes a text into a field as a spreadsheet puts it on the clipboard. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
