import { expect, test } from 'vitest';
import { sourceText } from './sources.ts';

const title = {
  kk: 'Ашықтық индексі туралы есеп, 2025 жыл',
  ru: 'Доклад об Индексе открытости по итогам 2025 года',
  en: 'Report on the openness index for 2025',
};

test.each([
  ['line 137', 'Report on the openness index for 2025, line 137'],
  ['lines 119–151', 'Report on the openness index for 2025, lines 119–151'],
  ['4.2', 'Report on the openness index for 2025, clause 4.2'],
  ['quality of public services', 'Report on the openness index for 2025'],
])('the clause "%s" reads "%s"', (clause, text) => {
  expect(sourceText({ document: 'openness-report-2025', title, clause }, 'en')).toBe(text);
});

test('a document without a title is named by its id', () => {
  expect(sourceText({ document: 'order-1', title: null, clause: '1' }, 'ru')).toBe('order-1, п. 1');
});
