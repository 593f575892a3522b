import { m } from '@olshem/i18n';
import { html } from 'hono/html';
import { componentTable, type Page } from './component-table.ts';
import { componentOf, successOf, type Content, type Parameter, type Placed } from './document.ts';
import { fieldTable } from './fields.ts';
import type { Markup } from './markup.ts';
import { codeItem } from './refusal-section.ts';
import { refusalsOf } from './refusals.ts';
import { curlOf } from './request.ts';
import { typeWords } from './type-words.ts';
import { audienceOf, parameterMeaning, summaryOf } from './words.ts';

/** An operation in full. */
export function operationSection(placed: Placed, page: Page): Markup {
  const { method, path, operation } = placed;
  const { operationId, parameters = [], requestBody } = operation;
  const at = { locale: page.locale };
  const { status, content } = successOf(operation);
  return html`<article id="${operationId}">
    <h3><a href="#${operationId}">${summaryOf(operationId, page.locale)}</a></h3>
    <p class="call"><b>${method.toUpperCase()}</b> <code>${breakable(path)}</code></p>
    <p class="who">${m.api_who({}, at)}: ${audienceOf(operation['x-access'], page.locale)}</p>
    ${parameters.length > 0 ? parameterTable(parameters, operationId, page) : ''}
    ${
      requestBody
        ? html`<details>
            <summary>${m.api_body({}, at)}</summary>
            ${contentSection(requestBody.content, page)}
          </details>`
        : ''
    }
    <details>
      <summary>${m.api_answer({}, at)} ${status}</summary>
      ${contentSection(content, page)}
    </details>
    ${refusalList(placed, page)} ${exampleSection(placed, page)}
  </article>`;
}

function parameterTable(parameters: Parameter[], operationId: string, { places, locale }: Page): Markup {
  const at = { locale };
  return html`<table>
    <caption>
      ${m.api_parameters({}, at)}
      <span class="hidden">${operationId}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col">${m.api_name({}, at)}</th>
        <th scope="col">${m.api_meaning({}, at)}</th>
      </tr>
    </thead>
    <tbody>
      ${parameters.map(
        ({ name, in: where, required, schema }) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>
              ${parameterMeaning(name, locale)}
              <span class="type">
                ${where === 'path' ? m.api_where_path({}, at) : m.api_where_query({}, at)},
                ${required ? m.api_required({}, at) : m.api_optional({}, at)};
                ${typeWords(schema, locale, places.linkTo)}
              </span>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function contentSection(content: Content, page: Page): Markup {
  const { places, locale } = page;
  return Object.entries(content).map(([mediaType, { schema }]) => {
    const component = componentOf(schema);
    const isTold = component !== undefined && places.isToldHere(component);
    return html`<p>
        <code>${mediaType}</code>${isTold ? '' : html` · ${typeWords(schema, locale, places.linkTo)}`}
      </p>
      ${isTold ? componentTable(component, page) : fieldTable(schema, mediaType, locale, places.linkTo)}`;
  });
}

function refusalList(placed: Placed, { locale }: Page): Markup {
  const codes = refusalsOf(placed);
  if (codes.length === 0) return [];
  return html`<details>
    <summary>${m.api_refusals({}, { locale })}</summary>
    <ul class="codes">
      ${codes.map(codeItem)}
    </ul>
  </details>`;
}

function exampleSection(placed: Placed, { locale }: Page): Markup {
  const at = { locale };
  const [media] = Object.values(successOf(placed.operation).content);
  const answer = media?.example;
  return html`<details>
    <summary>${m.api_example({}, at)}</summary>
    <p>${m.api_example_request({}, at)}</p>
    <pre translate="no"><code>${curlOf(placed)}</code></pre>
    <p>${m.api_answer({}, at)}</p>
    <pre
      translate="no"
    ><code>${typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2)}</code></pre>
  </details>`;
}

/** A path that may be broken before each of its steps. */
function breakable(path: string): Markup {
  return path.split('/').map((part, at) => (at === 0 ? part : html`<wbr />/${part}`));
}
