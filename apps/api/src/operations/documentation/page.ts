import { locales, m, type Locale } from '@olshem/i18n';
import { html } from 'hono/html';
import { componentTable, type Page } from './component-table.ts';
import { placesOf } from './components.ts';
import { operationsOf, type ApiDocument } from './document.ts';
import type { Markup } from './markup.ts';
import { operationSection } from './operation-section.ts';
import { refusalSection } from './refusal-section.ts';
import { summaryOf, tagTitle } from './words.ts';

const LANGUAGE = { kk: m.common_language_kk, ru: m.common_language_ru, en: m.common_language_en };

/** The documentation of the API in one language: a whole page that needs no script. */
export async function documentationPage(document: ApiDocument, locale: Locale): Promise<string> {
  const page: Page = { document, places: placesOf(document), locale };
  const at = { locale };
  const whole = await html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${m.api_title({}, at)}</title>
        <link rel="stylesheet" href="/api/v1/docs/style.css" />
        ${locales.map((each) => html`<link rel="alternate" hreflang="${each}" href="?lang=${each}" />`)}
      </head>
      <body>
        <a class="skip" href="#main">${m.common_skip_to_content({}, at)}</a>
        <header>
          <a href="/${locale}">${m.common_product_name({}, at)}</a>
          <nav aria-label="${m.common_language({}, at)}">${languageLinks(locale)}</nav>
        </header>
        <main id="main">
          <h1>${m.api_title({}, at)}</h1>
          <p class="lede">${m.api_lede({}, at)}</p>
          <p><a href="/api/v1/openapi.json">${m.api_document({}, at)}</a></p>
          <div class="columns">
            <nav class="contents" aria-labelledby="contents">
              <h2 id="contents">${m.api_contents({}, at)}</h2>
              ${contents(page)}
            </nav>
            <div>
              ${startSection(locale)} ${tagSections(page)} ${await refusalSection(page)}
              <section id="structures">
                <h2>${m.api_structures({}, at)}</h2>
                <p>${m.api_structures_text({}, at)}</p>
                ${page.places.shared.map((name) => componentTable(name, page))}
              </section>
            </div>
          </div>
        </main>
      </body>
    </html>`;
  return whole.toString();
}

function languageLinks(locale: Locale): Markup {
  return locales.map(
    (each) =>
      html`<a
        href="?lang=${each}"
        lang="${each}"
        hreflang="${each}"
        ${each === locale ? html`aria-current="page"` : ''}
        >${LANGUAGE[each]({}, { locale: each })}</a
      >`,
  );
}

function contents({ document, locale }: Page): Markup {
  const at = { locale };
  return html`<ul>
    <li><a href="#start">${m.api_start({}, at)}</a></li>
    ${document.tags.map(
      ({ name }) =>
        html`<li>
          <a href="#${anchorOf(name)}">${tagTitle(name, locale)}</a>
          <ul>
            ${operationsOf(document)
              .filter(({ operation }) => operation.tags.includes(name))
              .map(
                ({ operation: { operationId } }) =>
                  html`<li><a href="#${operationId}">${summaryOf(operationId, locale)}</a></li>`,
              )}
          </ul>
        </li>`,
    )}
    <li><a href="#refusals">${m.api_refusals({}, at)}</a></li>
    <li><a href="#structures">${m.api_structures({}, at)}</a></li>
  </ul>`;
}

function startSection(locale: Locale): Markup {
  const at = { locale };
  return html`<section id="start">
    <h2>${m.api_start({}, at)}</h2>
    <p>${m.api_start_address({}, at)}</p>
    <pre translate="no"><code>export OLSHEM=http://localhost:8080</code></pre>
    <p>${m.api_start_numbers({}, at)}</p>
    <p>${m.api_start_cache({}, at)}</p>
    <h3>${m.api_sign_in({}, at)}</h3>
    <p>${m.api_sign_in_text({}, at)}</p>
    <pre translate="no"><code>${SIGN_IN}</code></pre>
  </section>`;
}

const SIGN_IN = `curl -c session "$OLSHEM/api/auth/sign-in/email" \\
  -H 'content-type: application/json' \\
  -d '{"email":"auditor@demo.example","password":"olshem-demo-2026"}'`;

function tagSections(page: Page): Markup {
  const { document, locale } = page;
  return document.tags.map(
    ({ name }) =>
      html`<section id="${anchorOf(name)}">
        <h2>${tagTitle(name, locale)}</h2>
        ${operationsOf(document)
          .filter(({ operation }) => operation.tags.includes(name))
          .map((placed) => operationSection(placed, page))}
      </section>`,
  );
}

function anchorOf(tag: string): string {
  return tag.toLowerCase().replaceAll(' ', '-');
}
