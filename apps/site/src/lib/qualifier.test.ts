import { globSync, readFileSync } from 'node:fs';
import { locales } from '@olshem/i18n';
import { expect, test } from 'vitest';
import { qualifierWords } from './qualifier.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const bundles = globSync('packages/bundle/published/format-5/*.json', { cwd: root }).map(
  (file) => JSON.parse(readFileSync(root + file, 'utf8')) as { payload: { data: object } },
);
const given = new Set(
  bundles.flatMap(({ payload }) =>
    [...JSON.stringify(payload.data).matchAll(/"qualifier":"([^"]+)"/g)].map(([, words]) => words!),
  ),
);

test.each([...given])('"%s" of a published input is said in every language', (qualifier) => {
  const said = locales.map((locale) => qualifierWords(qualifier, locale));
  expect(new Set(said).size).toBe(3);
  expect(said.slice(0, 2).join(' ')).not.toMatch(/[a-z]/i);
});

test('a line of the transcription means nothing to a reader, and parts are said one by one', () => {
  expect(qualifierWords('stated in words (line 428)', 'ru')).toBe('указано словами');
  expect(qualifierWords('stated in words; requests for a reception', 'ru')).toBe(
    'указано словами; заявки на приём',
  );
  expect(qualifierWords('rounded', 'en')).toBe('rounded');
});
