import type { OpenApiDocument, OpenApiOperation } from './document.ts';

/** Where an operation is found, and whether it takes a form instead of JSON. */
export interface Route {
  method: string;
  path: string;
  form?: true;
}

/** The routes by operationId. What answers something else than JSON, a download say, is an address and no call. */
export function routesOf(document: OpenApiDocument): Record<string, Route> {
  const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, operation]) => answersJson(operation))
      .map(([method, operation]) => [operation.operationId, routeOf(method, path, operation)] as const),
  );
  const ids = routes.map(([id]) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) throw new Error(`Two operations are called ${twice}; a call could not tell them apart.`);
  return Object.fromEntries(routes);
}

function routeOf(method: string, path: string, { requestBody }: OpenApiOperation): Route {
  const form = 'multipart/form-data' in (requestBody?.content ?? {});
  return { method, path, ...(form && { form }) };
}

function answersJson({ responses }: OpenApiOperation): boolean {
  return Object.entries(responses).some(
    ([status, { content }]) => status.startsWith('2') && 'application/json' in (content ?? {}),
  );
}
