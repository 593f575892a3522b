import type { RegisterBody } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';

/** When a body came into being or went, as far as the register knows: by year. */
export function lifetime(
  { validFrom, validTo }: Pick<RegisterBody, 'validFrom' | 'validTo'>,
  locale: Locale,
): string {
  const from = validFrom?.slice(0, 4);
  const to = validTo?.slice(0, 4);
  if (from && to) return m.site_existed({ from, to }, { locale });
  if (to) return m.site_existed_until({ to }, { locale });
  return from ? m.site_existed_since({ from }, { locale }) : '';
}
