import { m, type Locale } from '@olshem/i18n';
import { html } from 'hono/html';
import { DomainError } from '../../errors/refusal.ts';
import { problemResponse } from '../../errors/problem.ts';
import { componentTable, type Page } from './component-table.ts';
import type { Markup } from './markup.ts';
import { REFUSAL_STATUS, type SentRefusal } from './refusal-status.ts';
import { GENERAL, refusalWords } from './refusals.ts';

const REFUSALS = Object.keys(REFUSAL_STATUS) as SentRefusal[];

/** How a refusal looks, what any operation may answer, and what each code says. */
export async function refusalSection(page: Page): Promise<Markup> {
  const { locale } = page;
  const at = { locale };
  return html`<section id="refusals">
    <h2>${m.api_refusals({}, at)}</h2>
    <p>${m.api_refusals_text({}, at)}</p>
    <pre translate="no"><code>${await exampleRefusal(locale)}</code></pre>
    <details>
      <summary>${m.api_fields_of({ name: 'Problem' }, at)}</summary>
      ${componentTable('Problem', page)}
    </details>
    <p>${m.api_refusals_any({}, at)}</p>
    <ul class="codes">
      ${GENERAL.map(codeItem)}
    </ul>
    ${refusalTable(locale)}
  </section>`;
}

/** A code with its status, linked to what it says. */
export function codeItem(code: SentRefusal): Markup {
  return html`<li>
    ${REFUSAL_STATUS[code]} <a href="#refusal-${code}"><code>${code}</code></a>
  </li>`;
}

function refusalTable(locale: Locale): Markup {
  const at = { locale };
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${m.api_refusal_code({}, at)}</th>
        <th scope="col">${m.api_refusal_status({}, at)}</th>
        <th scope="col">${m.api_refusal_words({}, at)}</th>
      </tr>
    </thead>
    <tbody>
      ${REFUSALS.map(
        (code) =>
          html`<tr id="refusal-${code}">
            <th scope="row">
              <code
                >${code.split('_').map((part, place) => (place === 0 ? part : html`_<wbr />${part}`))}</code
              >
            </th>
            <td>${REFUSAL_STATUS[code]}</td>
            <td>${refusalWords(code, locale)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A refusal as the API words it, not one written for show. */
async function exampleRefusal(locale: Locale): Promise<string> {
  const refused = new DomainError(
    'invalid_request',
    422,
    {},
    { errors: [{ path: 'grounds', code: 'field_too_short', values: { limit: 20 } }] },
  );
  const response = problemResponse(refused, {
    locale,
    requestId: '0f6d5f0e-6c2b-4f0a-9f57-3c1f0d6f8c11',
    path: '/api/v1/cycles/openness-2026-h1/disputes',
  });
  return JSON.stringify(await response.json(), null, 2);
}
