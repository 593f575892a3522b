/** The figures that the bodies were shown before a publication, recomputed from what is published and what differed. */
import { scoreEdition, type EditionData, type Supplied } from '@olshem/scoring';
import { canonicalJson } from './canonical.ts';
import { publishedEdition } from './make.ts';
import type { BundleDisclosure, BundlePayload, DisclosedStanding, DisclosedValue } from './payload.ts';
import type { VerificationReport } from './report.ts';

/** Recomputes the standings of every disclosure and reports those that differ from what the bundle says. */
export function recomputeDisclosures(payload: BundlePayload, report: VerificationReport): void {
  const { disclosures } = payload.process ?? { disclosures: [] };
  for (const disclosure of disclosures) {
    const own = standingsOf(payload, disclosure);
    for (const body of new Set([...Object.keys(own), ...Object.keys(disclosure.standings)])) {
      const [said, recomputed] = [disclosure.standings[body], own[body]];
      if (said && recomputed && canonicalJson(said) === canonicalJson(recomputed)) continue;
      report.problems.push({
        kind: 'disclosure',
        cell: `process/disclosures/${disclosure.number}/${body}`,
        published: said ? canonicalJson(said) : 'absent',
        recomputed: recomputed ? canonicalJson(recomputed) : 'absent',
        message: `What ${body} was shown at disclosure ${disclosure.number} is not what its values give.`,
      });
    }
  }
}

function standingsOf(
  payload: BundlePayload,
  disclosure: BundleDisclosure,
): Record<string, DisclosedStanding> {
  const edition = disclosedEdition(payload, disclosure);
  const root = payload.methodology.index.id;
  return Object.fromEntries(
    scoreEdition(edition).bodies.map(({ id, nodes }) => {
      const { shown = null, band = null, rank = null } = nodes[root]!;
      return [id, { total: shown, grade: band, rank }];
    }),
  );
}

/** The edition with the values that were shown in place of those that are published. */
function disclosedEdition(payload: BundlePayload, { values }: BundleDisclosure): EditionData {
  const shown = Map.groupBy(values, ({ body }) => body);
  const edition = publishedEdition(payload);
  const bodies = edition.bodies.map((body) => {
    const byIndicator = Map.groupBy(shown.get(body.id) ?? [], ({ indicator }) => indicator);
    const supplied: Record<string, Supplied> = { ...body.supplied };
    for (const [indicator, cells] of byIndicator) supplied[indicator] = suppliedAs(cells);
    return { ...body, supplied };
  });
  return { ...edition, bodies };
}

/** All inputs of one indicator as they were shown. Of several grounds of exemption that of the first input by name counts. */
function suppliedAs(cells: readonly DisclosedValue[]): Supplied {
  const inputs = cells.flatMap(({ input, value }) => (value === null ? [] : [[input, value] as const]));
  const [exempt] = cells
    .filter((cell) => cell.exempt !== null)
    .sort((one, other) => (one.input < other.input ? -1 : 1));
  return { inputs: Object.fromEntries(inputs), ...(exempt && { exempt: exempt.exempt! }) };
}
