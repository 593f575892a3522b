import { z, type OpenAPIHono } from '@hono/zod-openapi';
import {
  bodiesAnswer as bodiesSchema,
  bodyAnswer as bodySchema,
  bodyHistoryAnswer as historySchema,
  bundleAnswer,
  changesAnswer as changesSchema,
  disputesRegisterAnswer,
  editionAnswer as editionSchema,
  findingsAnswer,
  indicatorAnswer as indicatorSchema,
  indicesAnswer,
  methodologiesAnswer,
  methodologyAnswer as methodologySchema,
  pointsAnswer as pointsSchema,
  pointsQuery,
  rankingAnswer as rankingSchema,
  rankingQuery,
  signingKeyAnswer,
  slug,
} from '@olshem/contracts';
import { LANGUAGES } from '@olshem/scoring';
import type { Context } from 'hono';
import type { ZodType } from 'zod';
import { defineRoute, json, type PreparedAnswer } from '../access/route.ts';
import type { ApiEnv } from '../access/context.ts';
import { DomainError, notFound } from '../errors/refusal.ts';
import type { PublicReads } from './reads.ts';

const lang = z.enum(LANGUAGES).optional();
const revision = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
  .optional()
  .openapi({ type: 'string', description: 'A revision; the latest without it' });
const plainQuery = z.strictObject({ lang });
const revisionQuery = z.strictObject({ lang, revision });
const editionParams = z.object({ index: slug, edition: slug });
const base = '/indices/{index}/editions/{edition}';
const tags = ['Published figures'];

const get = <Answer extends ZodType, const Params extends z.ZodObject, const Query extends z.ZodObject>(
  path: string,
  operationId: string,
  answer: Answer,
  description: string,
  params: Params,
  query: Query,
) =>
  defineRoute('public', {
    method: 'get',
    path,
    operationId,
    tags,
    request: { params, query },
    responses: { 200: json(answer, description) },
  });

const none = z.object({});
const routes = {
  indices: get('/indices', 'listIndices', indicesAnswer, 'Indices and their editions', none, plainQuery),
  edition: get(base, 'readEdition', editionSchema, 'An edition', editionParams, revisionQuery),
  ranking: get(
    `${base}/ranking`,
    'readRanking',
    rankingSchema,
    'The ranking of a group',
    editionParams,
    rankingQuery.extend({ lang, revision }),
  ),
  body: get(
    `${base}/bodies/{body}`,
    'readBody',
    bodySchema,
    'Everything about one body, with the working',
    editionParams.extend({ body: slug }),
    revisionQuery,
  ),
  indicator: get(
    `${base}/indicators/{indicator}`,
    'readIndicator',
    indicatorSchema,
    'The rule and the points of all bodies',
    editionParams.extend({ indicator: slug }),
    revisionQuery,
  ),
  points: get(
    `${base}/points`,
    'readPoints',
    pointsSchema,
    'The points of every body of a group on every indicator',
    editionParams,
    pointsQuery.extend({ lang, revision }),
  ),
  bundle: get(
    `${base}/bundle`,
    'readBundle',
    bundleAnswer,
    'The verifiable bundle, canonical JSON',
    editionParams,
    revisionQuery,
  ),
  findings: get(
    `${base}/findings`,
    'readFindings',
    findingsAnswer,
    'What does not add up in the published figures',
    editionParams,
    revisionQuery,
  ),
  changes: get(
    `${base}/changes`,
    'readChanges',
    changesSchema,
    'Differences between two revisions; from=0 is the draft',
    editionParams,
    z.strictObject({
      lang,
      from: z
        .string()
        .regex(/^\d{1,6}$/)
        .transform(Number)
        .openapi({ type: 'string' }),
      to: z
        .string()
        .regex(/^[1-9]\d{0,5}$/)
        .transform(Number)
        .openapi({ type: 'string' }),
    }),
  ),
  disputes: get(
    `${base}/disputes`,
    'readDisputesRegister',
    disputesRegisterAnswer,
    'The register of disputes',
    editionParams,
    plainQuery,
  ),
  bodies: get('/bodies', 'listBodies', bodiesSchema, 'The register of bodies', none, plainQuery),
  history: get(
    '/bodies/{body}',
    'readBodyHistory',
    historySchema,
    'A body in all editions',
    z.object({ body: slug }),
    plainQuery,
  ),
  methodologies: get(
    '/methodologies',
    'listMethodologies',
    methodologiesAnswer,
    'Methodologies with their registered versions',
    none,
    plainQuery,
  ),
  methodologyVersion: get(
    '/methodologies/{methodology}/versions/{digest}',
    'readMethodologyVersion',
    methodologySchema,
    'A registered version with its whole definition, whether the platform still ships it or not',
    z.object({ methodology: slug, digest: z.string().regex(/^[0-9a-f]{64}$/) }),
    plainQuery,
  ),
  methodology: get(
    '/methodologies/{methodology}',
    'readMethodology',
    methodologySchema,
    'The version in force with its whole definition',
    z.object({ methodology: slug }),
    plainQuery,
  ),
  signingKey: get(
    '/signing-key',
    'readSigningKey',
    signingKeyAnswer,
    'The public key that signs publications',
    none,
    plainQuery,
  ),
};
const csv = defineRoute('public', {
  method: 'get',
  path: `${base}/export.csv`,
  operationId: 'exportCsv',
  tags,
  request: { params: editionParams, query: revisionQuery },
  responses: { 200: { description: 'One row per body', content: { 'text/csv': { schema: z.string() } } } },
});

/** What everyone may read. Answers are made once from the stored publications and given as bytes. */
export function registerPublic(app: OpenAPIHono<ApiEnv>, reads: PublicReads): void {
  const answer = async <Answer>(
    c: Context<ApiEnv>,
    make: () => ReturnType<PublicReads['indices']>,
  ): Promise<PreparedAnswer<Answer>> => {
    const question = c.req.url.slice(c.req.url.indexOf('/', 8));
    const prebuilt = await reads.answer(question, c.req.param(), make);
    if (!prebuilt) throw notFound();
    // The route's declared answer is these very bytes.
    return prebuilt.respond(c.req.raw) as Promise<PreparedAnswer<Answer>>;
  };
  app.options(
    '/*',
    () =>
      new Response(null, {
        status: 204,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, HEAD',
          'access-control-allow-headers': 'accept, accept-language, if-none-match',
          'access-control-max-age': '86400',
        },
      }),
  );
  app.openapi(routes.indices, (c) => answer(c, () => reads.indices()));
  app.openapi(routes.edition, (c) =>
    answer(c, () => reads.edition(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.ranking, (c) =>
    answer(c, () => reads.ranking(c.req.valid('param'), c.req.valid('query'))),
  );
  app.openapi(routes.body, (c) =>
    answer(c, () => reads.body(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.indicator, (c) =>
    answer(c, () => reads.indicator(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.points, (c) => {
    const { group, revision: asked } = c.req.valid('query');
    return answer(c, () => reads.points(c.req.valid('param'), group, asked));
  });
  app.openapi(routes.bundle, (c) =>
    answer(c, () => reads.bundle(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.findings, (c) =>
    answer(c, () => reads.findings(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.changes, (c) => {
    const { from, to } = c.req.valid('query');
    if (from >= to)
      throw new DomainError(
        'invalid_request',
        422,
        {},
        { errors: [{ path: 'from', code: 'field_invalid' }] },
      );
    return answer(c, () => reads.changes(c.req.valid('param'), from, to));
  });
  app.openapi(routes.disputes, (c) => answer(c, () => reads.disputes(c.req.valid('param'))));
  app.openapi(csv, (c) => answer(c, () => reads.csv(c.req.valid('param'), c.req.valid('query').revision)));
  app.openapi(routes.bodies, (c) => answer(c, () => reads.bodies()));
  app.openapi(routes.history, (c) => answer(c, () => reads.history(c.req.valid('param').body)));
  app.openapi(routes.methodologies, (c) => answer(c, () => reads.methodologies()));
  app.openapi(routes.methodologyVersion, (c) => {
    const { methodology, digest } = c.req.valid('param');
    return answer(c, () => reads.methodology(methodology, digest));
  });
  app.openapi(routes.methodology, (c) =>
    answer(c, () => reads.methodology(c.req.valid('param').methodology)),
  );
  app.openapi(routes.signingKey, (c) => answer(c, () => reads.signingKey()));
}
