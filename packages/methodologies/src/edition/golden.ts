/** The result of an edition as stable text: what must stay byte-identical as long as the version is in force. */
import type { EditionResult } from '@olshem/scoring';

/** One line per body; each node as `[shown, band, rank, status, basis]`. */
export function goldenText(result: EditionResult): string {
  const lines = result.bodies.map(({ id, group, nodes }) => {
    const figures = Object.entries(nodes).map(([node, { shown, band, rank, status, basis }]) => [
      node,
      [shown ?? null, band ?? null, rank ?? null, status, basis],
    ]);
    return JSON.stringify({ id, group, nodes: Object.fromEntries(figures) });
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}
