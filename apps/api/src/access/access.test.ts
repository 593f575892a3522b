import type { Role } from '@olshem/contracts';
import { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../database/database.ts';
import type { ApiEnv } from './context.ts';
import type { people } from '../testing/world.ts';
import { createWorld, type Caller, type World } from '../testing/world.ts';
import { declaredRoutes, demandDeclaredAccess, type DeclaredRoute } from './declared.ts';

const signedIn = {
  administrator: 'administrator',
  auditor: 'auditor',
  assessor: 'assessor',
  agency: 'almaty',
} as const satisfies Record<Role, keyof typeof people>;

let world: World;
let routes: DeclaredRoute[];
const callers = new Map<string, Caller>();
beforeAll(async () => {
  world = await createWorld('disputes');
  routes = declaredRoutes(world.api.app);
  for (const [role, name] of Object.entries(signedIn)) callers.set(role, await world.as(name));
});
afterAll(() => world.open.close());

/** A path with ids that exist nowhere, so that nothing is changed by asking. */
const asked = ({ path }: DeclaredRoute) =>
  path
    .replaceAll(/:disputeId|:documentId/g, '00000000-0000-4000-8000-000000000000')
    .replaceAll(/:personId/g, 'nobody-here')
    .replaceAll(/:token/g, 'no-such-token-at-all-0')
    .replaceAll(/:\w+/g, 'none-such');

test('a route without a declared access stops the start', () => {
  const app = new OpenAPIHono<ApiEnv>();
  app.get('/api/v1/forgotten', (c) => c.text('everything'));
  expect(() => demandDeclaredAccess(app)).toThrow(
    'The route GET /api/v1/forgotten declares no access. Define it with defineRoute.',
  );
});

test('the matrix is not empty and every portal route is closed to the public', () => {
  expect(routes.length).toBeGreaterThan(40);
  const open = routes.filter(({ access }) => access === 'public').map(({ path }) => path);
  expect(
    open.filter(
      (path) =>
        !/^\/(healthz|readyz|metrics)$|^\/api\/v1\/(indices|bodies|methodologies|schemas|signing-key|demonstration|one-time-links)/.test(
          path,
        ),
    ),
  ).toEqual([]);
});

describe('route × role', () => {
  test('nobody: everything that is not public answers 401', async () => {
    for (const route of routes.filter(({ access }) => access !== 'public')) {
      expect({
        route: `${route.method} ${route.path}`,
        status: (await world.anonymous(route.method, asked(route))).status,
      }).toMatchObject({ status: 401 });
    }
  });

  test.each(Object.keys(signedIn) as Role[])(
    '%s: 403 exactly where the role is not declared',
    async (role) => {
      for (const route of routes) {
        const { status, body } = await callers.get(role)!(route.method, asked(route));
        const allowed = route.access === 'public' || route.access.roles.includes(role);
        expect({
          route: `${route.method} ${route.path}`,
          refused: status === 403 && body.code === 'forbidden',
        }).toEqual({ route: `${route.method} ${route.path}`, refused: !allowed });
        expect(status).toBeLessThan(500);
      }
    },
  );
});

describe('own and foreign', () => {
  const foreign = [
    '/api/v1/cycles/t-2026/results/health',
    '/api/v1/cycles/t-2026/results/no-such-body',
    '/api/v1/cycles/t-2026/values/health/late-answers/late',
  ];

  test.each(foreign)('an agency gets 404 for %s, the same as for what does not exist', async (path) => {
    const { status, body } = await callers.get('agency')!('GET', path);
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'not_found' });
  });

  test('and each attempt is kept with who, what and when', async () => {
    const entries = await world.open.db.select().from(schema.auditEntries);
    const attempts = entries.filter(
      ({ action, subjectType }) => action === 'access.denied' && subjectType !== 'route',
    );
    expect(attempts.map(({ actorName, bodyId }) => [actorName, bodyId])).toContainEqual(['almaty', 'health']);
  });

  test('an assessor reads and writes only the indicators of its organisation', async () => {
    const assessor = callers.get('assessor')!;
    expect(
      (await assessor('GET', '/api/v1/cycles/t-2026/indicators')).body.indicators.map(
        ({ id }: { id: string }) => id,
      ),
    ).toEqual(['late-answers', 'meetings-held']);
    expect((await assessor('GET', '/api/v1/cycles/t-2026/indicators/site-gaps/values')).status).toBe(404);
  });

  test('an agency sees no rank before publication, and only entries about itself', async () => {
    const agency = callers.get('agency')!;
    expect((await agency('GET', '/api/v1/cycles/t-2026/results/almaty')).body).toMatchObject({
      total: '18.5',
      rank: null,
    });
    const { body } = await agency('GET', '/api/v1/audit?bodyId=health');
    expect(body.entries.every(({ bodyId }: { bodyId: string }) => bodyId === 'almaty')).toBe(true);
  });

  test('a person who is switched off is out at once', async () => {
    const health = await world.as('health');
    expect((await health('GET', '/api/v1/me')).status).toBe(200);
    const { body } = await callers.get('administrator')!('GET', '/api/v1/people');
    const { id } = body.people.find(({ email }: { email: string }) => email === 'health@example.org');
    expect(
      (
        await callers.get('administrator')!('PUT', `/api/v1/people/${id}/access`, {
          disabled: true,
          reason: 'Left the ministry.',
        })
      ).status,
    ).toBe(200);
    expect((await health('GET', '/api/v1/me')).status).toBe(401);
    const again = await world.anonymous('POST', '/api/auth/sign-in/email', {
      email: 'health@example.org',
      password: 'correct horse battery',
    });
    expect(again.response.headers.getSetCookie()).toEqual([]);
    expect(again.body.code).toBe('account_disabled');
  });
});
