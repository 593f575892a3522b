import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../../access/context.ts';
import { operationsOf, type ApiDocument, type Content, type JsonSchema, type Operation } from './document.ts';
import { examples } from './examples/index.ts';
import { summaryOf } from './words.ts';
import { contractSchemas } from '../contract-schemas.ts';

/** The groups of operations in the order of a reader's interest; another one comes after them. */
const TAGS = [
  'Published figures',
  'Cycles',
  'Values',
  'Results',
  'Disputes',
  'Publication',
  'Methodologies',
  'People',
  'Audit',
  'Operations',
];

/** The OpenAPI 3.1 document of all declared routes with summaries and examples; `x-access` says who may use each. */
export function openApi(app: OpenAPIHono<ApiEnv>): ApiDocument {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'olshem-portal.session_token',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Ölshem API',
      version: '1',
      description:
        'Published figures for everyone, without a key; the portal’s operations for those who have signed in at `/api/auth/sign-in/email`. ' +
        'Refusals are problem documents (RFC 9457) with a stable `code`, in the language of `lang` or Accept-Language.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  }) as unknown as ApiDocument;
  return {
    ...document,
    tags: tagsOf(document),
    paths: mapValues(document.paths, (methods) => mapValues(methods, explained)),
    components: {
      ...document.components,
      schemas: { ...document.components.schemas, ...(contractSchemas() as Record<string, JsonSchema>) },
    },
  };
}

/** An operation in words and with its example. */
function explained(operation: Operation): Operation {
  const example = examples[operation.operationId];
  const { operationId, ...rest } = operation;
  return {
    operationId,
    summary: summaryOf(operationId, 'en'),
    ...rest,
    ...(operation.parameters && {
      parameters: operation.parameters.map((parameter) => {
        const value = example?.parameters?.[parameter.name];
        return value === undefined ? parameter : { ...parameter, example: value };
      }),
    }),
    ...(operation.requestBody && {
      requestBody: {
        ...operation.requestBody,
        content: withExample(operation.requestBody.content, example?.body),
      },
    }),
    responses: mapValues(operation.responses, (response, status) =>
      status.startsWith('2') && response.content
        ? { ...response, content: withExample(response.content, example?.answer) }
        : response,
    ),
  };
}

function withExample(content: Content, example: unknown): Content {
  return example === undefined ? content : mapValues(content, (media) => ({ ...media, example }));
}

function tagsOf(document: ApiDocument): { name: string }[] {
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags));
  return [...new Set([...TAGS.filter((tag) => used.has(tag)), ...used])].map((name) => ({ name }));
}

function mapValues<Value>(
  record: Record<string, Value>,
  change: (value: Value, key: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
