import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { proposal, proposalRefusal, proposalRequest, proposals, uuid } from '@olshem/contracts';
import { actingOf, type ApiEnv } from '../../access/context.ts';
import { defineRoute, json, jsonBody } from '../../access/route.ts';
import { cycleParams } from '../../cycles/cycle-params.ts';
import { loadCycle } from '../../cycles/cycle.store.ts';
import type { ApiDeps } from '../../deps.ts';
import { approve, decline, propose } from './proposal.service.ts';
import { loadProposal } from './proposal.store.ts';
import { viewProposal, viewProposals } from './proposal.view.ts';

const tags = ['Proposals'];
const administrator = { roles: ['administrator'] } as const;
const params = z.object({ proposalId: uuid });

const listProposals = defineRoute(
  { roles: ['administrator', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/proposals',
    operationId: 'listProposals',
    tags,
    request: { params: cycleParams },
    responses: { 200: json(proposals, 'What was asked for in the cycle, newest first') },
  },
);
const postProposal = defineRoute(administrator, {
  method: 'post',
  path: '/cycles/{cycleId}/proposals',
  operationId: 'propose',
  tags,
  request: { params: cycleParams, body: jsonBody(proposalRequest) },
  responses: { 201: json(proposal, 'Asked; another administrator answers') },
});
const postApproval = defineRoute(administrator, {
  method: 'post',
  path: '/proposals/{proposalId}/approval',
  operationId: 'approveProposal',
  tags,
  request: { params },
  responses: { 200: json(proposal, 'Approved and carried out') },
});
const postRefusal = defineRoute(administrator, {
  method: 'post',
  path: '/proposals/{proposalId}/refusal',
  operationId: 'declineProposal',
  tags,
  request: { params, body: jsonBody(proposalRefusal) },
  responses: { 200: json(proposal, 'Refused, or withdrawn by its asker') },
});

/** What needs two administrators. `moved` is told when the public view of a cycle or an edition changes. */
export function registerProposals(app: OpenAPIHono<ApiEnv>, deps: ApiDeps, moved: () => void): void {
  const { db } = deps;
  app.openapi(listProposals, async (c) => {
    const cycle = await loadCycle(db, c.req.valid('param').cycleId);
    return c.json({ proposals: await viewProposals(db, cycle, c.get('person')!) }, 200);
  });
  app.openapi(postProposal, async (c) => {
    const { cycleId } = c.req.valid('param');
    const id = await propose(deps, actingOf(c), cycleId, c.req.valid('json'));
    return c.json(await viewProposal(db, await loadProposal(db, id), c.get('person')!), 201);
  });
  app.openapi(postApproval, async (c) => {
    const { id } = await approve(deps, actingOf(c), c.req.valid('param').proposalId);
    moved();
    return c.json(await viewProposal(db, await loadProposal(db, id), c.get('person')!), 200);
  });
  app.openapi(postRefusal, async (c) => {
    const { proposalId } = c.req.valid('param');
    const { id } = await decline(deps, actingOf(c), proposalId, c.req.valid('json').reason);
    return c.json(await viewProposal(db, await loadProposal(db, id), c.get('person')!), 200);
  });
}
