import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// Some tests start processes and databases. A test that hangs is stopped; how fast one is on a busy machine is no matter.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

// A folder may bring its own configuration; the rest share this one.
const folders = globSync(['packages/*', 'apps/*', 'tooling'], { cwd: root }).map((folder) => ({
  folder,
  own: existsSync(`${root}${folder}/vitest.config.ts`),
}));

/** Every test of the checkout, one project per folder. */
export default defineConfig({
  root,
  test: {
    projects: folders.map(({ folder, own }) =>
      own && folder !== 'tooling'
        ? `./${folder}/vitest.config.ts`
        : { test: { name: folder, root: root + folder, include: ['**/*.test.ts'], ...patience } },
    ),
  },
});
