import { z } from '@hono/zod-openapi';
import {
  bodiesAnswer as bodiesSchema,
  bodyAnswer as bodySchema,
  bodyHistoryAnswer as historySchema,
  bundleAnswer,
  changesAnswer as changesSchema,
  continuityAnswer as continuitySchema,
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
import type { ZodType } from 'zod';
import { defineRoute, json } from '../access/route.ts';

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

interface PublicRead<Answer, Params, Query> {
  path: string;
  operationId: string;
  answer: Answer;
  description: string;
  params: Params;
  query: Query;
}

const get = <Answer extends ZodType, const Params extends z.ZodObject, const Query extends z.ZodObject>({
  path,
  operationId,
  answer,
  description,
  params,
  query,
}: PublicRead<Answer, Params, Query>) =>
  defineRoute('public', {
    method: 'get',
    path,
    operationId,
    tags,
    request: { params, query },
    responses: { 200: json(answer, description) },
  });

const none = z.object({});
/** What everyone may read, by a short name. */
export const routes = {
  indices: get({
    path: '/indices',
    operationId: 'listIndices',
    answer: indicesAnswer,
    description: 'Indices and their editions',
    params: none,
    query: plainQuery,
  }),
  edition: get({
    path: base,
    operationId: 'readEdition',
    answer: editionSchema,
    description: 'An edition',
    params: editionParams,
    query: revisionQuery,
  }),
  ranking: get({
    path: `${base}/ranking`,
    operationId: 'readRanking',
    answer: rankingSchema,
    description: 'The ranking of a group',
    params: editionParams,
    query: rankingQuery.extend({ lang, revision }),
  }),
  body: get({
    path: `${base}/bodies/{body}`,
    operationId: 'readBody',
    answer: bodySchema,
    description: 'Everything about one body, with the working',
    params: editionParams.extend({ body: slug }),
    query: revisionQuery,
  }),
  indicator: get({
    path: `${base}/indicators/{indicator}`,
    operationId: 'readIndicator',
    answer: indicatorSchema,
    description: 'The rule and the points of all bodies',
    params: editionParams.extend({ indicator: slug }),
    query: revisionQuery,
  }),
  points: get({
    path: `${base}/points`,
    operationId: 'readPoints',
    answer: pointsSchema,
    description: 'The points of every body of a group on every indicator',
    params: editionParams,
    query: pointsQuery.extend({ lang, revision }),
  }),
  bundle: get({
    path: `${base}/bundle`,
    operationId: 'readBundle',
    answer: bundleAnswer,
    description: 'The verifiable bundle, canonical JSON',
    params: editionParams,
    query: revisionQuery,
  }),
  findings: get({
    path: `${base}/findings`,
    operationId: 'readFindings',
    answer: findingsAnswer,
    description: 'What does not add up in the published figures',
    params: editionParams,
    query: revisionQuery,
  }),
  changes: get({
    path: `${base}/changes`,
    operationId: 'readChanges',
    answer: changesSchema,
    description: 'Differences between two revisions; from=0 is the draft',
    params: editionParams,
    query: z.strictObject({
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
  }),
  disputes: get({
    path: `${base}/disputes`,
    operationId: 'readDisputesRegister',
    answer: disputesRegisterAnswer,
    description: 'The register of disputes',
    params: editionParams,
    query: plainQuery,
  }),
  continuity: get({
    path: `${base}/continuity`,
    operationId: 'readContinuity',
    answer: continuitySchema,
    description: 'Bodies that changed since the periods with which the edition is compared',
    params: editionParams,
    query: plainQuery,
  }),
  bodies: get({
    path: '/bodies',
    operationId: 'listBodies',
    answer: bodiesSchema,
    description: 'The register of bodies',
    params: none,
    query: plainQuery,
  }),
  history: get({
    path: '/bodies/{body}',
    operationId: 'readBodyHistory',
    answer: historySchema,
    description: 'A body in all editions',
    params: z.object({ body: slug }),
    query: plainQuery,
  }),
  methodologies: get({
    path: '/methodologies',
    operationId: 'listMethodologies',
    answer: methodologiesAnswer,
    description: 'Methodologies with their registered versions',
    params: none,
    query: plainQuery,
  }),
  methodologyVersion: get({
    path: '/methodologies/{methodology}/versions/{digest}',
    operationId: 'readMethodologyVersion',
    answer: methodologySchema,
    description: 'A registered version with its whole definition, whether the platform still ships it or not',
    params: z.object({ methodology: slug, digest: z.string().regex(/^[0-9a-f]{64}$/) }),
    query: plainQuery,
  }),
  methodology: get({
    path: '/methodologies/{methodology}',
    operationId: 'readMethodology',
    answer: methodologySchema,
    description: 'The version in force with its whole definition',
    params: z.object({ methodology: slug }),
    query: plainQuery,
  }),
  signingKey: get({
    path: '/signing-key',
    operationId: 'readSigningKey',
    answer: signingKeyAnswer,
    description: 'The public key that signs publications',
    params: none,
    query: plainQuery,
  }),
};
/** An edition as a table. */
export const csv = defineRoute('public', {
  method: 'get',
  path: `${base}/export.csv`,
  operationId: 'exportCsv',
  tags,
  request: { params: editionParams, query: revisionQuery },
  responses: { 200: { description: 'One row per body', content: { 'text/csv': { schema: z.string() } } } },
});
