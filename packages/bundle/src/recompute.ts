/** Whether every figure of a publication is what its inputs give. */
import { scoreEdition } from '@olshem/scoring';
import { reconcile, type Finding } from '@olshem/scoring/check';
import { canonicalJson } from './canonical.ts';
import { publishedEdition, resultCells } from './make.ts';
import type { BundlePayload } from './payload.ts';
import type { VerificationReport } from './report.ts';

/** Computes every cell and finding anew by the rules inside the payload, and reports those that differ. */
export function recompute(payload: BundlePayload, report: VerificationReport): void {
  const edition = publishedEdition(payload);
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
  // The figures of a finding are recomputed; its sentence is the wording of its day, which the signature alone answers for.
  const byId = (list: readonly Finding[]) =>
    new Map(list.map(({ text: _, ...finding }) => [finding.id, canonicalJson(finding)]));
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
