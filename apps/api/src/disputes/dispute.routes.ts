import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  decisionRequest,
  dispute,
  disputeMessage,
  disputes,
  disputeStep,
  disputeWithdrawal,
} from '@olshem/contracts';
import { defineRoute, everyone, json, jsonBody } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import type { ApiDeps } from '../deps.ts';
import { recogniseDocuments } from '../documents/recognise.ts';
import { actingOf, type ApiEnv, type Person } from '../access/context.ts';
import { disputeParams } from './dispute-params.ts';
import { filesOf, filingForm, readFiling } from './dispute.form.ts';
import { decideDispute, steps, takeStep } from './dispute.service.ts';
import { disputesFor, findDispute } from './dispute.store.ts';
import { summaryOfDispute, viewDispute } from './dispute.view.ts';
import { fileDispute } from './file-dispute.ts';

const tags = ['Disputes'];
const agency = { roles: ['agency'] } as const;
const assessor = { roles: ['assessor'] } as const;
const answer = (description: string) => ({ 200: json(dispute, description) });

const listDisputes = defineRoute(everyone, {
  method: 'get',
  path: '/cycles/{cycleId}/disputes',
  operationId: 'listDisputes',
  tags,
  request: { params: cycleParams },
  responses: {
    200: json(
      disputes,
      'Own disputes of an agency, those about own indicators of an assessor, all for the others',
    ),
  },
});
const postDispute = defineRoute(agency, {
  method: 'post',
  path: '/cycles/{cycleId}/disputes',
  operationId: 'fileDispute',
  tags,
  request: {
    params: cycleParams,
    body: { required: true, content: { 'multipart/form-data': { schema: filingForm } } },
  },
  responses: { 201: json(dispute, 'Filed, with the receipt') },
});
const readDispute = defineRoute(everyone, {
  method: 'get',
  path: '/disputes/{disputeId}',
  operationId: 'readDispute',
  tags,
  request: { params: disputeParams },
  responses: answer('The dispute'),
});
const reviewDispute = defineRoute(assessor, {
  method: 'post',
  path: '/disputes/{disputeId}/review',
  operationId: 'reviewDispute',
  tags,
  request: { params: disputeParams, body: jsonBody(disputeStep) },
  responses: answer('In review'),
});
const askAgency = defineRoute(assessor, {
  method: 'post',
  path: '/disputes/{disputeId}/questions',
  operationId: 'askAgency',
  tags,
  request: { params: disputeParams, body: jsonBody(disputeMessage) },
  responses: answer('Information asked'),
});
const answerAssessor = defineRoute(agency, {
  method: 'post',
  path: '/disputes/{disputeId}/answers',
  operationId: 'answerAssessor',
  tags,
  request: { params: disputeParams, body: jsonBody(disputeMessage) },
  responses: answer('Information given'),
});
const withdrawDispute = defineRoute(agency, {
  method: 'post',
  path: '/disputes/{disputeId}/withdrawal',
  operationId: 'withdrawDispute',
  tags,
  request: { params: disputeParams, body: jsonBody(disputeWithdrawal) },
  responses: answer('Withdrawn'),
});
const postDecision = defineRoute(assessor, {
  method: 'post',
  path: '/disputes/{disputeId}/decision',
  operationId: 'decideDispute',
  tags,
  request: { params: disputeParams, body: jsonBody(decisionRequest) },
  responses: answer('Decided'),
});

/** Disputes, from filing to decision. */
export function registerDisputes(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const { db, now } = deps;
  const load = (id: string) => loadCycle(db, id);
  const view = async (person: Person, id: string) => {
    const found = await findDispute(db, person, id);
    return viewDispute(db, await load(found.cycleId), found, person, now());
  };

  app.openapi(listDisputes, async (c) => {
    const cycle = await load(c.req.valid('param').cycleId);
    const found = await disputesFor(db, c.get('person')!, cycle.id);
    return c.json({ disputes: found.map((each) => summaryOfDispute(cycle, each, now())) }, 200);
  });
  app.openapi(postDispute, async (c) => {
    const form = c.req.valid('form');
    const documents = await recogniseDocuments(filesOf(form.documents));
    const person = c.get('person')!;
    const id = await fileDispute(deps, actingOf(c), {
      ...readFiling(form.dispute),
      cycleId: c.req.valid('param').cycleId,
      documents,
    });
    return c.json(await view(person, id), 201);
  });
  app.openapi(readDispute, async (c) =>
    c.json(await view(c.get('person')!, c.req.valid('param').disputeId), 200),
  );
  app.openapi(reviewDispute, async (c) => {
    const { disputeId } = c.req.valid('param');
    await takeStep(deps, actingOf(c), disputeId, steps.review, c.req.valid('json'));
    return c.json(await view(c.get('person')!, disputeId), 200);
  });
  app.openapi(askAgency, async (c) => {
    const { disputeId } = c.req.valid('param');
    await takeStep(deps, actingOf(c), disputeId, steps.ask, c.req.valid('json'));
    return c.json(await view(c.get('person')!, disputeId), 200);
  });
  app.openapi(answerAssessor, async (c) => {
    const { disputeId } = c.req.valid('param');
    await takeStep(deps, actingOf(c), disputeId, steps.answer, c.req.valid('json'));
    return c.json(await view(c.get('person')!, disputeId), 200);
  });
  app.openapi(withdrawDispute, async (c) => {
    const { disputeId } = c.req.valid('param');
    await takeStep(deps, actingOf(c), disputeId, steps.withdraw, c.req.valid('json'));
    return c.json(await view(c.get('person')!, disputeId), 200);
  });
  app.openapi(postDecision, async (c) => {
    const { disputeId } = c.req.valid('param');
    await decideDispute(deps, actingOf(c), disputeId, c.req.valid('json'));
    return c.json(await view(c.get('person')!, disputeId), 200);
  });
}
