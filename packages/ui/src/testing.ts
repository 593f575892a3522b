import { createRawSnippet, type Snippet } from 'svelte';

/** Words between the tags of a component, for tests. */
export function words(text: string): Snippet {
  return createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
}

/** Markup between the tags of a component, one element, for tests. */
export function markup(html: string): Snippet {
  return createRawSnippet(() => ({ render: () => html }));
}
