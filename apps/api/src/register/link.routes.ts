import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { linkOwner, newPassword, passwordSet } from '@olshem/contracts';
import type { ApiEnv } from '../access/context.ts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import type { ApiDeps } from '../deps.ts';
import { readLink, setPassword } from './one-time-links.ts';

const params = z.object({ token: z.string().regex(/^[\w-]{20,100}$/) });
const tags = ['People'];

const getLink = defineRoute('public', {
  method: 'get',
  path: '/one-time-links/{token}',
  operationId: 'readOneTimeLink',
  tags,
  request: { params },
  responses: { 200: json(linkOwner, 'Whom the link is for') },
});
const postPassword = defineRoute('public', {
  method: 'post',
  path: '/one-time-links/{token}/password',
  operationId: 'setPasswordByLink',
  tags,
  request: { params, body: jsonBody(newPassword) },
  responses: { 200: json(passwordSet, 'Set; the link is used up') },
});

/** What whoever holds a one-time link may do: the link itself is their right. */
export function registerLinks(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  app.openapi(getLink, async (c) => {
    c.header('cache-control', 'no-store');
    return c.json(await readLink(deps, c.req.valid('param').token), 200);
  });
  app.openapi(postPassword, async (c) => {
    const { password } = c.req.valid('json');
    return c.json(await setPassword(deps, c.req.valid('param').token, password, c.get('requestId')), 200);
  });
}
