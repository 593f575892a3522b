import { decimal, score, slug } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { html } from 'hono/html';
import { z } from 'zod';
import { componentOf, type JsonSchema } from './document.ts';
import type { Markup } from './markup.ts';

/** Where a reader finds the fields of a component; undefined for one that needs no table. */
export type LinkTo = (component: string) => string | undefined;

const patternOf = (schema: z.ZodType) => z.toJSONSchema(schema).pattern;
const ID = patternOf(slug);
const EXACT = [patternOf(score), patternOf(decimal)];

const formats: Record<string, (inputs: object, options: { locale: Locale }) => string> = {
  'date-time': m.api_type_instant,
  date: m.api_type_day,
  uuid: () => 'UUID',
  email: m.api_type_email,
  binary: m.api_type_file,
};

/** The type of a value in words, with its limits and links to what it refers to. */
export function typeWords(schema: JsonSchema, locale: Locale, linkTo: LinkTo): Markup {
  const at = { locale };
  const component = componentOf(schema);
  if (component) {
    const href = linkTo(component);
    return href ? html`<a href="${href}">${component}</a>` : m.api_type_wording({}, at);
  }
  if (isWording(schema)) return m.api_type_wording({}, at);
  const either = schema.anyOf ?? (schema.allOf?.length === 1 ? schema.allOf : undefined);
  if (either) return joined(either, locale, linkTo);
  const types = [schema.type ?? []].flat();
  const nullable = types.includes('null');
  const kind = types.find((type) => type !== 'null');
  const said = withLimits(plainType(schema, kind, locale, linkTo), schema, locale);
  return nullable ? html`${said} ${m.api_type_or({}, at)} <code>null</code>` : said;
}

/** Whether an object is a text in the three languages. */
export function isWording({ properties }: JsonSchema): boolean {
  return (
    Object.keys(properties ?? {})
      .sort()
      .join() === 'en,kk,ru'
  );
}

function joined(schemas: JsonSchema[], locale: Locale, linkTo: LinkTo): Markup {
  return schemas.map((each, at) => {
    const said = each.type === 'null' ? html`<code>null</code>` : typeWords(each, locale, linkTo);
    return at === 0 ? said : html` ${m.api_type_or({}, { locale })} ${said}`;
  });
}

function plainType(schema: JsonSchema, kind: string | undefined, locale: Locale, linkTo: LinkTo): Markup {
  const at = { locale };
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) {
    const options = schema.enum.filter((option) => option !== null);
    return html`${m.api_type_one_of({}, at)}:
    ${options.map((option, place) => html`${place > 0 ? ', ' : ''}<code>${String(option)}</code>`)}`;
  }
  switch (kind) {
    case 'array':
      return html`${m.api_type_list({}, at)}: ${typeWords(schema.items ?? {}, locale, linkTo)}`;
    case 'object': {
      const { additionalProperties: any, properties } = schema;
      if (properties || typeof any !== 'object') return m.api_type_object({}, at);
      return html`${m.api_type_map({}, at)}: ${typeWords(any, locale, linkTo)}`;
    }
    case 'integer':
      return m.api_type_integer({}, at);
    case 'number':
      return m.api_type_number({}, at);
    case 'boolean':
      return m.api_type_yes_no({}, at);
    case 'string':
      return textType(schema, locale);
    default:
      return m.api_type_anything({}, at);
  }
}

function textType({ format, pattern }: JsonSchema, locale: Locale): string {
  const named = formats[format ?? ''];
  if (named) return named({}, { locale });
  if (pattern === ID) return m.api_type_id({}, { locale });
  return EXACT.includes(pattern) ? m.api_type_exact({}, { locale }) : m.api_type_text({}, { locale });
}

function withLimits(said: Markup, schema: JsonSchema, locale: Locale): Markup {
  const at = { locale };
  const { pattern, format, minLength, maxLength, minItems, maxItems, maximum } = schema;
  const least = schema.exclusiveMinimum === undefined ? schema.minimum : schema.exclusiveMinimum + 1;
  const isNamed = pattern === ID || EXACT.includes(pattern) || format !== undefined;
  const limits: Markup[] = [
    ...(minLength !== undefined && !isNamed ? [m.api_limit_length_from({ n: String(minLength) }, at)] : []),
    ...(maxLength !== undefined && !isNamed ? [m.api_limit_length_to({ n: String(maxLength) }, at)] : []),
    ...(least !== undefined && least > Number.MIN_SAFE_INTEGER
      ? [m.api_limit_from({ n: String(least) }, at)]
      : []),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
      ? [m.api_limit_to({ n: String(maximum) }, at)]
      : []),
    ...(minItems !== undefined ? [m.api_limit_items_from({ n: String(minItems) }, at)] : []),
    ...(maxItems !== undefined ? [m.api_limit_items_to({ n: String(maxItems) }, at)] : []),
    ...(pattern !== undefined && !isNamed ? [html`${m.api_limit_form({}, at)} <code>${pattern}</code>`] : []),
    ...(schema.default !== undefined
      ? [m.api_limit_default({ value: JSON.stringify(schema.default) }, at)]
      : []),
  ];
  return limits.length === 0 ? said : html`${said}${limits.map((limit) => html`, ${limit}`)}`;
}
