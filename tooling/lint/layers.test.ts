import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import configuration from './layers.mjs';

// A small workspace with one planted import per rule; each must be found, and the lawful ones must not.
const planted = {
  'packages/scoring/src/files.ts': ["import 'node:fs';", 'scoring-is-pure'],
  'packages/scoring/src/upwards.ts': ["import '@olshem/methodologies';", 'layer-scoring'],
  'packages/scoring/src/index.ts': ["import './between.ts';", 'scoring-main-door-is-narrow'],
  'packages/scoring/src/between.ts': ["import './compiled/compile.ts';", undefined],
  'packages/scoring/src/compiled/compile.ts': ['export {};', undefined],
  'packages/contracts/src/upwards.ts': ["import '@olshem/client';", 'layer-contracts'],
  'packages/contracts/src/lawful.ts': ["import '@olshem/scoring';\nimport '@olshem/bundle';", undefined],
  'packages/i18n/src/upwards.ts': ["import '@olshem/ui';", 'layer-i18n'],
  'packages/bundle/src/aside.ts': ["import '@olshem/contracts';", 'layer-bundle'],
  'packages/bundle/src/files.ts': ["import 'node:crypto';", 'runs-in-a-browser'],
  'packages/methodologies/src/aside.ts': ["import '@olshem/bundle';", 'layer-methodologies'],
  'packages/client/src/aside.ts': ["import type {} from '@olshem/scoring';", 'layer-client'],
  'packages/ui/src/Aside.svelte': ['<script lang="ts">\n\timport \'@olshem/client\';\n</script>', 'layer-ui'],
  'packages/ui/src/Neighbour.svelte': [
    '<script lang="ts">\n\timport \'../../i18n/src/index.ts\';\n</script>',
    'no-relative-neighbour',
  ],
  'packages/client/src/database.ts': ["import 'drizzle-orm';", 'database-in-the-api-only'],
  'apps/api/src/aside.ts': ["import '@olshem/ui';", 'layer-api'],
  'apps/api/src/results/definitions.ts': ["import '@olshem/methodologies';", 'layer-api'],
  'apps/api/src/seed/definitions.ts': ["import '@olshem/methodologies';", undefined],
  'apps/admin/src/definitions.ts': ["import type {} from '@olshem/methodologies';", 'layer-admin'],
  'apps/server/src/aside.ts': ["import '@olshem/client';", 'layer-server'],
  'apps/api/src/server.ts': ["import '@olshem/server';", 'layer-api'],
  'apps/site/src/aside.ts': ["import '@olshem/admin';", 'layer-site'],
  'apps/admin/src/Aside.svelte': ['<script lang="ts">\n\timport \'@olshem/api\';\n</script>', 'layer-admin'],
  'apps/admin/src/nowhere.ts': ["import 'no-such-package';", 'resolvable'],
  'packages/scoring/src/inner.ts': ["import '@olshem/contracts/src/inner.ts';", 'resolvable'],
  'packages/scoring/src/one.ts': ["import './other.ts';", 'no-circular'],
  'packages/ui/src/name.ts': ["import type {} from './sign.ts';", 'no-circular'],
  'packages/ui/src/sign.ts': ["import type {} from './name.ts';", undefined],
  'apps/api/src/audit/upwards.ts': ["import type {} from '../progress/tasks.ts';", 'floor-audit'],
  'apps/api/src/database/given.ts': ["import type {} from '../deps.ts';", 'floor-database'],
  'apps/api/src/progress/tasks.ts': ["import '../audit/change.ts';\nimport '../deps.ts';", undefined],
  'apps/api/src/audit/change.ts': ['export {};', undefined],
  'apps/api/src/deps.ts': ['export {};', undefined],
  'packages/scoring/src/other.ts': ["import './one.ts';", undefined], // the circle is reported where it is entered first
  'apps/site/src/lawful.ts': [
    "import '@olshem/ui';\nimport '@olshem/scoring';\nimport 'node:fs';",
    undefined,
  ],
  'apps/server/src/lawful.ts': ["import '@olshem/api';", undefined],
  'apps/api/src/lawful.ts': ["import 'drizzle-orm';\nimport '@olshem/bundle';", undefined],
} as const;

let folder = '';
let found: { rule: string; from: string }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'olshem-layers-'));
  const names = new Set(Object.keys(planted).map((file) => file.split('/').slice(0, 2).join('/')));
  mkdirSync(join(folder, 'node_modules/@olshem'), { recursive: true });
  for (const name of names) {
    write(
      `${name}/package.json`,
      JSON.stringify({
        name: `@olshem/${name.split('/')[1]}`,
        exports: './src/index.ts',
        dependencies: { 'drizzle-orm': '1' },
      }),
    );
    write(`${name}/src/index.ts`, 'export {};');
    symlinkSync(join(folder, name), join(folder, 'node_modules/@olshem', name.split('/')[1] ?? ''));
  }
  for (const [file, [text]] of Object.entries(planted)) write(file, text);
  write(
    'node_modules/drizzle-orm/package.json',
    JSON.stringify({ name: 'drizzle-orm', exports: './index.js' }),
  );
  write('node_modules/drizzle-orm/index.js', '');
  const { options, ...rules } = configuration;
  const result = await cruise(
    ['apps', 'packages'],
    { ...options, baseDir: folder, validate: true, ruleSet: rules },
    options?.enhancedResolveOptions,
  );
  found = (result.output as ICruiseResult).summary.violations.map(({ rule, from }) => ({
    rule: rule.name,
    from,
  }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cases = Object.entries(planted).map(([file, [, rule]]) => ({ file, rule }));

test.each(cases)('$file breaks $rule', ({ file, rule }) => {
  const rules = found.filter(({ from }) => from === file).map(({ rule: name }) => name);
  if (rule) expect(rules).toContain(rule);
  else expect(rules).toEqual([]);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
