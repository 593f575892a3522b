import type { AuditReport } from '@olshem/contracts';
import { asc, gt } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { GENESIS, hashOf } from './chain.ts';
import { sha256 } from './digest.ts';
import { REMOVED, rowDigest, rowKey, trackedTables } from './tracked.ts';

type Finding = AuditReport['findings'][number];

const PAGE = 500;

/**
 * Walks the whole chain and every row it vouches for. Finds entries that were altered, deleted, moved or cut off, and rows
 * that were changed, removed or slipped in past the chain.
 */
export async function verifyAuditChain(db: Reader): Promise<AuditReport> {
  const { findings, head, entries, rows, hashes } = await walkEntries(db);
  findings.push(...(await checkHeads(db, head, hashes)), ...(await checkRows(db, rows)));
  return { intact: findings.length === 0, entries, head: head.hash, findings };
}

async function walkEntries(db: Reader) {
  const findings: Finding[] = [];
  const rows = new Map<string, { digest: string; sequence: number }>();
  const hashes = new Map<number, string>();
  let head = { sequence: 0, hash: GENESIS };
  let entries = 0;
  for (;;) {
    const { auditEntries: table } = schema;
    const page = await db
      .select()
      .from(table)
      .where(gt(table.sequence, head.sequence))
      .orderBy(asc(table.sequence))
      .limit(PAGE);
    if (page.length === 0) return { findings, head, entries, rows, hashes };
    for (const { hash, ...entry } of page) {
      const { sequence } = entry;
      const say = (kind: Finding['kind'], detail: string) =>
        findings.push({ kind, sequence, subject: `audit_entries/${sequence}`, detail });
      if (sequence !== head.sequence + 1)
        say('deleted', `Entries ${head.sequence + 1} to ${sequence - 1} are missing.`);
      if (hashOf(entry) !== hash) say('altered', 'The entry does not match its own hash.');
      else if (sequence === head.sequence + 1 && entry.previousHash !== head.hash)
        say('reordered', 'The entry does not continue the one before it.');
      for (const [key, digest] of Object.entries(entry.rows)) rows.set(key, { digest, sequence });
      hashes.set(sequence, hash);
      head = { sequence, hash };
      entries += 1;
    }
  }
}

/** The end of the chain must be the recorded one, and every publication's head must still stand where it stood. */
async function checkHeads(
  db: Reader,
  head: { sequence: number; hash: string },
  hashes: Map<number, string>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const [recorded] = await db.select().from(schema.auditHead);
  if (recorded?.sequence !== head.sequence || recorded.hash !== head.hash) {
    findings.push({
      kind: 'truncated',
      sequence: head.sequence,
      subject: 'audit_head',
      detail: `The chain ends at ${head.sequence}; its recorded end is ${recorded?.sequence ?? 'gone'}.`,
    });
  }
  const { publications } = schema;
  const published = await db
    .select({
      indexId: publications.indexId,
      editionId: publications.editionId,
      revision: publications.revision,
      sequence: publications.auditSequence,
      hash: publications.auditHead,
    })
    .from(publications);
  for (const { indexId, editionId, revision, sequence, hash } of published) {
    if ((sequence === 0 ? GENESIS : hashes.get(sequence)) === hash) continue;
    findings.push({
      kind: 'truncated',
      sequence,
      subject: `${indexId}/${editionId}/${revision}`,
      detail: `The publication names another entry ${sequence} than the chain holds.`,
    });
  }
  return findings;
}

async function checkRows(
  db: Reader,
  vouched: Map<string, { digest: string; sequence: number }>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const unseen = new Map(vouched);
  for (const table of trackedTables) {
    for (const row of (await db.select().from(table)) as Record<string, unknown>[]) {
      const key = rowKey(table, row);
      const known = vouched.get(key);
      unseen.delete(key);
      const say = (kind: Finding['kind'], detail: string) =>
        findings.push({ kind, sequence: known?.sequence ?? null, subject: key, detail });
      if (!known) say('row-unrecorded', 'The row is in no entry.');
      else if (known.digest !== rowDigest(table, row))
        say('row-altered', 'The row differs from what its last entry recorded.');
      else if (row['content'] instanceof Uint8Array && row['sha256'] !== sha256(row['content']))
        say('row-altered', 'The bytes do not have their digest.');
    }
  }
  for (const [key, { sequence, digest }] of unseen)
    if (digest !== REMOVED)
      findings.push({ kind: 'row-deleted', sequence, subject: key, detail: 'The row is gone.' });
  return findings;
}
