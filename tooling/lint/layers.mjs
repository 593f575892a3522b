/**
 * Who may import whom, for dependency-cruiser. That a package is reached through its entry point alone needs no rule
 * here: its `exports` name nothing else, so a deeper import does not resolve.
 */

const below = {
  'packages/scoring': [],
  'packages/i18n': [],
  'packages/bundle': ['packages/scoring'],
  'packages/contracts': ['packages/scoring', 'packages/bundle'],
  'packages/methodologies': ['packages/scoring'],
  'packages/client': ['packages/contracts'],
  'packages/ui': ['packages/i18n'],
  'packages/entry': ['packages/i18n', 'packages/scoring'],
  'apps/api': ['scoring', 'contracts', 'i18n', 'bundle', 'entry'].map((name) => `packages/${name}`),
  'apps/server': ['apps/api', 'packages/contracts'],
  'apps/admin': webLayers(),
  'apps/site': webLayers(),
};

function webLayers() {
  return ['client', 'contracts', 'ui', 'i18n', 'scoring', 'bundle', 'entry'].map(
    (name) => `packages/${name}`,
  );
}

const folders = Object.keys(below);

/** One rule per folder: of ours it reaches only what lies below it. */
const layers = folders.map((folder) => ({
  name: `layer-${folder.split('/')[1]}`,
  comment: `${folder} may import ${below[folder].join(', ') || 'nothing of ours'}. Move the code down, or pass it in.`,
  severity: 'error',
  // A test, and what only tests use, may use a real neighbour; seeding alone brings the methodologies of the build.
  from: { path: `^${folder}/`, pathNot: '\\.test\\.ts$|/testing(/|\\.ts$)|^apps/api/src/seed/' },
  to: {
    path: '^(apps|packages|tooling)/',
    pathNot: [`^${folder}/`, ...below[folder].map((allowed) => `^${allowed}/`)],
  },
}));

/** The floors of the API, from below; a floor may use those under it and none above. */
const floors = [
  'errors',
  'database',
  'audit',
  'access',
  'methodologies',
  'sheets',
  'register',
  'cycles',
  'values',
  'documents',
  'disputes',
  'results',
  'publications',
  'opening',
  'progress',
  'public',
  'operations',
];

/** What stands above every floor: seeding, and the files that put the API together. */
const above = '^apps/api/src/(seed|testing)/|^apps/api/src/(app|start|index|front)\\.ts$';

/** One rule per floor. The dependencies that everything from the register up is given stand in `deps.ts`. */
const floorRules = floors.map((floor, at) => ({
  name: `floor-${floor}`,
  comment: `apps/api/src/${floor} may use ${floors.slice(0, at).join(', ') || 'no other floor'}. Move the code down, or pass it in.`,
  severity: 'error',
  from: { path: `^apps/api/src/${floor}/`, pathNot: '\\.test\\.ts$|/testing\\.ts$' },
  to: {
    path: [
      ...floors.slice(at + 1).map((higher) => `^apps/api/src/${higher}/`),
      ...(at < floors.indexOf('register') ? ['^apps/api/src/deps\\.ts$'] : []),
      above,
    ].join('|'),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers,
    ...floorRules,
    {
      name: 'no-relative-neighbour',
      comment: 'Import a neighbour by its package name, never by a relative path into it.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: { path: '^(apps|packages)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'scoring-is-pure',
      comment: 'The engine has no clock, file or network: the same inputs give the same points everywhere.',
      severity: 'error',
      from: { path: '^packages/scoring/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'scoring-main-door-is-narrow',
      comment: 'Who defines, scores or explains must not load the other doors of scoring with it.',
      severity: 'error',
      from: { path: '^packages/scoring/src/index\\.ts$' },
      to: {
        path: '^packages/scoring/src/(compiled|compare|diagnose|inverse|lint|reconcile|robustness|serialise)/',
        reachable: true,
      },
    },
    {
      name: 'runs-in-a-browser',
      comment: 'Site and portal run this in the browser, where no node: module exists.',
      severity: 'error',
      from: { path: '^packages/(bundle|contracts|client|entry|i18n|ui)/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'database-in-the-api-only',
      comment: 'Only the API talks to the database; ask the API, or bring the code there.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: '^apps/api/' },
      to: { path: '(^|/)(drizzle-orm|drizzle-kit|@electric-sql/pglite|pg|postgres)(/|$)' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other, be it for a type, are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere. Is the dependency in this package.json?',
      severity: 'error',
      from: { pathNot: '(^|/)hooks[^/]*\\.ts$' },
      to: { couldNotResolve: true, pathNot: ['^\\$', '^\\./\\$types$', '\\.css$'] },
    },
    {
      name: 'listed-dependency',
      comment: 'List the package in the package.json of the folder that imports it.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: '\\.(test|spec)\\.ts$|\\.config\\.ts$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'generated', '^apps/[^/]+/build/'] },
    exclude: { path: ['\\.svelte-kit/', '/fixtures/', '/generated/', '^apps/[^/]+/build/', '\\.css$'] },
    combinedDependencies: true,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
};
