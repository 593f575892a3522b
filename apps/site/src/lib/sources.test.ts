import { expect, test } from 'vitest';
import { placesText, sourceText } from './sources.ts';

const title = {
  kk: 'Ашықтық индексі туралы есеп, 2025 жыл',
  ru: 'Доклад об Индексе открытости по итогам 2025 года',
  en: 'Report on the openness index for 2025',
};

const place = { document: 'openness-report-2025', title, clause: null, section: null, page: null };
const section = { kk: 'Ашық деректер', ru: 'Открытые данные', en: 'Open data' };

test.each([
  ['4.2', 'Report on the openness index for 2025, clause 4.2'],
  ['quality of public services', 'Report on the openness index for 2025'],
  [null, 'Report on the openness index for 2025'],
])('the clause "%s" reads "%s"', (clause, text) => {
  expect(sourceText({ ...place, clause }, 'en')).toBe(text);
});

test.each([
  ['kk', 32, 'Ашықтық индексі туралы есеп, 2025 жыл, «Ашық деректер» бөлімі, 32-беттен бастап'],
  ['ru', 32, 'Доклад об Индексе открытости по итогам 2025 года, раздел «Открытые данные», со с. 32'],
  ['en', 32, 'Report on the openness index for 2025, section “Open data”, from p. 32'],
  ['en', null, 'Report on the openness index for 2025, section “Open data”'],
] as const)('a section reads in %s from page %s', (locale, page, text) => {
  expect(sourceText({ ...place, section, page }, locale)).toBe(text);
});

test('places are told by their sections, an article by its title', () => {
  expect(placesText([{ ...place, section, page: 32 }, place], 'en')).toBe(
    'section “Open data”, from p. 32; “Report on the openness index for 2025”',
  );
});

test('a document without a title is named by its id', () => {
  expect(sourceText({ ...place, document: 'order-1', title: null, clause: '1' }, 'ru')).toBe('order-1, п. 1');
});
