import { expect, test } from 'vitest';
import { fold, isMeant } from './search.ts';

const body = {
  id: 'akimat-karaganda',
  region: 'KZ-35',
  name: {
    kk: 'Қарағанды облысының әкімдігі',
    ru: 'Акимат Карагандинской области',
    en: 'Akimat of Karaganda Region',
  },
  abbreviation: { kk: 'Қарағанды', ru: 'Карагандинская', en: 'Karaganda' },
};

test.each([
  'караганд',
  'Қарағанды',
  'KARAGANDA',
  'область карагандинской'.replace('область', 'области'),
  'акимат кар',
])('"%s" finds the akimat of Karaganda', (query) => {
  expect(isMeant(body, query)).toBe(true);
});

test('a word that begins none of the names finds nothing', () => {
  expect(isMeant(body, 'агандинской')).toBe(false);
});

test('Kazakh letters fold into the ones on a Russian keyboard', () => {
  expect(fold('Жетісу, Ұлытау')).toBe('жетису улытау');
});
