import * as svelte from 'prettier-plugin-svelte';

/** The agreed form of the text; tabs in components, as Svelte's own tools write them. */
export default {
  singleQuote: true,
  printWidth: 110,
  plugins: [svelte],
  overrides: [{ files: '*.svelte', options: { parser: 'svelte', useTabs: true } }],
};
