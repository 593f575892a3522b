import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import { problem, type Role } from '@olshem/contracts';
import type { MiddlewareHandler, TypedResponse } from 'hono';
import type { ZodType } from 'zod';
import type { ApiEnv } from './context.ts';
import { DomainError, notFound } from '../errors/refusal.ts';

/** Who may use a route. `public` needs no sign-in; everything else names its roles. */
export type Access = 'public' | { roles: readonly Role[] };

/** A response whose bytes were made beforehand from the answer that the route declares. */
export type PreparedAnswer<Answer> = Response & TypedResponse<Answer, 200, 'json'>;

/** Everyone who can sign in. */
export const everyone: Access = { roles: ['administrator', 'assessor', 'agency', 'auditor'] };

type Declared<Config extends RouteConfig> = Config & {
  access: Access;
  middleware: MiddlewareHandler<ApiEnv>;
};

/**
 * A route with its declared access. The check runs before the request is even parsed, and the declaration goes into the
 * OpenAPI document, from which the tests make the matrix of roles.
 */
export function defineRoute<const Config extends RouteConfig & { operationId: string }>(
  access: Access,
  config: Config,
): Declared<Config> {
  const refusals = {
    default: { description: 'A refusal', content: { 'application/problem+json': { schema: problem } } },
  };
  const route = createRoute({
    ...config,
    responses: { ...config.responses, ...refusals },
    security: access === 'public' ? [] : [{ session: [] }],
    'x-access': access,
    middleware: authorise(access),
  });
  return route as unknown as Declared<Config>;
}

/** A JSON answer of a route. */
export function json<Schema extends ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** A JSON body that must be there. */
export function jsonBody<Schema extends ZodType>(schema: Schema) {
  return { required: true as const, content: { 'application/json': { schema } } };
}

/** Lets a request through only for the declared roles. */
function authorise(access: Access): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (access === 'public') return next();
    const person = c.get('person');
    if (!person) throw new DomainError('not_signed_in', 401);
    if (!access.roles.includes(person.role)) throw new DomainError('forbidden', 403);
    if (await c.get('isConcealed')?.()) throw notFound();
    return next();
  };
}
