/** Methodologies as JSON and back. A definition is data already; this only orders it and checks it. */
import * as z from 'zod/mini';
import type { Methodology } from '../methodology/types.ts';
import { numberNode } from './expression-schema.ts';
import { methodology as methodologySchema } from './methodology-schema.ts';
import { plain, type Json } from './plain.ts';
import { readJson } from './read-json.ts';

// Resolved against the address from which a schema was fetched, which it therefore names.
const METHODOLOGY_SCHEMA = 'methodology.schema.json';
const RULE_SCHEMA = 'rule.schema.json';

/** The methodology as a JSON value with sorted names and nothing undefined; equal versions give equal text. */
export function serialiseMethodology(methodology: Methodology): { readonly [name: string]: Json } {
  return plain(methodology) as { readonly [name: string]: Json };
}

/**
 * The methodology that a JSON value describes. Throws `MisfitError`, a `TypeError` naming the first place that does not
 * fit; whether it can be scored is for `lint`.
 */
export function parseMethodology(json: unknown): Methodology {
  return readJson(methodologySchema, json, 'serialised methodology');
}

/** The JSON Schema (2020-12) of a serialised methodology version. */
export function methodologyJsonSchema(): Json {
  return jsonSchema(methodologySchema, METHODOLOGY_SCHEMA);
}

/** The JSON Schema (2020-12) of a serialised rule. */
export function ruleJsonSchema(): Json {
  return jsonSchema(numberNode, RULE_SCHEMA);
}

function jsonSchema(schema: z.ZodMiniType, $id: string): Json {
  return plain({ ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }), $id });
}
