import type { BundlePayload } from '@olshem/bundle';
import type { SourcePlaceOnWire } from '@olshem/contracts';
import { sourceOnWire } from './rule-on-wire.ts';

/** Where the lines of a group stand in the sources of an edition: document, section and page, each once. */
export function placesOf(
  { reference, methodology }: Pick<BundlePayload, 'reference' | 'methodology'>,
  lines: readonly number[],
  group?: string,
): SourcePlaceOnWire[] {
  const sections = reference?.sections ?? [];
  const whole = (group && reference?.documents?.[group]) || Object.values(reference?.documents ?? {})[0];
  const places = lines.flatMap((line) => {
    const section = sections.findLast(({ firstLine }) => firstLine <= line);
    const document = section?.document ?? sections[0]?.document ?? whole;
    if (document === undefined) return [];
    return [
      sourceOnWire(methodology, { document, ...(section && { section: section.title, page: section.page }) }),
    ];
  });
  return places.filter(
    (place, at) =>
      places.findIndex(
        (other) => other.document === place.document && other.section?.en === place.section?.en,
      ) === at,
  );
}
