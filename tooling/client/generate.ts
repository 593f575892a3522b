import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString, oapiRef, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { readDocument, type OpenApiDocument } from './document.ts';
import { routesOf } from './routes.ts';
import { withoutExamples } from './without-examples.ts';

const folder = new URL('../../packages/client/src/generated/', import.meta.url);
const heading = '// Written by `pnpm generate:client` from the OpenAPI document of the API.\n';

/** Names of generated files that are not what the API as it is now would give. */
export async function staleFiles(): Promise<string[]> {
  const files = Object.entries(await generateClient());
  const kept = await Promise.all(
    files.map(([name]) => readFile(new URL(name, folder), 'utf8').catch(() => '')),
  );
  return files.filter(([, text], at) => text !== kept[at]).map(([name]) => name);
}

/** Writes the generated files. */
export async function writeClient(): Promise<void> {
  const files = Object.entries(await generateClient());
  await Promise.all(files.map(([name, text]) => writeFile(new URL(name, folder), text)));
}

/** The generated files of the client by name, made from the API as it is now. */
async function generateClient(): Promise<Record<string, string>> {
  const document = await readDocument();
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'schema.ts': `${heading}${await typesOf(document)}`,
    'routes.ts': `${heading}export const routes = ${JSON.stringify(routesOf(document), null, 2)} as const;\n`,
  };
}

async function typesOf(document: OpenApiDocument): Promise<string> {
  // The two describe one format; the generator's type is the fuller one.
  const nodes = await openapiTS(withoutExamples(document) as OpenAPI3, {
    // Defaults are declared only where the API receives, and there they need not be sent.
    defaultNonNullable: false,
    transform: typeOfPart,
  });
  return astToString(nodes);
}

/** Parts of forms: a file, and JSON as text, which the client writes from what it says. */
function typeOfPart(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('Blob');
  const { contentSchema } = schema as { contentSchema?: { $ref: string } };
  return contentSchema && oapiRef(contentSchema.$ref);
}
