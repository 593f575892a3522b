import * as contracts from '@olshem/contracts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import document from './generated/openapi.json' with { type: 'json' };

interface Operation {
  operationId: string;
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

type Content = Record<string, { schema: object }>;

const json = 'application/json';
const operations = Object.values<Record<string, Operation>>(document.paths).flatMap(Object.values<Operation>);
const named = Object.values<unknown>(contracts)
  .filter((each) => each instanceof z.ZodType)
  .flatMap((schema) => z.globalRegistry.get(schema)?.id ?? []);

test.each(operations.filter(({ operationId }) => answerOf(operationId)))(
  '$operationId takes and answers contracts that have names',
  ({ operationId, requestBody }) => {
    expect(named).toContain(nameOf(answerOf(operationId)));
    if (requestBody && json in requestBody.content)
      expect(named).toContain(nameOf(requestBody.content[json]));
  },
);

test('every refusal is a problem document', () => {
  const refusals = operations.map(({ responses }) => responses['default']?.content);
  for (const refusal of refusals) expect(nameOf(refusal?.['application/problem+json'])).toBe('Problem');
});

test('what has a name is named by some operation', () => {
  const reached = new Set<string>();
  reach(document.paths, reached);
  expect(named.filter((id) => !reached.has(id))).toEqual([]);
});

test('what may be null says so where it is named, and is not null by itself', () => {
  const { Text, NamedParameter } = document.components.schemas;
  expect(Text.type).toBe('object');
  expect(NamedParameter.properties.title).toEqual({ $ref: '#/components/schemas/Text' });
  expect(NamedParameter.properties.note).toEqual({
    anyOf: [{ $ref: '#/components/schemas/Text' }, { type: 'null' }],
  });
});

function answerOf(id: string) {
  const { responses } = operations.find(({ operationId }) => operationId === id)!;
  return (responses[200] ?? responses[201])?.content?.[json];
}

function nameOf(body: Content[string] | undefined): string | undefined {
  const { $ref } = (body?.schema ?? {}) as { $ref?: string };
  return $ref?.slice('#/components/schemas/'.length);
}

/** Gathers the names that a part of the document refers to, directly or through another. */
function reach(part: object, reached: Set<string>): void {
  for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (reached.has(name!)) continue;
    reached.add(name!);
    reach((document.components.schemas as Record<string, object>)[name!]!, reached);
  }
}
