/** Recomputes a bundle and compares it cell by cell. Needs nothing but the bundle itself. */
import { MisfitError, reconcile, scoreEdition, type Finding } from '@olshem/scoring';
import { canonicalJson, sha256, toHex } from './canonical.ts';
import { digestCells } from './cells.ts';
import { locate } from './locate.ts';
import { editionOf, resultCells } from './make.ts';
import type { Bundle, BundlePayload } from './payload.ts';
import { readBundle } from './read-bundle.ts';
import { signatureHolds } from './signature.ts';

/** What was wrong: the form of the document, its integrity, or a number in it. */
export type ProblemKind =
  | 'not-json'
  | 'not-a-bundle'
  | 'not-canonical'
  | 'digest'
  | 'signature'
  | 'key'
  | 'cell-changed'
  | 'recomputed'
  | 'finding';

export interface VerificationProblem {
  kind: ProblemKind;
  /** Path of the cell, such as `results/akimat-abai/open-data`; `document` for the whole. */
  cell: string;
  published?: string;
  recomputed?: string;
  message: string;
}

export interface VerificationReport {
  ok: boolean;
  index?: string;
  edition?: string;
  revision?: number;
  publishedAt?: string;
  sha256?: string;
  publicKey?: string;
  /** Published cells recomputed, and how many agree. */
  cells: number;
  matching: number;
  findings: number;
  problems: VerificationProblem[];
}

/**
 * Verifies the text of a bundle: canonical form, digests, signature, every score, band and place recomputed from the
 * inputs by the rules inside the bundle, and the list of findings. `publicKey` pins the key expected to have signed.
 * Never throws for what the text contains: every fault is a problem that names its cell.
 */
export async function verifyBundle(
  text: string,
  expected: { publicKey?: string } = {},
): Promise<VerificationReport> {
  const report: VerificationReport = { ok: false, cells: 0, matching: 0, findings: 0, problems: [] };
  const bundle = read(text, report);
  if (!bundle) return report;
  try {
    await checkIntegrity(text, bundle, expected, report);
    recompute(bundle.payload, report);
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    report.problems.push({
      kind: 'not-a-bundle',
      cell: 'document',
      message: `The bundle cannot be recomputed: ${message}`,
    });
  }
  report.ok = report.problems.length === 0;
  return report;
}

function read(text: string, report: VerificationReport): Bundle | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    report.problems.push({
      kind: 'not-json',
      cell: locate(text, message),
      message: `The text is not JSON: ${message}`,
    });
    return undefined;
  }
  let bundle: Bundle;
  try {
    bundle = readBundle(document);
  } catch (problem) {
    if (!(problem instanceof MisfitError)) throw problem;
    report.problems.push({
      kind: 'not-a-bundle',
      cell: problem.path.join('/') || 'document',
      message: problem.message,
    });
    return undefined;
  }
  const { payload, signature } = bundle;
  Object.assign(report, {
    index: payload.index,
    edition: payload.edition,
    revision: payload.revision,
    publishedAt: payload.publishedAt,
    sha256: bundle.sha256,
    publicKey: signature.publicKey,
  });
  return bundle;
}

async function checkIntegrity(
  text: string,
  bundle: Bundle,
  expected: { publicKey?: string },
  report: VerificationReport,
) {
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
  if (!(await signatureHolds(digest, bundle.signature))) {
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

function recompute(payload: BundlePayload, report: VerificationReport): void {
  const edition = editionOf(payload);
  const result = scoreEdition(edition);
  const recomputed = resultCells(result);
  for (const body of new Set([...Object.keys(recomputed), ...Object.keys(payload.results)])) {
    const nodes = new Set([
      ...Object.keys(recomputed[body] ?? {}),
      ...Object.keys(payload.results[body] ?? {}),
    ]);
    for (const node of nodes) {
      report.cells += 1;
      const published = payload.results[body]?.[node];
      const own = recomputed[body]?.[node];
      if (published && own && canonicalJson(published) === canonicalJson(own)) report.matching += 1;
      else {
        report.problems.push({
          kind: 'recomputed',
          cell: `results/${body}/${node}`,
          published: published ? canonicalJson(published) : 'absent',
          recomputed: own ? canonicalJson(own) : 'absent',
          message: `The published cell of ${body} on ${node} is not what its inputs give.`,
        });
      }
    }
  }
  compareFindings(payload.findings, reconcile(edition, result), report);
}

function compareFindings(
  published: readonly Finding[],
  own: readonly Finding[],
  report: VerificationReport,
): void {
  report.findings = own.length;
  const byId = (list: readonly Finding[]) =>
    new Map(list.map((finding) => [finding.id, canonicalJson(finding)]));
  const [theirs, ours] = [byId(published), byId(own)];
  for (const id of new Set([...theirs.keys(), ...ours.keys()])) {
    if (theirs.get(id) === ours.get(id)) continue;
    report.problems.push({
      kind: 'finding',
      cell: `findings/${id}`,
      published: theirs.get(id) ?? 'absent',
      recomputed: ours.get(id) ?? 'absent',
      message: `The list of findings differs at ${id}.`,
    });
  }
}
