import type { BodyAct, RegisterBody } from '@olshem/contracts';
import { formatKnownDate, m, type Locale } from '@olshem/i18n';
import type { Option } from '@olshem/ui';

type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** What may happen to a body, in words. */
export const actNames: Record<BodyAct['kind'], Plain> = {
  rename: m.common_act_rename,
  split: m.common_act_split,
  merge: m.common_act_merge,
  abolish: m.common_act_abolish,
};

/** A text in three languages as fields of a form, each named by what it is and its language. */
export function inThree<Name extends string>(name: Name, label: string) {
  return {
    [`${name}.kk`]: `${label}, ${m.common_language_kk({}, { locale: 'kk' })}`,
    [`${name}.ru`]: `${label}, ${m.common_language_ru({}, { locale: 'ru' })}`,
    [`${name}.en`]: `${label}, ${m.common_language_en({}, { locale: 'en' })}`,
  } as Record<`${Name}.${Locale}`, string>;
}

/** Bodies to choose from, found under every name they have or had; those that are over say until when they stood. */
export function bodyOptions(bodies: readonly RegisterBody[], locale: Locale): Option[] {
  return bodies
    .map(({ id, name, abbreviation, aliases, validTo }) => ({
      value: id,
      label: name[locale],
      ...(validTo && { note: m.portal_register_until({ to: formatKnownDate(validTo, locale) }, { locale }) }),
      search: [...Object.values(name), ...Object.values(abbreviation), ...aliases],
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** What the fields of an organisation are called. */
export function organisationLabels(locale: Locale) {
  return {
    kinds: m.portal_organisation_kinds({}, { locale }),
    ...inThree('name', m.portal_register_name({}, { locale })),
    ...inThree('abbreviation', m.portal_register_abbreviation({}, { locale })),
    bodyId: m.portal_organisation_body({}, { locale }),
  };
}
