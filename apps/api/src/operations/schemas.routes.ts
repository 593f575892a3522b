import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z, type OpenAPIHono } from '@hono/zod-openapi';
import type { JSONValue } from 'hono/utils/types';
import { defineRoute, type PreparedAnswer } from '../access/route.ts';
import type { ApiEnv } from '../access/context.ts';
import { publicBytes } from '../public/public-bytes.ts';

const MEDIA_TYPE = 'application/schema+json';
const KEPT = { 'cache-control': 'public, max-age=3600' };

const published = [
  schemaRoute('rule', 'readRuleSchema', 'The JSON Schema (2020-12) of a serialised rule'),
  schemaRoute(
    'methodology',
    'readMethodologySchema',
    'The JSON Schema (2020-12) of a serialised methodology version, as every bundle carries one',
  ),
];

/** The JSON Schemas of what a bundle holds, byte for byte as the engine writes them. */
export function registerSchemas(app: OpenAPIHono<ApiEnv>): void {
  for (const { name, route } of published) {
    const file = fileURLToPath(import.meta.resolve(`@olshem/scoring/schema/${name}.schema.json`));
    const prebuilt = publicBytes(readFileSync(file), MEDIA_TYPE, KEPT);
    // The route's declared answer is these very bytes.
    app.openapi(
      route,
      (c) => prebuilt.respond(c.req.raw) as Promise<PreparedAnswer<Record<string, JSONValue>>>,
    );
  }
}

function schemaRoute(name: 'rule' | 'methodology', operationId: string, description: string) {
  const route = defineRoute('public', {
    method: 'get',
    path: `/schemas/${name}.schema.json`,
    operationId,
    tags: ['Published figures'],
    responses: { 200: { description, content: { [MEDIA_TYPE]: { schema: z.looseObject({}) } } } },
  });
  return { name, route };
}
