import type { IndicatorAnswer } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import { shown } from './numbers.ts';

type Value = IndicatorAnswer['parameters'][number]['value'];

/** A parameter as text: a number in the language's digits, words as they are, a structure as its plain fields. */
export function parameterText(value: Value, locale: Locale): string {
  if (typeof value === 'string') return /^-?\d+(?:\.\d+)?$/.test(value) ? shown(value, locale) : value;
  const worded = value[locale];
  if (typeof worded === 'string') return worded;
  return plain(value);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${plain(inner)}`)
    .join(', ');
}
