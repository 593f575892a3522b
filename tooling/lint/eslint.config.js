import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const root = new URL('../..', import.meta.url).pathname;

/** What people wrote; what a tool wrote is that tool's business. */
const generated = [
  '**/node_modules/**',
  '**/build/**',
  '**/.svelte-kit/**',
  '**/.turbo/**',
  '**/generated/**',
  '**/migrations/**',
  '**/fixtures/**',
  '**/coverage/**',
  '**/reports/**',
  '**/.stryker-tmp/**',
  '.data/**',
  'test-results/**',
  'playwright-report/**',
];

export default ts.config(
  { ignores: generated },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', { max: 5 }],
      'no-console': 'off',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'no-undef': 'off', // the compiler knows better
      'prefer-const': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@olshem/*/src/*', '@olshem/*/dist/*'],
              message: 'Import a package through its entry point.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: root,
        // The same for every file: another list makes the service load every project anew.
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'prefer-const': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: root,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-target-blank': 'error',
      // Addresses are built by one function per kind of page; `resolve` knows only routes of its own app.
      'svelte/no-navigation-without-resolve': 'off',
      // A mustache keeps the blank that the formatter would otherwise move.
      'svelte/no-useless-mustaches': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(SvelteElement, SvelteIfBlock) > SvelteText:last-child[value=/^[^\\n]* $/]',
          message:
            "Svelte drops a blank at the end of an element or block, and words run together: write {' '}.",
        },
        {
          selector: ':matches(SvelteElement, SvelteIfBlock) > SvelteText:first-child[value=/^ [^\\n]*$/]',
          message:
            "Svelte drops a blank at the start of an element or block, and words run together: write {' '}.",
        },
      ],
    },
  },
  {
    // The engine is pure: the same inputs give the same points on every machine and on every day.
    files: ['packages/scoring/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'crypto',
        'performance',
        'window',
        'document',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seeded source as an argument.' },
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the time as an argument.',
        },
      ],
    },
  },
  {
    // Points are exact: no binary float on the way to a published digit.
    files: ['packages/methodologies/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', 'parseFloat'] },
  },
  {
    files: ['**/*.test.ts', '**/*.spec.ts', '**/src/testing/**'],
    rules: { 'max-lines': 'off', 'max-params': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Data only.
    files: ['apps/api/src/operations/documentation/examples/*.ts'],
    rules: { 'max-lines': 'off' },
  },
);
