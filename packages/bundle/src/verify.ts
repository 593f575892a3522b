/** Recomputes a bundle and compares it cell by cell. Needs nothing but the bundle itself. */
import { MisfitError } from '@olshem/scoring/serialise';
import { sha256 } from './canonical.ts';
import { recomputeDisclosures } from './disclosed.ts';
import type { OpenedBundle } from './formats/formats.ts';
import { checkIntegrity } from './integrity.ts';
import { locate } from './locate.ts';
import { readBundle, UnknownFormatError } from './read-bundle.ts';
import { recompute } from './recompute.ts';
import type { ProblemKind, VerificationReport } from './report.ts';

/**
 * Verifies the text of a bundle: canonical form, digests, signature, every score, band and place recomputed from the
 * inputs by the rules inside the bundle, and the list of findings. `publicKey` pins the key expected to have signed.
 * Where the signature cannot be checked, the rest is recomputed all the same and the report is not `ok`.
 * Never throws for what the text contains: every fault is a problem that names its cell.
 */
export async function verifyBundle(
  text: string,
  expected: { publicKey?: string } = {},
): Promise<VerificationReport> {
  const report: VerificationReport = { ok: false, cells: 0, matching: 0, findings: 0, problems: [] };
  const opened = open(text, report);
  if (!opened) return report;
  // Where SHA-256 has to be fetched first, failing to is no fault of the bundle and is thrown.
  await sha256('');
  try {
    await checkIntegrity(text, opened.signed, expected, report);
    recompute(opened.payload, report);
    recomputeDisclosures(opened.payload, report);
  } catch (problem) {
    refuse(report, 'not-a-bundle', 'document', `The bundle cannot be recomputed: ${messageOf(problem)}`);
  }
  report.ok = report.problems.length === 0 && report.signature?.state === 'holds';
  return report;
}

function open(text: string, report: VerificationReport): OpenedBundle | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (problem) {
    const message = messageOf(problem);
    refuse(report, 'not-json', locate(text, message), `The text is not JSON: ${message}`);
    return undefined;
  }
  try {
    const opened = readBundle(document);
    const { index, edition, revision, publishedAt } = opened.payload;
    const { sha256: digest, signature } = opened.signed;
    Object.assign(report, { index, edition, revision, publishedAt, sha256: digest });
    report.publicKey = signature.publicKey;
    return opened;
  } catch (problem) {
    if (problem instanceof UnknownFormatError)
      report.problems.push({
        kind: 'unknown-format',
        cell: 'payload/format',
        published: problem.format,
        recomputed: problem.known,
        message: problem.message,
      });
    else if (problem instanceof MisfitError)
      refuse(report, 'not-a-bundle', problem.path.join('/') || 'document', problem.message);
    else throw problem;
    return undefined;
  }
}

function refuse(report: VerificationReport, kind: ProblemKind, cell: string, message: string): void {
  report.problems.push({ kind, cell, message });
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
