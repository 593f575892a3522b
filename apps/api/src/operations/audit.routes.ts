import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { AUDIT_ACTIONS, auditPage, auditReport, slug, type AuditEntry } from '@olshem/contracts';
import { LANGUAGES } from '@olshem/scoring';
import { and, desc, eq, lt, sql, type SQL } from 'drizzle-orm';
import { defineRoute, json } from '../access/route.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { ApiEnv } from '../access/context.ts';
import type { StoredEntry } from '../audit/chain.ts';
import { verifyAuditChain } from '../audit/verify.ts';

const PAGE = 100;
const tags = ['Audit'];

const auditQuery = z.strictObject({
  cycleId: slug.optional(),
  bodyId: slug.optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  actorId: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,64}$/)
    .optional(),
  before: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number)
    .optional()
    .openapi({ type: 'string', description: 'Entries with a lower sequence' }),
  lang: z.enum(LANGUAGES).optional(),
});

const readAudit = defineRoute(
  { roles: ['administrator', 'auditor', 'agency'] },
  {
    method: 'get',
    path: '/audit',
    operationId: 'readAudit',
    tags,
    request: { query: auditQuery },
    responses: { 200: json(auditPage, 'Entries, newest first; an agency gets those about its own body') },
  },
);
const verifyAudit = defineRoute(
  { roles: ['administrator', 'auditor'] },
  {
    method: 'get',
    path: '/audit/verification',
    operationId: 'verifyAudit',
    tags,
    responses: { 200: json(auditReport, 'The check of the whole chain and the rows it vouches for') },
  },
);

/** The audit chain, to be searched and checked. */
export function registerAudit(app: OpenAPIHono<ApiEnv>, { db }: ApiDeps): void {
  app.openapi(readAudit, async (c) => {
    const person = c.get('person')!;
    const { cycleId, bodyId, action, actorId, before } = c.req.valid('query');
    const { auditEntries: table } = schema;
    const own = person.role === 'agency' ? (person.bodyId ?? '') : undefined;
    const found = await db
      .select()
      .from(table)
      .where(
        and(
          cycleId === undefined ? undefined : eq(table.cycleId, cycleId),
          own !== undefined ? touching(own) : bodyId === undefined ? undefined : eq(table.bodyId, bodyId),
          action === undefined ? undefined : eq(table.action, action),
          actorId === undefined ? undefined : eq(table.actorId, actorId),
          before === undefined ? undefined : lt(table.sequence, before),
        ),
      )
      .orderBy(desc(table.sequence))
      .limit(PAGE);
    return c.json(
      {
        entries: found.map((entry) => entryOnWire(own === undefined ? entry : onlyOf(entry, own))),
        next: found.length === PAGE ? found.at(-1)!.sequence : null,
      },
      200,
    );
  });
  app.openapi(verifyAudit, async (c) => c.json(await verifyAuditChain(db), 200));
}

/** Entries about a body, and those of a block of values that touches one of its own, once its cycle was disclosed. */
function touching(body: string): SQL {
  const { auditEntries: table, disclosures } = schema;
  const ofBlock = sql`jsonb_typeof(${table.after}) = 'array' and ${table.after} @> ${JSON.stringify([{ bodyId: body }])}::jsonb`;
  const inProposal = sql`${table.after} -> 'changed' @> ${JSON.stringify([{ bodyId: body }])}::jsonb`;
  const disclosed = sql`exists (select 1 from ${disclosures} where ${disclosures.cycleId} = ${table.cycleId})`;
  return sql`(${table.bodyId} = ${body} or (${disclosed} and ((${ofBlock}) or (${inProposal}))))`;
}

/** The same entry without the values of other bodies. */
function onlyOf(entry: StoredEntry, body: string): StoredEntry {
  return { ...entry, before: ownPart(entry.before, body), after: ownPart(entry.after, body) };
}

function ownPart(recorded: StoredEntry['before'], body: string): StoredEntry['before'] {
  const own = (values: readonly unknown[]) =>
    values.filter((value) => !isRecord(value) || value.bodyId === undefined || value.bodyId === body);
  if (Array.isArray(recorded)) return own(recorded);
  if (isRecord(recorded) && Array.isArray(recorded.changed))
    return { ...recorded, changed: own(recorded.changed) };
  return recorded;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entryOnWire(entry: StoredEntry): AuditEntry {
  const {
    sequence,
    at,
    actorId,
    actorName,
    actorRole,
    organisationId,
    subjectType,
    subjectId,
    rows: _,
    ...rest
  } = entry;
  return {
    ...rest,
    sequence,
    at: at.toISOString(),
    actor: { id: actorId, name: actorName, role: actorRole, organisationId },
    subject: { type: subjectType, id: subjectId },
  };
}
