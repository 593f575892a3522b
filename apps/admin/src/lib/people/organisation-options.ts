import type { Organisation, ORGANISATION_KINDS } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import type { Option } from '@olshem/ui';

type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** What an organisation is to the platform, in words. */
export const kindNames: Record<(typeof ORGANISATION_KINDS)[number], Plain> = {
  operator: m.portal_kind_operator,
  supplier: m.portal_kind_supplier,
  body: m.portal_kind_body,
};

/** What an organisation is, in words; it may be several things. */
export function kindsOf({ kinds }: Pick<Organisation, 'kinds'>, locale: Locale): string {
  return kinds.map((kind) => kindNames[kind]({}, { locale })).join(', ');
}

/** Organisations to choose from: those that are abolished left out, those of one name told apart by what they are. */
export function organisationOptions(organisations: readonly Organisation[], locale: Locale): Option[] {
  return organisations
    .filter(({ abolished }) => !abolished)
    .map((organisation) => ({
      value: organisation.id,
      label: organisation.name[locale],
      note: kindsOf(organisation, locale),
      search: [...Object.values(organisation.name), ...Object.values(organisation.abbreviation)],
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale) || a.note.localeCompare(b.note, locale));
}
