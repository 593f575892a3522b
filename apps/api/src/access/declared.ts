import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './context.ts';
import type { Access } from './route.ts';

/** A route as the tests of the access matrix need it. */
export interface DeclaredRoute {
  method: string;
  path: string;
  access: Access;
}

/** Routes that are no operations of the API: sign-in, which is a library's, and the documentation. All are public. */
const UNDOCUMENTED = [/^\/api\/auth\//, /^\/api\/v1\/(openapi\.json|docs(\/style\.css)?)$/];

/** Throws when a route answers without having declared who may use it. */
export function demandDeclaredAccess(app: OpenAPIHono<ApiEnv>): void {
  const declared = new Set(declaredRoutes(app).map(({ method, path }) => `${method} ${path}`));
  for (const { method, path } of app.routes) {
    const isMiddleware = method === 'ALL' || method === 'OPTIONS';
    const known = declared.has(`${method} ${path}`) || UNDOCUMENTED.some((pattern) => pattern.test(path));
    if (!isMiddleware && !known)
      throw new Error(`The route ${method} ${path} declares no access. Define it with defineRoute.`);
  }
}

/** All operations with their declared access. */
export function declaredRoutes(app: OpenAPIHono<ApiEnv>): DeclaredRoute[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return [];
    const {
      method,
      path,
      'x-access': access,
    } = definition.route as typeof definition.route & { 'x-access'?: Access };
    if (!access)
      throw new Error(`The route ${method} ${path} declares no access. Define it with defineRoute.`);
    return [{ method: method.toUpperCase(), path: path.replaceAll(/\/{(.+?)}/g, '/:$1'), access }];
  });
}
