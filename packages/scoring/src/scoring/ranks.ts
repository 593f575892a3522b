/** Places within a group, from exact scores. */
import type { Fraction } from '../number/fraction.ts';
import type { Ranking } from '../methodology/types.ts';

/** The place of each score, in the order given; equal scores share a place. */
export function ranksOf(scores: readonly Fraction[], ranking: Ranking): number[] {
  const direction = ranking.higherIsBetter ? -1 : 1;
  const order = scores.map((_, at) => at).sort((a, b) => direction * scores[a]!.compare(scores[b]!));
  const ranks = new Array<number>(scores.length);
  let place = 0;
  order.forEach((at, position) => {
    const previous = order[position - 1];
    const tied = previous !== undefined && scores[previous]!.equals(scores[at]!);
    if (!tied) place = ranking.ties === 'competition' ? position + 1 : place + 1;
    ranks[at] = place;
  });
  return ranks;
}
