/** Methodologies as JSON and back. A definition is data already; this only orders it and checks it. */
import { z } from 'zod';
import type { Methodology } from '../methodology/types.ts';
import { numberNode } from './expression-schema.ts';
import { methodology as methodologySchema } from './methodology-schema.ts';

/** A plain JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The methodology as a JSON value with sorted names and nothing undefined; equal versions give equal text. */
export function serialiseMethodology(methodology: Methodology): { readonly [name: string]: Json } {
  return plain(methodology) as { readonly [name: string]: Json };
}

/**
 * The methodology that a JSON value describes. Throws `TypeError` naming the first place that does not fit; whether it
 * can be scored is for `lint`.
 */
export function parseMethodology(json: unknown): Methodology {
  const parsed = methodologySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new TypeError(
    `This is no serialised methodology: at ${issue?.path.join('.') || 'the top'}: ${issue?.message}.`,
  );
}

/** The JSON Schema (2020-12) of a serialised methodology version. */
export function methodologyJsonSchema(): Json {
  return plain(z.toJSONSchema(methodologySchema, { target: 'draft-2020-12', io: 'input' }));
}

/** The JSON Schema (2020-12) of a serialised rule. */
export function ruleJsonSchema(): Json {
  return plain(z.toJSONSchema(numberNode, { target: 'draft-2020-12', io: 'input' }));
}

function plain(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object')
    throw new TypeError(`A ${typeof value} cannot be serialised; definitions are data only.`);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, plain(each)]),
  );
}
