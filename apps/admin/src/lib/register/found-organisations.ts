import type { ORGANISATION_KINDS, RegisterOrganisation } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';

/** What a reader of the list asks for. */
interface Wish {
  query: string;
  kind: (typeof ORGANISATION_KINDS)[number] | undefined;
  withAbolished: boolean;
}

/**
 * The organisations that somebody looks for, by name. `alike` marks those whose name another one bears too, and `hidden` counts
 * the abolished ones that would be there if they were asked for.
 */
export function foundOrganisations(
  organisations: readonly RegisterOrganisation[],
  { query, kind, withAbolished }: Wish,
  locale: Locale,
) {
  const wanted = query.trim().toLocaleLowerCase(locale);
  const found = organisations
    .filter(({ kinds }) => kind === undefined || kinds.includes(kind))
    .filter(({ id, name, abbreviation }) =>
      [id, ...Object.values(name), ...Object.values(abbreviation)].some((text) =>
        text.toLocaleLowerCase(locale).includes(wanted),
      ),
    );
  const named = Map.groupBy(organisations, ({ name }) => name[locale]);
  const shown = found
    .filter(({ abolished }) => withAbolished || !abolished)
    .map((each) => ({ ...each, alike: named.get(each.name[locale])!.length > 1 }))
    .toSorted((a, b) => a.name[locale].localeCompare(b.name[locale], locale) || a.id.localeCompare(b.id));
  return { shown, hidden: found.length - shown.length };
}
