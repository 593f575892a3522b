/** The cells of a publication: the smallest parts that are named when they do not verify. */
import { indicatorsOf, type Methodology } from '@olshem/scoring';
import { canonicalJson, sha256, toHex } from './canonical.ts';
import type { SignedPayload } from './formats/format.ts';

const LOCATING_DIGITS = 16;

/** Every part of the payload by the path under which it is reported. Together they cover the whole payload. */
function digestedCells(payload: SignedPayload): Record<string, unknown> {
  const { methodology: signed, bodies, data, results, findings, amendments, process, ...head } = payload;
  // Whatever its format says besides, its tree and parameters were read when the document was opened.
  const methodology = signed as Methodology;
  const { index, parameters, ...manifest } = methodology;
  const cells: Record<string, unknown> = { head, methodology: manifest, 'methodology/tree': outline(index) };
  for (const [name, parameter] of Object.entries(parameters))
    cells[`methodology/parameters/${name}`] = parameter;
  for (const indicator of indicatorsOf(methodology))
    cells[`methodology/indicators/${indicator.id}`] = indicator;
  for (const [id, body] of Object.entries(bodies)) cells[`bodies/${id}`] = body;
  for (const [body, known] of Object.entries(data)) {
    const { supplied, printed, provenance, ...rest } = known;
    cells[`data/${body}`] = rest;
    for (const [part, byNode] of Object.entries({ supplied, printed, provenance })) {
      for (const [node, value] of Object.entries(byNode)) cells[`data/${body}/${part}/${node}`] = value;
    }
  }
  for (const [body, nodes] of Object.entries(results)) {
    for (const [node, cell] of Object.entries(nodes)) cells[`results/${body}/${node}`] = cell;
  }
  for (const finding of findings) cells[`findings/${finding.id}`] = finding;
  amendments.forEach((amendment, at) => {
    cells[`amendments/${at}/${amendment.body}/${amendment.indicator}/${amendment.input}`] = amendment;
  });
  // Formats before the third do not have it.
  if (process) {
    const { disclosures, ...steps } = process;
    cells['process'] = steps;
    for (const disclosure of disclosures) cells[`process/disclosures/${disclosure.number}`] = disclosure;
  } else if (process === null) cells['process'] = null;
  return cells;
}

/** Short digests of all cells; they locate a change, the signed digest of the whole proves it. */
export async function digestCells(payload: SignedPayload): Promise<Record<string, string>> {
  const entries = Object.entries(digestedCells(payload)).map(async ([path, cell]) => {
    const digest = toHex(await sha256(canonicalJson(cell)));
    return [path, digest.slice(0, LOCATING_DIGITS)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** The tree without its indicators, which have cells of their own. */
function outline(node: object): unknown {
  if ('rule' in node) return { id: (node as { id?: unknown }).id };
  const { children, ...own } = node as { children?: readonly object[] };
  return { ...own, children: children?.map(outline) };
}
