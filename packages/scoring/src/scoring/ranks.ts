/** Places within a group, from exact scores. */
import type { Fraction } from '../number/fraction.ts';
import type { Ranking } from '../methodology/types.ts';

/**
 * The place of each score, in the order given; equal scores share a place. `breakers` are further scores, higher
 * better, that settle ties one after the other.
 */
export function ranksOf(
  scores: readonly Fraction[],
  ranking: Ranking,
  breakers: readonly (readonly Fraction[])[] = [],
): number[] {
  const direction = ranking.higherIsBetter ? -1 : 1;
  const compare = (a: number, b: number): number =>
    breakers.reduce(
      (settled, breaker) => settled || -breaker[a]!.compare(breaker[b]!),
      direction * scores[a]!.compare(scores[b]!),
    );
  const order = scores.map((_, at) => at).sort(compare);
  const ranks = new Array<number>(scores.length);
  let place = 0;
  order.forEach((at, position) => {
    const previous = order[position - 1];
    const tied = previous !== undefined && compare(previous, at) === 0;
    if (!tied) place = ranking.ties === 'competition' ? position + 1 : place + 1;
    ranks[at] = place;
  });
  return ranks;
}
