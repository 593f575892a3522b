import type { RegisterBody } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import { BodyFinder } from '#lib/search/body-finder.ts';
import { preparedBodies } from '#lib/search/prepare.ts';

/** What was prepared last, by language: the register changes seldom and is searched often. */
const ready = new Map<Locale, { state: string; prepared: string; finder: BodyFinder }>();

/** The register as it is now, prepared for the search, and what searches it. A page is sent the same. */
export function searchOf(bodies: readonly RegisterBody[], locale: Locale) {
  const state = bodies.map(({ id, version }) => `${id} ${version}`).join();
  const last = ready.get(locale);
  if (last?.state === state) return last;
  const prepared = preparedBodies(bodies, locale);
  const made = { state, prepared, finder: BodyFinder.read(prepared) };
  ready.set(locale, made);
  return made;
}
