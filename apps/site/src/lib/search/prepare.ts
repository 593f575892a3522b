import type { RegisterBody } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import MiniSearch from 'minisearch';
import { lifetime } from '#lib/lifetime.ts';
import { OPTIONS, type PreparedBodies, type Words } from './body-finder.ts';
import { asOneWord, spelledWords } from './letters.ts';

/** Prepares the register for the search, with what a page in a language shows of it. */
export function preparedBodies(bodies: readonly RegisterBody[], locale: Locale): string {
  const collator = new Intl.Collator(locale);
  const sorted = bodies.toSorted((a, b) => collator.compare(a.name[locale], b.name[locale]));
  const index = new MiniSearch<Words>(OPTIONS);
  index.addAll(sorted.map(wordsOf));
  const cards = sorted.map((body) => ({
    ...cardOf(body, locale),
    aliases: body.aliases,
    over: body.validTo !== null,
  }));
  return JSON.stringify({ index: index.toJSON(), cards } satisfies PreparedBodies);
}

/** A body as a list shows it: its name, and its abbreviation and years. */
export function cardOf(body: RegisterBody, locale: Locale) {
  const note = [body.abbreviation[locale], lifetime(body, locale)].filter(Boolean).join(' · ');
  return { id: body.id, title: body.name[locale], note };
}

function wordsOf({ name, abbreviation, aliases }: RegisterBody, id: number): Words {
  const names = [...Object.values(name), ...Object.values(abbreviation)];
  const own = new Set(names.flatMap(spelledWords));
  const others = new Set(aliases.flatMap(spelledWords).filter((word) => !own.has(word)));
  return {
    id,
    name: [...own].join(' '),
    alias: [...others].join(' '),
    wholeName: names.flatMap(asOneWord).join(' '),
    wholeAlias: aliases.flatMap(asOneWord).join(' '),
  };
}
