import { randomUUID } from 'node:crypto';
import { completePayload, makeBundle, type BundleDraft, type SigningKey } from '@olshem/bundle';
import type { Text } from '@olshem/scoring';
import { and, desc, eq, max, type SQL } from 'drizzle-orm';
import type { Change } from '../audit/change.ts';
import { schema, type Reader } from '../database/database.ts';
import { standingPublications } from '../database/standing.ts';
import { serialise } from '../methodologies/definition.ts';

/** A publication as stored. */
export type StoredPublication = typeof schema.publications.$inferSelect;

/** What is decided when a revision is made; the rest of its imprint follows from what is stored. */
export interface Release {
  indexId: string;
  editionId: string;
  cycleId?: string;
  /** The proposal by which two administrators made it; none for what was published elsewhere. */
  proposalId?: string;
  /** From when on it is public. */
  publishedAt: Date;
  reason: Text;
  /** The draft of the bundle, once its revision, its predecessor and the head of the audit chain are known. */
  draft(place: {
    revision: number;
    publishedAt: string;
    supersedes: string | null;
    auditHead: { sequence: number; hash: string };
  }): BundleDraft;
}

/** The latest revision of an edition that was not called off. */
export async function latestPublication(
  db: Reader,
  indexId: string,
  editionId: string,
): Promise<StoredPublication | undefined> {
  const { publications } = schema;
  const [latest] = await db
    .select()
    .from(publications)
    .where(standingPublications(db, isOfEdition(indexId, editionId)))
    .orderBy(desc(publications.revision))
    .limit(1);
  return latest;
}

/** The highest revision that was ever made of an edition: a number that was called off is not given again. */
async function lastRevision(db: Reader, indexId: string, editionId: string): Promise<number> {
  const { publications } = schema;
  const [last] = await db
    .select({ revision: max(publications.revision) })
    .from(publications)
    .where(isOfEdition(indexId, editionId));
  return last?.revision ?? 0;
}

function isOfEdition(indexId: string, editionId: string): SQL | undefined {
  const { publications } = schema;
  return and(eq(publications.indexId, indexId), eq(publications.editionId, editionId));
}

/** Makes the next revision of an edition: bundle, signature, and the head of the audit chain at this moment. */
export async function release(
  change: Change,
  key: SigningKey,
  { indexId, editionId, cycleId, proposalId, publishedAt, reason, draft }: Release,
): Promise<StoredPublication> {
  // Locked first: no other entry may come between the head in the bundle and the entry of this publication.
  const [head] = await change.tx
    .select()
    .from(schema.auditHead)
    .where(eq(schema.auditHead.id, 1))
    .for('update');
  if (!head) throw new Error('The head of the audit chain is gone. Restore the database from a backup.');
  const before = await latestPublication(change.tx, indexId, editionId);
  const revision = (await lastRevision(change.tx, indexId, editionId)) + 1;
  const auditHead = { sequence: head.sequence, hash: head.hash };
  const payload = completePayload(
    draft({
      revision,
      publishedAt: publishedAt.toISOString(),
      supersedes: before?.sha256 ?? null,
      auditHead,
    }),
  );
  const { text, sha256 } = await makeBundle(payload, key);
  const { signature } = JSON.parse(text) as { signature: { value: string; publicKey: string } };
  const [written] = await change.insert(schema.publications, [
    {
      id: randomUUID(),
      indexId,
      editionId,
      revision,
      cycleId: cycleId ?? null,
      methodologyDigest: serialise(payload.methodology).digest,
      publishedAt,
      madeAt: change.at,
      proposalId: proposalId ?? null,
      reason,
      bundle: new TextEncoder().encode(text),
      sha256,
      signature: signature.value,
      publicKey: signature.publicKey,
      auditSequence: head.sequence,
      auditHead: head.hash,
    },
  ]);
  return written!;
}
