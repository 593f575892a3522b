import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { forbiddenWords, type Words } from '../checks/words.ts';
import { expect } from './test.ts';

const words = JSON.parse(readFileSync(new URL('../checks/words.json', import.meta.url), 'utf8')) as Words;

// Functions of formulas, grades, digests, keys and addresses are the same in every language; so are names of files.
const code = /^(?:min|max|[ABC]{1,3}|[\da-f]{8,}|sha256sum|.*\.(?:json|csv|kz)|olshem-.*)$/;

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

/** The digits of a text, however a language parts them by commas, points and spaces and orders them. */
export function digitsOf(text: string): string[] {
  return (text.match(/\d+/g) ?? []).sort();
}

/** What is wrong with the language of a page: words of another one, words that the glossary rules out, numbers without their ending. */
export async function faultsOf(
  page: Page,
  locale: 'kk' | 'ru',
  also: readonly (string | RegExp)[] = [],
): Promise<string[]> {
  const text = await textOf(page);
  const latin = (text.match(/[\p{L}\d@.-]*[A-Za-z][\p{L}\d@.-]*/gu) ?? [])
    .map((word) => word.replace(/[.-]+$/, ''))
    .filter((word) => !words.latin.includes(word) && !code.test(word))
    .filter((word) => !also.some((known) => (typeof known === 'string' ? known === word : known.test(word))));
  const bare = text.match(/««.*|\d,\d+ баллов.*|\d (?:бастап|дейін|төмен|көп)(?!\p{L}).*/gu) ?? [];
  return [
    ...new Set(latin),
    ...bare,
    ...forbiddenWords([{ at: 'The page', text: { [locale]: text } }], words),
  ];
}

/** Holds a page to its language. */
export async function expectInLanguage(
  page: Page,
  locale: 'kk' | 'ru',
  also?: readonly (string | RegExp)[],
): Promise<void> {
  expect.soft(await faultsOf(page, locale, also), page.url()).toEqual([]);
}
