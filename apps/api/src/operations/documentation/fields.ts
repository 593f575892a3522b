import { m, type Locale } from '@olshem/i18n';
import { html } from 'hono/html';
import { componentOf, type JsonSchema } from './document.ts';
import type { Markup } from './markup.ts';
import { isWording, typeWords, type LinkTo } from './type-words.ts';

/** One field of an object, named by its way from the top. */
interface Field {
  name: string;
  schema: JsonSchema;
  required: boolean;
}

/** The fields of an object and of the nameless objects inside it; named ones are linked. Nothing where there are no fields. */
export function fieldTable(schema: JsonSchema, title: string, locale: Locale, linkTo: LinkTo): Markup {
  const fields = fieldsOf(schema, '');
  if (fields.length === 0) return [];
  const at = { locale };
  return html`<table>
      <caption>
        ${m.api_fields_of({ name: title }, at)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${m.api_field({}, at)}</th>
          <th scope="col">${m.api_type({}, at)}</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map(
          (field) =>
            html`<tr>
              <th scope="row"><code>${breakable(field.name)}</code></th>
              <td>
                ${typeWords(field.schema, locale, linkTo)}${
                  field.required ? '' : html`; <em>${m.api_may_be_absent({}, at)}</em>`
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${schema.additionalProperties === false ? html`<p class="note">${m.api_closed({}, at)}</p>` : ''}`;
}

/** A name that may be broken at its joints. */
function breakable(name: string): Markup {
  return name.split('.').map((part, at) => (at === 0 ? part : html`.<wbr />${part}`));
}

function fieldsOf(schema: JsonSchema, prefix: string): Field[] {
  const inner = innerOf(schema);
  if (!inner) return [];
  const required = new Set(inner.required);
  return Object.entries(inner.properties ?? {}).flatMap(([key, value]) => {
    const name = prefix + key;
    return [
      { name, schema: value, required: required.has(key) },
      ...fieldsOf(value, `${name}${suffixOf(value)}.`),
    ];
  });
}

/** The nameless object that a value is, or holds as a list or by any names. */
function innerOf(schema: JsonSchema): JsonSchema | undefined {
  if (componentOf(schema) || isWording(schema)) return undefined;
  if (schema.properties) return schema;
  if (schema.items) return innerOf(schema.items);
  const { additionalProperties: any } = schema;
  if (typeof any === 'object') return innerOf(any);
  return schema.anyOf?.map(innerOf).find((each) => each !== undefined);
}

function suffixOf({ items, additionalProperties: any, properties }: JsonSchema): string {
  if (items) return `[]${suffixOf(items)}`;
  return !properties && typeof any === 'object' ? '{}' : '';
}
