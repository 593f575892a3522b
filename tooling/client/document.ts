import { createApp, type ApiDeps } from '@olshem/api';

/** The OpenAPI document as the API itself answers it. */
export async function readDocument(): Promise<OpenApiDocument> {
  // Routes are only declared here; none is answered that would reach for a database or a key.
  const { fetch } = createApp({} as ApiDeps);
  const response = await fetch(new Request('http://api.internal/api/v1/openapi.json'));
  if (!response.ok) throw new Error(`The API did not give its OpenAPI document: ${await response.text()}`);
  return (await response.json()) as OpenApiDocument;
}

/** As much of an OpenAPI document as is read here. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, unknown> };
}

/** One operation of a document. */
export interface OpenApiOperation {
  operationId: string;
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { content?: Record<string, unknown> }>;
}
