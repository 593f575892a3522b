/** What does not add up in an edition that was published elsewhere. Nothing is corrected: findings only say it. */
import { scoreEdition } from '../scoring/score-edition.ts';
import type { EditionResult } from '../scoring/edition.ts';
import {
  reconcileArrows,
  reconcileAverages,
  reconcileBandCells,
  reconcileBandsAndRanks,
  reconcilePairs,
  reconcileStatements,
} from './figures.ts';
import { reconcileCandidates, reconcileInputs } from './inputs.ts';
import { reconcileParts } from './parts.ts';
import { reconcileRelations } from './relations.ts';
import { reconcileSums } from './sums.ts';
import type { Finding } from './finding.ts';
import type { PublishedEdition } from './types.ts';

/**
 * Recomputes every level from the official level below it and compares: points against inputs, sums, bands, places,
 * means, statements of the text, double printings and arrows. Knows no case in advance. Ordered by level, then by the
 * order of bodies in the edition. `result` spares a second scoring where the caller has one.
 */
export function reconcile(
  edition: PublishedEdition,
  result: EditionResult = scoreEdition(edition),
): Finding[] {
  const { bodies } = result;
  return [
    ...reconcileInputs(edition, bodies),
    ...reconcileCandidates(edition, bodies),
    ...reconcileParts(edition, bodies),
    ...reconcileBandsAndRanks(edition, bodies),
    ...reconcileBandCells(edition, bodies),
    ...reconcileAverages(edition, bodies),
    ...reconcileStatements(edition, bodies),
    ...reconcileSums(edition),
    ...reconcileRelations(edition),
    ...reconcilePairs(edition),
    ...reconcileArrows(edition),
  ];
}
