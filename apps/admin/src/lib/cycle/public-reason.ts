import { m, type Locale } from '@olshem/i18n';
import { textOf } from '#lib/forms.ts';
import type { Text } from '@olshem/scoring';

/** The three languages of a public reason, with what each is called. */
export const reasonLanguages = {
  kk: m.portal_language_kk,
  ru: m.portal_language_ru,
  en: m.portal_language_en,
} as const;

/** The public reason as typed into a form. */
export function publicReason(form: FormData): Text {
  return { kk: textOf(form, 'reason-kk'), ru: textOf(form, 'reason-ru'), en: textOf(form, 'reason-en') };
}

/** A reason of which nothing is written yet. */
export const noReason: Text = { kk: '', ru: '', en: '' };

/** The correction that a block of values carries: none while no reason is written. */
export function correctionWith(reason: Text): { correction?: { reason: Text } } {
  return Object.values(reason).every((text) => text.trim() !== '') ? { correction: { reason } } : {};
}

/** The languages in which the reason is still to be written, each with what to do. */
export function missingReasons(reason: Text, locale: Locale): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    Object.entries(reason)
      .filter(([, text]) => text === '')
      .map(([language]) => [language, m.portal_publish_reason_missing({}, { locale })]),
  );
}
