import { expect, test } from 'vitest';
import { fill } from '../explain/words.ts';
import { LANGUAGES } from '../methodology/text.ts';
import { titled } from './testing.ts';
import { join, same, WORDS } from './words.ts';

test('sentences are joined by a space in each language', () => {
  const [first, second] = [titled('Бір.', 'Раз.', 'One.'), titled('Екі.', 'Два.', 'Two.')];
  expect(join(first, second)).toEqual({ kk: 'Бір. Екі.', ru: 'Раз. Два.', en: 'One. Two.' });
  expect(join(first)).toEqual(first);
});

test('an id is the same in every language', () => {
  expect(same('AA')).toEqual({ kk: 'AA', ru: 'AA', en: 'AA' });
});

const { arrows, ...sentences } = WORDS;

test.each(Object.entries(sentences))('“%s” says the same in each language', (_, sentence) => {
  const places = LANGUAGES.map((language) => (sentence[language].match(/\{\w+\}/g) ?? []).sort());
  expect(places[0]).not.toEqual([]);
  expect(places).toEqual([places[0], places[0], places[0]]);
  expect(LANGUAGES.filter((language) => !sentence[language].endsWith('.'))).toEqual([]);
});

test('the directions of arrows', () => {
  const sign = (arrow: keyof typeof arrows) =>
    fill(titled('{arrow}', '{arrow}', '{arrow}'), { arrow: arrows[arrow] });
  expect([sign('up'), sign('down'), sign('unchanged')]).toEqual([
    { kk: 'өсу', ru: 'рост', en: 'up' },
    { kk: 'төмендеу', ru: 'снижение', en: 'down' },
    { kk: 'өзгеріссіз', ru: 'без изменений', en: 'unchanged' },
  ]);
});

test('a title with quotation marks of its own is quoted once', () => {
  const title = titled('«e-Otinish» базасы', 'База «e-Otinish»', 'The “e-Otinish” base');
  expect(fill(titled('«{title}»: {title}', '«{title}»: {title}', '“{title}”: {title}'), { title })).toEqual({
    kk: '«„e-Otinish“ базасы»: «e-Otinish» базасы',
    ru: '«База „e-Otinish“»: База «e-Otinish»',
    en: '“The ‘e-Otinish’ base”: The “e-Otinish” base',
  });
});
