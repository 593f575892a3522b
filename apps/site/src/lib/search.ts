import type { BodyName } from '@olshem/contracts';

const folded: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
  й: 'и',
};

/** Letters as a hurried reader types them: without case, Kazakh letters as their Russian neighbours. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[әғқңөұүһіёй]/g, (letter) => folded[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a body is meant by a query: every word begins a word of its names or abbreviations, in any of the three languages. */
export function isMeant(body: BodyName, query: string): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  const names = [...Object.values(body.name), ...Object.values(body.abbreviation)].map(
    (name) => ` ${fold(name)}`,
  );
  return words.every((word) => names.some((name) => name.includes(` ${word}`)));
}
