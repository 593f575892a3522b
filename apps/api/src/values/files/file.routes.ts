import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { digest, judgedFile, LIMITS, slug, uuid, valueImport, publicReason } from '@olshem/contracts';
import { eq } from 'drizzle-orm';
import { sha256 } from '../../audit/digest.ts';
import { actingOf, type ApiEnv, type Person } from '../../access/context.ts';
import { defineRoute, json } from '../../access/route.ts';
import { cycleParams } from '../../cycles/cycle-params.ts';
import { loadCycle } from '../../cycles/cycle.store.ts';
import { demandStage } from '../../cycles/stage-guard.ts';
import { schema } from '../../database/database.ts';
import type { ApiDeps } from '../../deps.ts';
import { DomainError } from '../../errors/refusal.ts';
import { plainFileName } from '../../sheets/file-name.ts';
import { readFile } from '../../sheets/read-file.ts';
import { demandOpenCollection, demandSupplier } from '../value.service.ts';
import { importOnWire, judgedOnWire } from './file-view.ts';
import { fileWorld } from './file-world.ts';
import { importFile } from './import.service.ts';
import { findImport } from './import.store.ts';
import { changesOf, judgeFile } from './judge-file.ts';
import { KeptFiles, type JudgedUpload } from './kept-files.ts';
import type { Locale } from '@olshem/i18n';

const tags = ['Values'];
const supplier = { roles: ['assessor'] } as const;
const file = z.custom<File>((value) => value instanceof File).openapi({ type: 'string', format: 'binary' });

const judgeRoute = defineRoute(supplier, {
  method: 'post',
  path: '/cycles/{cycleId}/values/file',
  operationId: 'judgeValuesFile',
  tags,
  request: {
    params: cycleParams,
    body: {
      required: true as const,
      content: {
        'multipart/form-data': {
          schema: z.strictObject({ file, indicatorId: slug.optional() }).openapi('ValuesFileForm'),
        },
      },
    },
  },
  responses: { 200: json(judgedFile, 'The file judged; nothing is written') },
});
const importRoute = defineRoute(supplier, {
  method: 'post',
  path: '/cycles/{cycleId}/values/import',
  operationId: 'importValuesFile',
  tags,
  request: {
    params: cycleParams,
    body: {
      required: true as const,
      content: {
        'multipart/form-data': {
          schema: z
            .strictObject({
              sha256: digest,
              state: digest,
              /** The file once more; the one that was judged within the last hour need not be sent again. */
              file: file.optional(),
              indicatorId: slug.optional(),
              reasonKk: publicReason.shape.kk.optional(),
              reasonRu: publicReason.shape.ru.optional(),
              reasonEn: publicReason.shape.en.optional(),
            })
            .openapi('ValuesImportForm'),
        },
      },
    },
  },
  responses: { 201: json(valueImport, 'All values saved') },
});
const downloadRoute = defineRoute(
  { roles: ['administrator', 'assessor', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/imports/{importId}/file',
    operationId: 'downloadImportedFile',
    tags,
    request: { params: cycleParams.extend({ importId: uuid }) },
    responses: {
      200: {
        description: 'The file as it was sent, only ever as a download',
        content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
      },
    },
  },
);

/** Values from files: judged first, then all of them or none. */
export function registerValueFiles(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const kept = new KeptFiles();
  const judged = async (
    person: Person,
    cycleId: string,
    {
      upload,
      indicatorId,
      locale,
    }: { upload: JudgedUpload; indicatorId: string | undefined; locale: Locale },
  ) => {
    const cycle = await loadCycle(deps.db, cycleId);
    if (indicatorId !== undefined) demandSupplier(cycle, person, indicatorId);
    demandStage(cycle, 'collection');
    const book = await readFile(upload.bytes, LIMITS.file);
    const judgement = await judgeFile(book, await fileWorld(deps.db, cycle, person, locale), indicatorId);
    await demandOpenCollection({ tx: deps.db, at: deps.now() }, cycle, changesOf(judgement.changes));
    return judgement;
  };

  app.openapi(judgeRoute, async (c) => {
    const person = c.get('person')!;
    const { file: sent, indicatorId } = c.req.valid('form');
    const upload = { name: plainFileName(sent.name), bytes: new Uint8Array(await sent.arrayBuffer()) };
    const locale = c.get('locale');
    const judgement = await judged(person, c.req.valid('param').cycleId, { upload, indicatorId, locale });
    const digested = sha256(upload.bytes);
    if (judgement.refused.length === 0) kept.keep(person.id, digested, upload);
    return c.json(judgedOnWire(judgement, { fileName: upload.name, sha256: digested }, locale), 200);
  });
  app.openapi(importRoute, async (c) => {
    const person = c.get('person')!;
    const { cycleId } = c.req.valid('param');
    const form = c.req.valid('form');
    const sent = form.file && {
      name: plainFileName(form.file.name),
      bytes: new Uint8Array(await form.file.arrayBuffer()),
    };
    const upload = sent ?? kept.find(person.id, form.sha256);
    if (!upload || sha256(upload.bytes) !== form.sha256) throw new DomainError('file_gone', 409);
    const { indicatorId, reasonKk: kk, reasonRu: ru, reasonEn: en } = form;
    const judgement = await judged(person, cycleId, { upload, indicatorId, locale: c.get('locale') });
    const made = await importFile(deps, actingOf(c), {
      cycleId,
      upload: { ...upload, sha256: form.sha256 },
      judgement,
      state: form.state,
      correction:
        judgement.disclosed && kk !== undefined && ru !== undefined && en !== undefined
          ? { reason: { kk, ru, en } }
          : undefined,
    });
    kept.drop(person.id, form.sha256);
    return c.json(importOnWire(made, new Map([[person.id, person.name]])), 201);
  });
  app.openapi(downloadRoute, async (c) => {
    const { cycleId, importId } = c.req.valid('param');
    const cycle = await loadCycle(deps.db, cycleId);
    const found = await findImport(deps.db, cycle, c.get('person')!, importId);
    const { documents } = schema;
    const [document] = await deps.db.select().from(documents).where(eq(documents.sha256, found.sha256));
    return downloadOf(document!.content, found.fileName);
  });
}

/** Bytes that never open inside the portal's origin. */
function downloadOf(content: Uint8Array, name: string): Response {
  return new Response(content as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    },
  });
}
