import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { browserArguments, chromiumPath } from './e2e/browser.ts';

type Project = TestProjectInlineConfiguration;

const root = fileURLToPath(new URL('..', import.meta.url));

/** What runs in a browser; every other test runs in Node. */
const inBrowser = '**/*.browser.test.ts';

// What a test needs is there before it starts; a cold database or a server of its own takes seconds on a busy machine.
const limits = { testTimeout: 5_000, hookTimeout: 30_000 };

/** What an app's own files are read with: its routes, its environment, its components. */
const kitOf = (folder: string) => ({ extends: `${root}${folder}/vite.config.ts` });

/** A folder may bring its own configuration; the rest share this one. */
function nodeProject(folder: string): Project | string {
  if (folder !== 'tooling' && existsSync(`${root}${folder}/vitest.config.ts`)) {
    return `./${folder}/vitest.config.ts`;
  }
  return {
    ...(existsSync(`${root}${folder}/vite.config.ts`) && kitOf(folder)),
    root: root + folder,
    test: {
      name: folder,
      include: ['**/*.test.ts'],
      exclude: ['**/node_modules/**', inBrowser],
      ...(folder === 'apps/admin' && { globalSetup: [`${root}apps/api/src/testing/prepare.ts`] }),
      ...limits,
    },
  };
}

const launchOptions = { executablePath: await chromiumPath(), args: browserArguments };

/** The components of a folder, in the browser that the end-to-end tests use. */
function browserProject(
  folder: string,
  how: Pick<Project, 'extends' | 'plugins'>,
  foundLate: string[] = [],
): Project {
  return {
    ...how,
    root: root + folder,
    // Found while a test runs, a dependency would reload the page under it.
    optimizeDeps: { include: ['svelte', 'vitest-browser-svelte', ...foundLate] },
    test: {
      name: `${folder} in a browser`,
      include: [inBrowser],
      ...limits,
      setupFiles: [`${root}tooling/vitest/page.ts`],
      // Two cores are for one crowd at a time.
      sequence: { groupOrder: 1 },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

/** Every test of the checkout: one project per folder, and one more for the components of each web folder. */
export default defineConfig({
  root,
  test: {
    projects: [
      ...globSync(['packages/*', 'apps/*', 'tooling'], { cwd: root }).map(nodeProject),
      browserProject('packages/ui', { plugins: [svelte({ configFile: false })] }),
      browserProject('apps/site', kitOf('apps/site'), ['minisearch', '@orama/stemmers/russian']),
      browserProject('apps/admin', kitOf('apps/admin')),
    ],
  },
});
