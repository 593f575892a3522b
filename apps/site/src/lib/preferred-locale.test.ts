import { expect, test } from 'vitest';
import { preferredLocale } from './preferred-locale.ts';

test.each([
  ['', 'kk'],
  ['de-DE,de;q=0.9', 'kk'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['de,en-GB;q=0.7,ru;q=0.3', 'en'],
  ['ru;q=0.1,kk-KZ', 'kk'],
  ['ru;q=0,en;q=0.5', 'en'],
  ['*', 'kk'],
])('a browser that asks for "%s" gets %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
