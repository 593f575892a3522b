import type { Access } from '../../access/route.ts';

/** A JSON Schema as far as our contracts use it. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  pattern?: string;
  format?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/** A body by its media type. */
export type Content = Record<string, { schema: JsonSchema; example?: unknown }>;

/** A value of the path or the query. */
export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: JsonSchema;
  example?: unknown;
}

/** An operation of the OpenAPI document. */
export interface Operation {
  operationId: string;
  summary?: string;
  tags: string[];
  'x-access': Access;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

/** The OpenAPI document as far as its reader needs it. */
export interface ApiDocument {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** An operation with where it stands. */
export interface Placed {
  method: string;
  path: string;
  operation: Operation;
}

/** All operations in the document's order. */
export function operationsOf({ paths }: ApiDocument): Placed[] {
  return Object.entries(paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => ({ method, path, operation })),
  );
}

/** The answer of an operation that was carried out: its status and content. */
export function successOf({ responses }: Operation): { status: string; content: Content } {
  const [status, response] = Object.entries(responses).find(([code]) => code.startsWith('2'))!;
  return { status, content: response.content ?? {} };
}

/** The name of the component that a schema refers to. */
export function componentOf({ $ref }: JsonSchema): string | undefined {
  return $ref?.split('/').at(-1);
}
