import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { slug } from '@olshem/contracts';
import { indicatorsOf, LANGUAGES } from '@olshem/scoring';
import type { Context } from 'hono';
import type { ApiEnv } from '../../access/context.ts';
import { defineRoute, type Access } from '../../access/route.ts';
import { cycleParams } from '../../cycles/cycle-params.ts';
import { loadCycle } from '../../cycles/cycle.store.ts';
import type { ApiDeps } from '../../deps.ts';
import { notFound } from '../../errors/refusal.ts';
import { demandSupplier } from '../value.service.ts';
import { currentRevisions } from '../value.store.ts';
import { exportedCsv, exportedWorkbook } from './export.ts';
import { gridOfFile } from './grid-of-file.ts';
import { templateCsv } from './template-csv.ts';
import { templateWorkbook } from './template.ts';

const tags = ['Values'];
const readers: Access = { roles: ['administrator', 'assessor', 'auditor'] };
const lang = z.enum(LANGUAGES).optional();
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const workbookAnswer = (description: string) => ({
  200: { description, content: { [WORKBOOK]: { schema: z.string().meta({ format: 'binary' }) } } },
});
const csvAnswer = (description: string) => ({
  200: { description, content: { 'text/csv': { schema: z.string() } } },
});
const ofIndicator = {
  params: cycleParams.extend({ indicatorId: slug }),
  query: z.strictObject({ lang }),
};

const templateRoute = defineRoute(readers, {
  method: 'get',
  path: '/cycles/{cycleId}/values/template.xlsx',
  operationId: 'readValuesTemplate',
  tags,
  request: {
    params: cycleParams,
    query: z.strictObject({ lang, indicator: z.union([slug, z.array(slug)]).optional() }),
  },
  responses: workbookAnswer('A workbook to fill in'),
});
const csvTemplateRoute = defineRoute(readers, {
  method: 'get',
  path: '/cycles/{cycleId}/indicators/{indicatorId}/template.csv',
  operationId: 'readIndicatorTemplate',
  tags,
  request: ofIndicator,
  responses: csvAnswer('A text file to fill in'),
});
const workbookRoute = defineRoute(readers, {
  method: 'get',
  path: '/cycles/{cycleId}/indicators/{indicatorId}/values.xlsx',
  operationId: 'exportValuesWorkbook',
  tags,
  request: ofIndicator,
  responses: workbookAnswer('The values as a workbook'),
});
const csvRoute = defineRoute(readers, {
  method: 'get',
  path: '/cycles/{cycleId}/indicators/{indicatorId}/values.csv',
  operationId: 'exportValuesCsv',
  tags,
  request: ofIndicator,
  responses: csvAnswer('The values as CSV'),
});

/** Values as files: templates to fill in, and what is stored. */
export function registerValueTemplates(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const gridAt = async (
    c: Context<ApiEnv>,
    { cycleId, indicatorId }: { cycleId: string; indicatorId: string },
  ) => {
    const cycle = await loadCycle(deps.db, cycleId);
    const indicator = demandSupplier(cycle, c.get('person')!, indicatorId);
    const revisions = await currentRevisions(deps.db, cycleId, { indicatorIds: [indicatorId] });
    const name = `${cycle.indexId}-${cycle.editionId}-${indicatorId}`;
    return { cycle, name, grid: gridOfFile(cycle, indicator, revisions, c.get('locale')) };
  };

  app.openapi(templateRoute, async (c) => {
    const person = c.get('person')!;
    const locale = c.get('locale');
    const cycle = await loadCycle(deps.db, c.req.valid('param').cycleId);
    const named = [c.req.valid('query').indicator ?? []].flat();
    for (const id of named) demandSupplier(cycle, person, id);
    const wanted = indicatorsOf(cycle.methodology).filter(({ id }) =>
      named.length > 0
        ? named.includes(id)
        : person.role !== 'assessor' || cycle.suppliers.get(id) === person.organisationId,
    );
    if (wanted.length === 0) throw notFound();
    const revisions = await currentRevisions(deps.db, cycle.id, { indicatorIds: wanted.map(({ id }) => id) });
    const grids = wanted.map((indicator) => gridOfFile(cycle, indicator, revisions, locale));
    const one = named.length === 1 ? `-${named[0]}` : '';
    return attached(
      await templateWorkbook(cycle, grids, locale),
      `${cycle.indexId}-${cycle.editionId}${one}-template.xlsx`,
      WORKBOOK,
    );
  });
  app.openapi(csvTemplateRoute, async (c) => {
    const { grid, name } = await gridAt(c, c.req.valid('param'));
    return attached(templateCsv(grid, c.get('locale')), `${name}-template.csv`, CSV);
  });
  app.openapi(workbookRoute, async (c) => {
    const { cycle, grid, name } = await gridAt(c, c.req.valid('param'));
    return attached(await exportedWorkbook(cycle, grid, c.get('locale')), `${name}.xlsx`, WORKBOOK);
  });
  app.openapi(csvRoute, async (c) => {
    const { cycle, grid, name } = await gridAt(c, c.req.valid('param'));
    return attached(exportedCsv(cycle, grid, c.get('locale')), `${name}.csv`, CSV);
  });
}

const CSV = 'text/csv; charset=utf-8';

/** A file for download that no cache between keeps. */
function attached(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): Response {
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}
