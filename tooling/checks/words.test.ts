import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMessages } from './messages.ts';
import {
  bareNumbers,
  differingFigures,
  forbiddenWords,
  latinWords,
  wordingsIn,
  wordingsOf,
  withoutPlural,
  type Words,
} from './words.ts';

const root = new URL('../../', import.meta.url).pathname;
const words = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8')) as Words;
const areas = ['api', 'common', 'errors', 'portal', 'site', 'terms'];
const messages = wordingsOf(readMessages(`${root}packages/i18n/messages`));
const texts = [
  ...wordingsIn(root, 'packages/methodologies/src/**/*.ts'),
  ...wordingsIn(root, 'packages/scoring/src/**/*.ts'),
];

test('texts of methodologies and of the engine are found', () => {
  expect(texts.length).toBeGreaterThan(400);
});

test('no text uses a word that the glossary rules out', () => {
  expect(forbiddenWords([...messages, ...texts], words)).toEqual([]);
});

test('Kazakh and Russian have no Latin words but the listed ones', () => {
  expect(latinWords([...messages, ...texts], words)).toEqual([]);
});

test('every listed Latin word stands somewhere', () => {
  const said = [...messages, ...texts].map(({ text }) => `${text.kk} ${text.ru}`).join(' ');
  expect(words.latin.filter((word) => !said.includes(word))).toEqual([]);
});

test('a number or date of a Kazakh text carries the ending that its sentence asks for', () => {
  // Their callers give the moment in the dative.
  expect(bareNumbers([...messages, ...texts], ['site_until', 'portal_early_embargo'])).toEqual([]);
});

test('a text names the same figures in every language', () => {
  expect(differingFigures([...messages, ...texts])).toEqual([]);
});

test('Russian and Kazakh part with one dash, English has curly apostrophes', () => {
  const faults = [...messages, ...texts].filter(
    ({ text: { kk = '', ru = '', en = '' } }) =>
      [kk, ru].some((said) => /(?<![\d}»”]) [–-] (?![\d{«“])/.test(said)) || /\p{L}'\p{L}/u.test(en),
  );
  expect(faults.map(({ at }) => at)).toEqual([]);
});

test.each(['ru', 'en'] as const)('every counted noun has its plural forms in %s', (language) => {
  const faults = areas.flatMap((area) => {
    const file = `${root}packages/i18n/messages/${area}/${language}.json`;
    const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return Object.entries(written).flatMap(([key, text]) =>
      typeof text === 'string' ? withoutPlural(key, text, language) : [],
    );
  });
  expect(faults).toEqual([]);
});

test.each([
  ['kk', 'Жаңа ревизия', 'редакция'],
  ['ru', 'Решите {count} возражение', 'принять решение по возражению'],
  ['en', 'Two findings', 'discrepancy'],
])('a forbidden word is named with the word to write, in %s', (language, said, instead) => {
  const [fault] = forbiddenWords([{ at: 'x', text: { [language]: said } }], words);
  expect(fault).toContain(`; write ${instead}.`);
});

test('what is wrong in a text is told', () => {
  const text = { kk: '{n} дейін A4', ru: 'до {n}, Аpi', en: 'until {n}' };
  expect(bareNumbers([{ at: 'x', text }], [])).toHaveLength(1);
  expect(latinWords([{ at: 'x', text }], words)).toHaveLength(2);
  expect(differingFigures([{ at: 'x', text }])).toEqual(['x names other figures: 4 /  / .']);
  expect(withoutPlural('x', 'найдено {n} органов', 'ru')).toHaveLength(1);
  expect(withoutPlural('x', 'найдено органов: {n}', 'ru')).toEqual([]);
});
