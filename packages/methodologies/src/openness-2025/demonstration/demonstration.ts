/**
 * Inputs of the demonstration cycle, “openness 2026, first half”: made from the counts published for 2025, halved and
 * varied by a fixed seed. Where 2025 has no count, one is drawn that leads near the points of 2025. Nothing here was ever
 * published, and every screen of the cycle says so.
 */
import type { EditionData } from '@olshem/scoring';
import { appcComplianceInputs } from './appc-compliance.ts';
import { otherInputs } from './other-criteria.ts';
import { sourceOf } from './source.ts';

/** The seed of the demonstration; another one gives other inputs. */
export const DEMONSTRATION_SEED = 20260630;

/** Inputs by body and indicator; the same seed gives the same inputs. */
export function demonstrationInputs(
  edition: EditionData,
  seed: number = DEMONSTRATION_SEED,
): Record<string, Record<string, Record<string, string>>> {
  return Object.fromEntries(
    edition.bodies.map((body, position) => {
      const source = sourceOf(body, seed, position);
      return [body.id, { ...appcComplianceInputs(source), ...otherInputs(source) }];
    }),
  );
}
