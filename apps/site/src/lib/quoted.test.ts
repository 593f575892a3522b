import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test.each([
  ['kk', '«e-Otinish» білім базасы', '«„e-Otinish“ білім базасы»'],
  ['ru', 'База «e-Otinish»', '«База „e-Otinish“»'],
  ['en', 'The “e-Otinish” base', '“The ‘e-Otinish’ base”'],
  ['ru', 'Открытые данные', '«Открытые данные»'],
] as const)('in %s a title is quoted once: %s', (locale, title, said) => {
  expect(quoted(title, locale)).toBe(said);
});
