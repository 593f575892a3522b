import type { EditionAnswer } from '@olshem/contracts';
import { createHash } from 'node:crypto';
import { criteriaOf, indicatorsOf } from '@olshem/scoring';
import type { PublishedRevision } from './revision.ts';

/** How much of an edition follows from published data, and how much was taken over as it was printed. */
export function recomputationOf(revision: PublishedRevision): NonNullable<EditionAnswer['recomputation']> {
  const { methodology, bodies } = revision.payload;
  const cellsOf = (node: string) => Object.keys(bodies).flatMap((body) => revision.cell(body, node) ?? []);
  const indicators = indicatorsOf(methodology).flatMap(({ id }) => cellsOf(id));
  const recomputed = (node: string) => cellsOf(node).filter(({ computed }) => computed !== null).length;
  const scored = indicators.filter(({ status }) => status === 'scored');
  return {
    indicators: indicators.length,
    recomputed: scored.filter(({ basis }) => basis === 'computed').length,
    printed: scored.filter(({ basis }) => basis === 'reported').length,
    exempt: indicators.filter(({ status }) => status === 'exempt').length,
    missing: indicators.filter(({ status }) => status !== 'exempt' && status !== 'scored').length,
    criteria: criteriaOf(methodology)
      .filter(({ id }) => id !== revision.root)
      .reduce((sum, { id }) => sum + recomputed(id), 0),
    totals: methodology.rated ? recomputed(revision.root) : 0,
  };
}

/** The bundle as a file: what `sha256sum` says of it, and how large it is. */
export function fileOf({ bundle }: PublishedRevision): NonNullable<EditionAnswer['file']> {
  return { sha256: createHash('sha256').update(bundle).digest('hex'), bytes: bundle.byteLength };
}
