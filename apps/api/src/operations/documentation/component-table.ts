import type { Locale } from '@olshem/i18n';
import { html } from 'hono/html';
import type { Places } from './components.ts';
import type { ApiDocument } from './document.ts';
import { fieldTable } from './fields.ts';
import type { Markup } from './markup.ts';

/** What the sections of one page share. */
export interface Page {
  document: ApiDocument;
  places: Places;
  locale: Locale;
}

/** The fields of a component, under the name by which it is linked. */
export function componentTable(name: string, { document, places, locale }: Page): Markup {
  return html`<div id="schema-${name}">
    ${fieldTable(document.components.schemas[name] ?? {}, name, locale, places.linkTo)}
  </div>`;
}
