import type { EditionSummary } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { coverageInWords, documentInWords, publishedInWords } from './origin-in-words.ts';

const article: EditionSummary['documents'][number] = {
  id: 'service-quality-local-2025',
  kind: 'media-article',
  title: {
    kk: 'Адамдар үшін шын мәнінде кім жұмыс істейді',
    ru: 'Кто реально работает для людей',
    en: 'Who really works for people',
  },
  publisher: { kk: 'Lada.kz', ru: 'Lada.kz', en: 'Lada.kz' },
  published: '2026-01-24',
  note: null,
  address: null,
};
const local = { kk: 'Жергілікті атқарушы органдар', ru: 'Местные исполнительные органы', en: 'Local bodies' };

test.each([
  ['ru', 'Источник — статья в СМИ: «Кто реально работает для людей», Lada.kz, 24 января 2026 года'],
  ['en', 'Source: media article “Who really works for people”, Lada.kz, 24 January 2026'],
] as const)('a document says in %s what it is, who published it and when', (locale, words) => {
  expect(documentInWords(article, locale)).toBe(words);
});

test('what a document does not say of itself is said to be missing', () => {
  expect(
    documentInWords({ ...article, kind: 'official-report', publisher: null, published: null }, 'ru'),
  ).toBe('Источник — официальный отчёт: «Кто реально работает для людей», издатель не указан, без даты');
});

test('what was published elsewhere is loaded here, not published', () => {
  const instant = '2026-11-29T05:00:00.000Z';
  expect(publishedInWords([article], instant, 'en')).toBe('loaded here on 29 November 2026');
  expect(publishedInWords([], instant, 'en')).toBe('published 29 November 2026');
});

test('a group of which the source names a part says of how many', () => {
  expect(coverageInWords({ id: 'local', title: local, bodies: 13, rated: 20 }, 'ru')).toBe(
    '13 из 20 (местные исполнительные органы)',
  );
  expect(coverageInWords({ id: 'local', title: local, bodies: 20, rated: null }, 'ru')).toBe(
    'местные исполнительные органы — 20',
  );
});
