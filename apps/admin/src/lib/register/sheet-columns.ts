import { m, type Locale } from '@olshem/i18n';
import { inThree } from './words.ts';

/** A column of a sheet as its judgement shows it. */
interface Column {
  id: string;
  label: string;
  /** Whether it stands in the table of the judgement. */
  brief?: boolean;
}

/** The columns of a sheet of bodies. */
export function bodyColumns(locale: Locale): Column[] {
  return [
    { id: 'id', label: m.portal_register_id({}, { locale }), brief: true },
    { id: 'group', label: m.portal_register_group({}, { locale }), brief: true },
    ...names(locale),
    { id: 'aliases', label: m.portal_register_aliases({}, { locale }) },
    { id: 'region', label: m.portal_register_region({}, { locale }), brief: true },
    { id: 'validFrom', label: m.portal_register_from({}, { locale }) },
  ];
}

/** The columns of a sheet of organisations. */
export function organisationColumns(locale: Locale): Column[] {
  return [
    { id: 'id', label: m.portal_register_id({}, { locale }), brief: true },
    { id: 'kinds', label: m.portal_organisation_kinds({}, { locale }), brief: true },
    ...names(locale),
    { id: 'body', label: m.portal_organisation_body({}, { locale }), brief: true },
  ];
}

function names(locale: Locale): Column[] {
  const words = {
    ...inThree('name', m.portal_register_name({}, { locale })),
    ...inThree('abbreviation', m.portal_register_abbreviation({}, { locale })),
  };
  // `name.kk` of a form is `nameKk` of a sheet.
  return Object.entries(words).map(([path, label]) => ({
    id: path.replace(/\.(.)/, (_, first: string) => first.toUpperCase()),
    label,
    brief: path === `name.${locale}`,
  }));
}
