import { expect, test } from 'vitest';
import { found } from './option.ts';

const options = [
  { value: 'almaty-city', label: 'Акимат г. Алматы', search: ['Alma-Ata'] },
  { value: 'almaty-region', label: 'Акимат Алматинской области' },
  { value: 'health', label: 'Министерство здравоохранения', note: 'уполномоченный орган' },
];

test.each([
  ['', ['almaty-city', 'almaty-region', 'health']],
  ['алмат', ['almaty-city', 'almaty-region']],
  ['АКИМАТ ОБЛ', ['almaty-region']],
  ['ata', ['almaty-city']],
  ['орган', ['health']],
  ['анат', []], // within a word is not its beginning
])('"%s" finds %j', (search, values) => {
  expect(found(options, search, 'ru').map(({ value }) => value)).toEqual(values);
});
