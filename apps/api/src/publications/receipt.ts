import type { PublicationReceipt } from '@olshem/contracts';
import type { StoredPublication } from './publish.ts';

/** A publication as it is answered to who made it. */
export function receiptOf({
  indexId,
  editionId,
  revision,
  publishedAt,
  sha256,
  auditHead,
  reason,
}: StoredPublication): PublicationReceipt {
  return { indexId, editionId, revision, publishedAt: publishedAt.toISOString(), sha256, auditHead, reason };
}
