/** Whether a document is, to the byte, what was signed. */
import { canonicalJson, sha256, toHex } from './canonical.ts';
import { digestCells } from './cells.ts';
import type { SignedBundle } from './formats/format.ts';
import type { VerificationReport } from './report.ts';
import { checkSignature } from './signature.ts';

/** Checks canonical form, digests and signature of a document as it was signed, and reports what is wrong. */
export async function checkIntegrity(
  text: string,
  bundle: SignedBundle,
  expected: { publicKey?: string },
  report: VerificationReport,
): Promise<void> {
  if (canonicalJson(bundle) !== text.trimEnd()) {
    report.problems.push({
      kind: 'not-canonical',
      cell: 'document',
      message: 'The text is not the canonical JSON of its content.',
    });
  }
  const digests = await digestCells(bundle.payload);
  for (const path of new Set([...Object.keys(digests), ...Object.keys(bundle.digests)])) {
    if (digests[path] === bundle.digests[path]) continue;
    report.problems.push({
      kind: 'cell-changed',
      cell: path,
      published: bundle.digests[path] ?? 'absent',
      recomputed: digests[path] ?? 'absent',
      message: `The content of ${path} is not what was signed.`,
    });
  }
  const digest = await sha256(canonicalJson({ digests: bundle.digests, payload: bundle.payload }));
  if (toHex(digest) !== bundle.sha256) {
    report.problems.push({
      kind: 'digest',
      cell: 'sha256',
      published: bundle.sha256,
      recomputed: toHex(digest),
      message: 'The SHA-256 of the content is not the published one.',
    });
  }
  report.signature = await checkSignature(digest, bundle.signature);
  if (report.signature.state === 'broken') {
    report.problems.push({
      kind: 'signature',
      cell: 'signature',
      message: 'The signature does not hold for this content.',
    });
  }
  if (expected.publicKey !== undefined && expected.publicKey !== bundle.signature.publicKey) {
    report.problems.push({
      kind: 'key',
      cell: 'signature',
      published: bundle.signature.publicKey,
      recomputed: expected.publicKey,
      message: 'The bundle is signed with another key than the one expected.',
    });
  }
}
