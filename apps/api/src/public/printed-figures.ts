import type { BundlePayload } from '@olshem/bundle';
import type { PrintedFigure } from '@olshem/contracts';
import { nodesOf } from '@olshem/scoring';
import type { NationalFigure, PrintedAverage } from '@olshem/scoring/check';
import { placesOf } from './places.ts';

/** The figures of whole groups and of the country that the source of an edition prints: means, then all others. */
export function figuresOf(payload: BundlePayload): PrintedFigure[] {
  const nodes = nodesOf(payload.methodology.index);
  const { averages = [], figures = [] } = payload.reference ?? {};
  const common = ({ id, node, group, of, value, qualifier, line }: PrintedAverage | NationalFigure) => ({
    id,
    node: node ?? null,
    group: group ?? null,
    of: of ?? null,
    value,
    qualifier: qualifier ?? null,
    place: placesOf(payload, line === undefined ? [] : [line], group)[0] ?? null,
  });
  const means = averages.flatMap((average): PrintedFigure[] => {
    const node = nodes.find(({ id }) => id === average.node);
    if (!node) return [];
    return [{ ...common(average), kind: 'mean', title: node.title, unit: node.unit ?? 'points', of: null }];
  });
  const others = figures.map((figure): PrintedFigure => ({
    ...common(figure),
    kind: 'figure',
    title: figure.title,
    unit: figure.unit,
  }));
  return [...means, ...others];
}
