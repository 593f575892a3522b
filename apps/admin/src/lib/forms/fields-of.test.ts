import { expect, test } from 'vitest';
import { fieldsOf } from './fields-of.ts';

test.each([
  ['name=Dana', { name: 'Dana' }],
  ['name.kk=a&name.ru=b', { name: { kk: 'a', ru: 'b' } }],
  ['kinds[]=body&kinds[]=supplier', { kinds: ['body', 'supplier'] }],
  ['n:version=7', { version: 7 }],
  ['n:version=', { version: '' }], // empty is no number, and not zero
  ['b:disabled=false&b:demonstration=on', { disabled: false, demonstration: true }],
  ['__proto__.admin=1', {}],
])('%s is %j', (sent, object) => {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(sent)) form.append(name, value);
  expect(fieldsOf(form)).toEqual(object);
});
