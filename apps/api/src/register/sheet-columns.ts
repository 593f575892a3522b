import { m, type Locale } from '@olshem/i18n';

/** A column of a sheet: its heading in each language. */
interface Column {
  names(locale: Locale): string;
}

const languages: Record<'Kk' | 'Ru' | 'En', (locale: Locale) => string> = {
  Kk: (locale) => m.common_language_kk({}, { locale }),
  Ru: (locale) => m.common_language_ru({}, { locale }),
  En: (locale) => m.common_language_en({}, { locale }),
};

/** The three columns of a text, one for each language: `nameKk`, `nameRu`, `nameEn`. */
function inThree<Name extends string>(name: Name, heading: Column['names']) {
  const columns = Object.entries(languages).map(([language, spoken]) => [
    `${name}${language}`,
    { names: (locale: Locale) => `${heading(locale)}, ${spoken(locale)}` },
  ]);
  return Object.fromEntries(columns) as Record<`${Name}${keyof typeof languages}`, Column>;
}

const id: Column = { names: (locale) => m.portal_register_id({}, { locale }) };
const names = {
  ...inThree('name', (locale) => m.portal_register_name({}, { locale })),
  ...inThree('abbreviation', (locale) => m.portal_register_abbreviation({}, { locale })),
};

/** The columns of a sheet of bodies. */
export const bodyColumns = {
  id,
  group: { names: (locale: Locale) => m.portal_register_group({}, { locale }) },
  ...names,
  aliases: { names: (locale: Locale) => m.portal_register_aliases({}, { locale }), optional: true as const },
  region: { names: (locale: Locale) => m.portal_register_region({}, { locale }), optional: true as const },
  validFrom: { names: (locale: Locale) => m.portal_register_from({}, { locale }), optional: true as const },
};

/** The columns of a sheet of organisations. */
export const organisationColumns = {
  id,
  kinds: { names: (locale: Locale) => m.portal_organisation_kinds({}, { locale }) },
  ...names,
  body: { names: (locale: Locale) => m.portal_organisation_body({}, { locale }), optional: true as const },
};
