import { test as base, expect, type Page } from '@playwright/test';

/** Tests that know the address of the server which the global setup started. */
export const test = base.extend({
  baseURL: async ({}, use) => {
    await use(process.env.E2E_ORIGIN);
  },
});

export { expect };

/** Opens a page and waits until it is awake; what is typed before is lost. */
export async function openAwake(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('html[data-hydrated]').waitFor();
}
