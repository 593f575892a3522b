import type { Locale } from './locales.ts';

/** The words for one, a few and many; a language uses those that it tells apart. */
export interface PluralForms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

const rules = new Map<Locale, Intl.PluralRules>();

/** The form that agrees with a count: 1 орган, 2 органа, 5 органов, 21 орган. Kazakh keeps the singular after a number. */
export function plural(count: number, forms: PluralForms, locale: Locale): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return forms[rule.select(count) as keyof PluralForms] ?? forms.other;
}
