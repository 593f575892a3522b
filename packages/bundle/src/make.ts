/** From a scored edition to a signed bundle. */
import { scoreEdition, type EditionData, type EditionResult, type NodeResult } from '@olshem/scoring';
import { reconcile, type PublishedEdition } from '@olshem/scoring/check';
import { canonicalJson, sha256, toHex } from './canonical.ts';
import { digestCells } from './cells.ts';
import type { Bundle, BundlePayload, BundleReference, ResultCell } from './payload.ts';
import { sign, type SigningKey } from './signature.ts';

/** The part of a payload that is decided by its maker, not computed. */
export type BundleDraft = Omit<BundlePayload, 'results' | 'findings'>;

/** Computes results and findings of a draft, exactly as `verifyBundle` will recompute them. */
export function completePayload(draft: BundleDraft): BundlePayload {
  // A verifier reads canonical JSON, in which members are sorted: computing from the same form gives the same order.
  const canonical = JSON.parse(canonicalJson(draft)) as BundleDraft;
  const edition = publishedEdition(canonical);
  const result = scoreEdition(edition);
  return { ...canonical, results: resultCells(result), findings: reconcile(edition, result) };
}

/** Canonical text of the signed bundle of a payload. */
export async function makeBundle(
  payload: BundlePayload,
  key: SigningKey,
): Promise<{ text: string; sha256: string }> {
  const digests = await digestCells(payload);
  const digest = await sha256(canonicalJson({ digests, payload }));
  const bundle: Bundle = { payload, digests, sha256: toHex(digest), signature: await sign(digest, key) };
  return { text: canonicalJson(bundle), sha256: bundle.sha256 };
}

/** The edition that a payload describes, ready to be scored. */
export function publishedEdition(payload: BundleDraft): PublishedEdition {
  const edition: EditionData = {
    id: `${payload.index}/${payload.edition}`,
    methodology: payload.methodology,
    bodies: Object.entries(payload.bodies).map(([id, { group }]) => ({
      id,
      group,
      supplied: payload.data[id]?.supplied ?? {},
      printed: payload.data[id]?.printed ?? {},
      applicability: payload.data[id]?.applicability ?? {},
    })),
  };
  return { ...edition, ...(payload.reference ?? NO_REFERENCE) };
}

/** The published cells of a result. */
export function resultCells(result: EditionResult): BundlePayload['results'] {
  return Object.fromEntries(
    result.bodies.map(({ id, nodes }) => [
      id,
      Object.fromEntries(Object.entries(nodes).map(([node, outcome]) => [node, resultCell(outcome)])),
    ]),
  );
}

function resultCell(outcome: NodeResult): ResultCell {
  return {
    status: outcome.status,
    basis: outcome.basis,
    points: outcome.shown ?? null,
    computed: outcome.computed?.toString() ?? null,
    band: outcome.band ?? null,
    rank: outcome.rank ?? null,
  };
}

/** The reference of an edition that the platform itself ran: nothing was printed elsewhere. */
const NO_REFERENCE: BundleReference = {
  candidates: [],
  averages: [],
  statements: [],
  pairs: [],
  arrows: [],
  bandCells: [],
  lines: {},
  inputSources: {},
};
