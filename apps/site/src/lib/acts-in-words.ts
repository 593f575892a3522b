import type { AnnulledAct, BodyAct, ContinuityAnswer } from '@olshem/contracts';
import { formatDate, formatKnownDate, m, type Locale } from '@olshem/i18n';
import type { Text } from '@olshem/scoring';

/** The names of bodies by their ids. */
export type Names = Readonly<Record<string, Text>>;

/** What an act was to one of its bodies, with its date and ground: “8 June 2022: formed from part of: … Decree of …”. */
export function actInWords(act: BodyAct, body: string, names: Names, locale: Locale): string {
  return m.site_act_said(
    {
      date: formatKnownDate(act.on, locale),
      what: whatHappened(act, body, names, locale),
      ground: act.ground[locale].replace(/\.$/, ''),
    },
    { locale },
  );
}

/** Who annulled an act, when and why. */
export function annulmentInWords({ annulment }: AnnulledAct, locale: Locale): string {
  const { at, by, reason } = annulment;
  const date = formatDate(at, locale, 'locative');
  return m.common_act_annulled({ date, by, reason: reason[locale] }, { locale });
}

/** Why bodies of an edition do not compare with an earlier period, in sentences by the body. */
export function reasonsByBody(
  comparison: ContinuityAnswer['comparisons'][number],
  names: Names,
  locale: Locale,
): Map<string, string[]> {
  const { since, bodies } = comparison;
  return new Map(
    bodies.map(({ body, existed, validFrom, acts }) => [
      body,
      [
        ...acts.map((act) => actInWords(act, body, names, locale)),
        ...(existed || validFrom === null
          ? []
          : [m.site_not_there_in({ since, date: formatKnownDate(validFrom, locale) }, { locale })]),
      ],
    ]),
  );
}

function whatHappened(act: BodyAct, body: string, names: Names, locale: Locale): string {
  const { kind, from, to } = act;
  const [happened, stands] = [from.includes(body), to.includes(body)];
  const listed = (ids: readonly string[]) => ({
    names: ids
      .filter((id) => id !== body)
      .map((id) => names[id]?.[locale] ?? id)
      .join(', '),
  });
  switch (kind) {
    case 'rename':
      if (act.names) {
        // Once annulled, the name before it is the present one, and it is the other that nobody knows.
        if ('annulment' in act) return m.site_act_became({ names: act.names.after[locale] }, { locale });
        return m.site_act_formerly({ names: act.names.before[locale] }, { locale });
      }
      return stands
        ? m.site_act_formerly(listed(from), { locale })
        : m.site_act_became(listed(to), { locale });
    case 'split':
      if (!happened) return m.site_act_formed_from(listed(from), { locale });
      return stands
        ? m.site_act_parted(listed(to), { locale })
        : m.site_act_split_into(listed(to), { locale });
    case 'merge':
      if (!stands) return m.site_act_merged_into(listed(to), { locale });
      return happened
        ? m.site_act_joined(listed(from), { locale })
        : m.site_act_merged_from(listed(from), { locale });
    case 'abolish':
      return m.site_act_abolished({}, { locale });
  }
}
