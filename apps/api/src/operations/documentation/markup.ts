import type { html } from 'hono/html';

/** What may stand inside a page: text, which is escaped, and markup, which is not. */
export type Markup = string | ReturnType<typeof html> | Markup[];
