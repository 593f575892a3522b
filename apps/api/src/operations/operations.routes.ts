import { timingSafeEqual } from 'node:crypto';
import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { sql } from 'drizzle-orm';
import { defineRoute } from '../access/route.ts';
import { CLIENT_ADDRESS_HEADER } from '../access/wire.ts';
import type { ApiDeps } from '../deps.ts';
import type { ApiEnv } from '../access/context.ts';
import { DomainError, notFound } from '../errors/refusal.ts';
import { Metrics } from './metrics.ts';

const plain = (description: string) => ({
  200: { description, content: { 'text/plain': { schema: z.string() } } },
});
const tags = ['Operations'];

const healthz = defineRoute('public', {
  method: 'get',
  path: '/healthz',
  operationId: 'healthz',
  tags,
  responses: plain('The process is alive'),
});
const readyz = defineRoute('public', {
  method: 'get',
  path: '/readyz',
  operationId: 'readyz',
  tags,
  responses: plain('The database answers'),
});
const metrics = defineRoute('public', {
  method: 'get',
  path: '/metrics',
  operationId: 'metrics',
  tags,
  responses: plain('Figures for Prometheus; from this machine, or with a token'),
});

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Health and figures for those who run the platform. */
export function registerOperations(app: OpenAPIHono<ApiEnv>, { db, metricsToken }: ApiDeps): void {
  const counted = new Metrics();
  app.use(counted.count);
  app.openapi(healthz, (c) => c.text('alive\n', 200));
  app.openapi(readyz, async (c) => {
    await db.execute(sql`select 1`).catch(() => {
      throw new DomainError('unavailable', 503);
    });
    return c.text('ready\n', 200);
  });
  app.openapi(metrics, (c) => {
    const near = LOOPBACK.test(c.req.header(CLIENT_ADDRESS_HEADER) ?? '');
    // A stranger is not even told that there are metrics.
    if (!near && !sameToken(c.req.header('authorization'), metricsToken)) throw notFound();
    return c.text(counted.text(), 200);
  });
}

function sameToken(authorization: string | undefined, token: string | undefined): boolean {
  if (!token || !authorization) return false;
  const [given, expected] = [Buffer.from(authorization), Buffer.from(`Bearer ${token}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
