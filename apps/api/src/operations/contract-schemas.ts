import * as contracts from '@olshem/contracts';
import { z } from 'zod';

/**
 * The named contracts as JSON Schema, each under its id. The schemas that come with the routes are made by a second
 * translator, to which a part that may be null is null wherever it is named; zod itself tells the two apart.
 */
export function contractSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  const schemas = {};
  for (const contract of Object.values(contracts)) {
    if (!(contract instanceof z.ZodType) || z.globalRegistry.get(contract)?.id === undefined) continue;
    // What is sent and what is answered differ only in defaults, which need not be sent.
    const { $defs } = z.toJSONSchema(contract, { io: 'input', override: withoutNoise });
    Object.assign(schemas, $defs);
  }
  return JSON.parse(JSON.stringify(schemas).replaceAll('#/$defs/', '#/components/schemas/'));
}

/** Leaves out what says nothing: the limits of any integer, the pattern of a format, that names are texts. */
function withoutNoise({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  delete jsonSchema.propertyNames;
}
