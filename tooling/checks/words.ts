/** What the review of the texts found, as rules that every text of the repository is held to. */
import { globSync, readFileSync } from 'node:fs';
import type { Message } from './messages.ts';

/** A text in the three languages, and where it stands. */
export interface Wording {
  at: string;
  text: Partial<Record<Language, string>>;
}

export type Language = 'kk' | 'ru' | 'en';

/** What may not stand in a language: a pattern, and what to write instead. */
export interface Forbidden {
  pattern: string;
  instead: string;
}

/** The words of the review, and the Latin words that are rightly on Kazakh and Russian pages. */
export interface Words {
  forbidden: Record<Language, readonly Forbidden[]>;
  latin: readonly string[];
}

const TRIPLE = /\bkk:\s*(['"`])(.+?)\1,\s*ru:\s*(['"`])(.+?)\3,\s*en:\s*(['"`])(.+?)\5/gs;

const PLACEHOLDER = /\$?\{[^}]*\}/g;

/** Messages as wordings. */
export function wordingsOf(messages: readonly Message[]): Wording[] {
  return messages.map(({ key, text }) => ({ at: key, text }));
}

/** Every `kk, ru, en` that stands in source files. */
export function wordingsIn(root: string, pattern: string): Wording[] {
  return globSync(pattern, { cwd: root, exclude: (path) => /node_modules|\.test\.ts$/.test(path) }).flatMap(
    (file) =>
      [...readFileSync(`${root}/${file}`, 'utf8').matchAll(TRIPLE)].map(([, , kk, , ru, , en]) => ({
        at: `${file} (${en!.slice(0, 40)})`,
        text: { kk: kk!, ru: ru!, en: en! },
      })),
  );
}

/** Words that the glossary or the review rules out. */
export function forbiddenWords(wordings: readonly Wording[], words: Words): string[] {
  const rules = Object.entries(words.forbidden).flatMap(([language, list]) =>
    list.map(({ pattern, instead }) => ({
      language: language as Language,
      instead,
      // A word begins where no letter stands before it; \b knows Latin letters only.
      found: new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu'),
    })),
  );
  return wordings.flatMap(({ at, text }) =>
    rules.flatMap(({ language, found, instead }) => {
      const [word] = found.exec((text[language] ?? '').replace(PLACEHOLDER, '{}')) ?? [];
      return word === undefined ? [] : [`${at} says "${word}" in ${language}; write ${instead}.`];
    }),
  );
}

/** Latin words in Kazakh and Russian, and Latin letters within a Cyrillic word. */
export function latinWords(wordings: readonly Wording[], words: Words): string[] {
  const known = new Set(words.latin);
  return wordings.flatMap(({ at, text }) =>
    (['kk', 'ru'] as const).flatMap((language) => {
      const said = (text[language] ?? '').replace(PLACEHOLDER, ' ');
      const latin = said.match(/[\p{L}\d@.-]*[A-Za-zÀ-ÖØ-öø-ž][\p{L}\d@.-]*/gu) ?? [];
      return latin
        .map((word) => word.replace(/[.-]+$/, ''))
        .filter((word) => !known.has(word))
        .map((word) => `${at} has the Latin word "${word}" in ${language}; translate it, or list it.`);
    }),
  );
}

// What comes before these words carries an ending, which a placeholder does not.
const BARE = /\}\s+(?:бастап|дейін|кейін|бұрын|бері|төмен|жоғары|көп|аз|артық|кем)(?!\p{L})/u;

/** Kazakh numbers and dates that stand without the ending their sentence asks for. */
export function bareNumbers(wordings: readonly Wording[], inflected: readonly string[]): string[] {
  return wordings
    .filter(({ at, text }) => !inflected.includes(at) && BARE.test(text.kk ?? ''))
    .map(
      ({ at, text }) =>
        `${at} has a bare number or date: "${text.kk}"; say it otherwise or give it its ending.`,
    );
}

/** Texts that do not name the same figures in every language. */
export function differingFigures(wordings: readonly Wording[]): string[] {
  return wordings.flatMap(({ at, text }) => {
    const named = (['kk', 'ru', 'en'] as const).map((language) => figuresOf(text[language] ?? ''));
    return new Set(named).size > 1 ? [`${at} names other figures: ${named.join(' / ')}.`] : [];
  });
}

function figuresOf(text: string): string {
  const figures = text.replace(PLACEHOLDER, ' ').replace(/(?<=\d)[\s\u00a0,](?=\d)/g, '.');
  return [...new Set(figures.match(/\d[\d.]*(?<=\d)/g))].sort().join(' ');
}

const COUNTED =
  /\{(?:count|n|total|all|full|found|limit|most|shortest|days|minutes|hours|cells|wrong|bodies|indicators)\}\s+(?!отчёта|включительно|тыс\.|thousand|long|are|more|left)(\p{L}{3,})/u;

/** Counted nouns of a text without plural forms. A noun before its number, `Файлов: {count}`, needs none. */
export function withoutPlural(key: string, text: string, language: 'ru' | 'en'): string[] {
  const [, noun] = COUNTED.exec(text) ?? [];
  return noun ? [`${key} counts "${noun}" in ${language} in one form; give it plural variants.`] : [];
}
