import type { OpenAPIHono } from '@hono/zod-openapi';
import { me, tasks } from '@olshem/contracts';
import type { ApiEnv } from '../access/context.ts';
import { defineRoute, everyone, json } from '../access/route.ts';
import type { ApiDeps } from '../deps.ts';
import { listOrganisations, plainOrganisation } from '../register/organisations.ts';
import { openTasks } from './open-tasks.ts';
import { tasksOf } from './tasks.ts';

const readMe = defineRoute(everyone, {
  method: 'get',
  path: '/me',
  operationId: 'readMe',
  tags: ['People'],
  responses: { 200: json(me, 'The signed-in person and how many tasks wait for them') },
});
const listTasks = defineRoute(everyone, {
  method: 'get',
  path: '/me/tasks',
  operationId: 'listTasks',
  tags: ['People'],
  responses: { 200: json(tasks, 'What waits for the signed-in person, in all cycles') },
});

/** The signed-in person and what waits for them. */
export function registerMe(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const { db, now } = deps;

  app.openapi(readMe, async (c) => {
    const person = c.get('person')!;
    const known = await listOrganisations(db, now());
    const organisation = plainOrganisation(known.find((each) => each.id === person.organisationId)!);
    const { id, email, name, role } = person;
    const { length: waiting } = await openTasks(deps, person);
    return c.json({ id, email, name, role, organisation, waiting }, 200);
  });
  app.openapi(listTasks, async (c) => c.json({ tasks: await tasksOf(deps, c.get('person')!) }, 200));
}
