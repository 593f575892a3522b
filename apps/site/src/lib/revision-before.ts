import type { EditionAnswer } from '@olshem/contracts';

/** The published revision before another, 0 for the drafts: numbers that were called off are left out. */
export function revisionBefore({ revisions }: Pick<EditionAnswer, 'revisions'>, revision: number): number {
  return Math.max(0, ...revisions.map((each) => each.revision).filter((each) => each < revision));
}
