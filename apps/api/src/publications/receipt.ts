import type { PublicationReceipt } from '@olshem/contracts';
import type { StoredPublication } from './publish.ts';

/** A publication as it is answered to who made it, and when it was called off. */
export function receiptOf(publication: StoredPublication, calledOffAt: Date | undefined): PublicationReceipt {
  const { indexId, editionId, revision, publishedAt, sha256, auditHead, reason } = publication;
  return {
    indexId,
    editionId,
    revision,
    publishedAt: publishedAt.toISOString(),
    sha256,
    auditHead,
    reason,
    calledOffAt: calledOffAt?.toISOString() ?? null,
  };
}
