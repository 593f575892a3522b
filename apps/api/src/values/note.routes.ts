import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  earlierValues as earlierSchema,
  inputName,
  slug,
  valueNote,
  valueNoteChange,
} from '@olshem/contracts';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import type { ApiDeps } from '../deps.ts';
import { earlierValues } from './earlier.ts';
import { saveNote } from './note.service.ts';
import { noteOnWire } from './note.store.ts';
import { demandSupplier } from './value.service.ts';

const tags = ['Values'];

const readEarlier = defineRoute(
  { roles: ['administrator', 'assessor', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/indicators/{indicatorId}/earlier',
    operationId: 'readEarlierValues',
    tags,
    request: { params: cycleParams.extend({ indicatorId: slug }) },
    responses: { 200: json(earlierSchema, 'The values of the indicator in earlier editions of its index') },
  },
);
const putNote = defineRoute(
  { roles: ['administrator', 'assessor'] },
  {
    method: 'put',
    path: '/cycles/{cycleId}/values/{bodyId}/{indicatorId}/{inputId}/note',
    operationId: 'saveValueNote',
    tags,
    request: {
      params: cycleParams.extend({ bodyId: slug, indicatorId: slug, inputId: inputName }),
      body: jsonBody(valueNoteChange),
    },
    responses: { 200: json(valueNote, 'Noted') },
  },
);

/** What is known of values beside themselves: what is noted of them, and what they were before. */
export function registerNotes(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  app.openapi(readEarlier, async (c) => {
    const { cycleId, indicatorId } = c.req.valid('param');
    const cycle = await loadCycle(deps.db, cycleId);
    demandSupplier(cycle, c.get('person')!, indicatorId);
    return c.json({ editions: await earlierValues(deps.db, cycle, indicatorId, deps.now()) }, 200);
  });
  app.openapi(putNote, async (c) => {
    const person = c.get('person')!;
    const note = await saveNote(deps, actingOf(c), c.req.valid('param'), c.req.valid('json'));
    return c.json(noteOnWire(note, new Map([[person.id, person.name]])), 200);
  });
}
