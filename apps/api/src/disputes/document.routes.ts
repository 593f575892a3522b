import type { OpenAPIHono } from '@hono/zod-openapi';
import { uuid } from '@olshem/contracts';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { defineRoute, everyone } from '../access/route.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { findDispute } from './dispute.store.ts';
import type { ApiEnv } from '../access/context.ts';
import { notFound } from '../errors/refusal.ts';

const download = defineRoute(everyone, {
  method: 'get',
  path: '/disputes/{disputeId}/documents/{documentId}',
  operationId: 'downloadDocument',
  tags: ['Disputes'],
  request: { params: z.object({ disputeId: uuid, documentId: uuid }) },
  responses: {
    200: {
      description: 'The document, only ever as a download',
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
});

/** Documents behind disputes. They never open inside the portal's origin. */
export function registerDocuments(app: OpenAPIHono<ApiEnv>, { db }: ApiDeps): void {
  app.openapi(download, async (c) => {
    const { disputeId, documentId } = c.req.valid('param');
    await findDispute(db, c.get('person')!, disputeId);
    const { disputeDocuments: named, documents } = schema;
    const [found] = await db
      .select({ name: named.name, content: documents.content })
      .from(named)
      .innerJoin(documents, eq(documents.sha256, named.sha256))
      .where(and(eq(named.id, documentId), eq(named.disputeId, disputeId)));
    if (!found) throw notFound();
    return new Response(found.content as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(found.name)}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      },
    });
  });
}
