import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One message as written: its area, key and text per language. */
export interface Message {
  area: string;
  key: string;
  text: Record<string, string | undefined>;
}

const prefixes: Record<string, string> = {
  common: 'common_',
  site: 'site_',
  portal: 'portal_',
  errors: 'error_',
  api: 'api_',
  terms: 'term_',
};
const locales = ['kk', 'ru', 'en'] as const;

/** Reads every message of a `messages` folder; a key that stands in two areas comes twice. */
export function readMessages(folder: string): Message[] {
  return readdirSync(folder)
    .sort()
    .flatMap((area) => {
      const texts = Object.fromEntries(
        locales.map((locale) => [locale, readTexts(join(folder, area, `${locale}.json`))]),
      );
      const keys = new Set(Object.values(texts).flatMap((byKey) => Object.keys(byKey)));
      return [...keys].map((key) => ({
        area,
        key,
        text: Object.fromEntries(locales.map((locale) => [locale, texts[locale]?.[key]])),
      }));
    });
}

/** What is wrong with the messages themselves, one sentence per fault that says what to do. */
export function faultsOf(messages: readonly Message[], cognates: readonly string[]): string[] {
  const seen = new Set<string>();
  return messages.flatMap(({ area, key, text }) => {
    const faults: string[] = [];
    if (seen.has(key)) faults.push(`${key} stands in two areas; keep one.`);
    seen.add(key);
    const prefix = prefixes[area];
    if (!prefix) faults.push(`${area} is no area of messages; use ${Object.keys(prefixes).join(', ')}.`);
    else if (!key.startsWith(prefix)) faults.push(`${key} is in area ${area}; begin it with ${prefix}.`);
    const missing = locales.filter((locale) => !text[locale]?.trim());
    if (missing.length > 0) return [...faults, `${key} has no text in ${missing.join(', ')}; write it.`];
    const placeholders = new Set(locales.map((locale) => placeholdersOf(text[locale] ?? '')));
    if (placeholders.size > 1)
      faults.push(`${key} has differing placeholders: ${[...placeholders].join(' / ')}.`);
    faults.push(...sameText(key, text, cognates));
    return faults;
  });
}

/** Keys that no source text names, neither in full nor as the pattern of a template literal. */
export function unusedKeys(messages: readonly Message[], sources: readonly string[]): string[] {
  const used = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of sources) {
    for (const [key] of source.matchAll(/\b(?:common|site|portal|error|api|term)_\w+/g)) used.add(key);
    for (const [, template] of source.matchAll(/`((?:common|site|portal|error|api|term)_[^`]*\$\{[^`]*)`/g)) {
      patterns.push(new RegExp(`^${(template ?? '').replace(/\$\{[^}]*\}/g, '\\w+')}$`));
    }
  }
  const keys = messages.map(({ key }) => key);
  return keys.filter((key) => !used.has(key) && !patterns.some((pattern) => pattern.test(key)));
}

const pairs = [
  ['kk', 'ru'],
  ['kk', 'en'],
  ['ru', 'en'],
] as const;

function sameText(key: string, text: Message['text'], cognates: readonly string[]): string[] {
  return pairs
    .filter(([one, other]) => text[one] === text[other])
    .map(([one, other]) => ({
      one,
      other,
      words: wordsOf(text[one] ?? '').filter((word) => !cognates.includes(word)),
    }))
    .filter(({ words }) => words.length > 0)
    .map(
      ({ one, other, words }) =>
        `${key} is the same in ${one} and ${other}; translate it, or list "${words.join('", "')}" in packages/i18n/cognates.json.`,
    );
}

/** The words of a text in small letters. Placeholders and names of formats such as CSV are rightly the same everywhere. */
export function wordsOf(text: string): string[] {
  const worded = text.replace(/\{[^}]*\}/g, ' ').replace(/\b[A-Z][A-Z0-9-]+\b/g, ' ');
  return worded.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function placeholdersOf(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join(', ');
}

/** Variants of one message are read as one text. */
function readTexts(file: string): Record<string, string> {
  const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(written)
      .filter(([key]) => key !== '$schema')
      .map(([key, value]) => [key, typeof value === 'string' ? value : textOfVariants(value)]),
  );
}

function textOfVariants(value: unknown): string {
  const variants = (value as { match?: Record<string, string> }[])[0]?.match ?? {};
  return Object.values(variants).join(' | ');
}
