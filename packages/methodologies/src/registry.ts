/** Every methodology by id. The engine knows none of them. */
import type { Methodology } from '@olshem/scoring';
import { openDialogue } from './open-dialogue/manifest.ts';
import { openness2025 } from './openness-2025/manifest.ts';
import { operational2020 } from './operational-2020/manifest.ts';
import { serviceQuality2025 } from './service-quality-2025/manifest.ts';

/** All methodologies, in the order in which they are listed. */
export const methodologies: readonly Methodology[] = [
  openness2025,
  operational2020,
  serviceQuality2025,
  openDialogue,
];

/** The methodology of that id; throws `RangeError` that names the known ones. */
export function methodologyOf(id: string): Methodology {
  const found = methodologies.find((methodology) => methodology.id === id);
  if (!found) {
    throw new RangeError(
      `There is no methodology “${id}”; known: ${methodologies.map((each) => each.id).join(', ')}.`,
    );
  }
  return found;
}
