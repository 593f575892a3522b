import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { forbiddenWords, type Words } from '../checks/words.ts';
import { expect } from './test.ts';

const words = JSON.parse(readFileSync(new URL('../checks/words.json', import.meta.url), 'utf8')) as Words;

// Functions of formulas, grades, digests, keys and addresses are the same in every language; so are names of files.
const code = /^(?:min|max|[ABC]{1,3}|[\da-f]{8,}|.*\.(?:json|csv|kz)|olshem-.*)$/;

/** What stands on a page in its language, everything that folds opened and without addresses. */
export async function textOf(page: Page): Promise<string> {
  // What is said to be in another language may be.
  await page
    .locator('main')
    .evaluate((main) =>
      main
        .querySelectorAll(`[lang]:not([lang="${document.documentElement.lang}"])`)
        .forEach((each) => each.remove()),
    );
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  return page
    .locator('main')
    .evaluate((main) => (main as HTMLElement).innerText.replace(/https?:\S+|\S+\/\S+\/\S+/g, ' '));
}

/** The figures of a text, however a language parts and orders them. */
export function figuresOf(text: string, locale: string): string[] {
  const thousands = locale === 'en' ? /(?<=\d),(?=\d{3}(?!\d))/g : /(?<=\d)\u00a0(?=\d{3}(?!\d))/g;
  return (text.replace(thousands, '').match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((figure) => figure.replace(',', '.'))
    .sort();
}

/** Holds a page to its language: no word of another one, none that the glossary rules out, no number without its ending. */
export async function expectInLanguage(
  page: Page,
  locale: 'kk' | 'ru',
  also: readonly (string | RegExp)[] = [],
): Promise<void> {
  const text = await textOf(page);
  const latin = text.match(/[\p{L}\d@.-]*[A-Za-z][\p{L}\d@.-]*/gu) ?? [];
  const strange = latin
    .map((word) => word.replace(/[.-]+$/, ''))
    .filter((word) => !words.latin.includes(word) && !code.test(word))
    .filter((word) => !also.some((known) => (typeof known === 'string' ? known === word : known.test(word))));
  expect.soft([...new Set(strange)], page.url()).toEqual([]);
  expect
    .soft(text.match(/««.*|\d,\d+ баллов.*|\d (?:бастап|дейін|төмен|көп)(?!\p{L}).*/gu) ?? [], page.url())
    .toEqual([]);
  expect.soft(forbiddenWords([{ at: page.url(), text: { [locale]: text } }], words)).toEqual([]);
}
