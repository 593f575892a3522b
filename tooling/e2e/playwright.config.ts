import { defineConfig } from '@playwright/test';
import { browserArguments, chromiumPath } from './browser.ts';

// Found once and handed on: the packaged Chromium must not be unpacked by several workers at the same time.
process.env.CHROMIUM_PATH = await chromiumPath();

/** Browser tests against the real server; E2E_ORIGIN names one that runs already. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    trace: 'off',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserArguments },
  },
});
