import { globSync, readFileSync } from 'node:fs';
import { m } from '@olshem/i18n';
import { expect, test } from 'vitest';
import { faultsOf, readMessages, unusedKeys, wordsOf } from './messages.ts';

const root = new URL('../../', import.meta.url).pathname;
const messages = readMessages(`${root}packages/i18n/messages`);
const cognates = JSON.parse(readFileSync(`${root}packages/i18n/cognates.json`, 'utf8')) as string[];

test('every message is whole in three languages', () => {
  expect(faultsOf(messages, cognates)).toEqual([]);
});

test('every written message is compiled', () => {
  expect(messages.length).toBeGreaterThan(0);
  expect(Object.keys(m).sort()).toEqual(messages.map(({ key }) => key).sort());
});

test('every message is used somewhere', () => {
  const files = globSync(
    ['apps/*/src/**/*.{ts,svelte}', 'packages/*/src/**/*.{ts,svelte}', 'tooling/**/*.ts'],
    {
      cwd: root,
      exclude: (path) => /node_modules|generated|\.svelte-kit|\.test\.ts$/.test(path),
    },
  );
  expect(
    unusedKeys(
      messages,
      files.map((file) => readFileSync(root + file, 'utf8')),
    ),
  ).toEqual([]);
});

test('every reason to refuse is given by something', () => {
  const files = globSync(['apps/*/src/**/*.ts', 'packages/*/src/**/*.ts'], {
    cwd: root,
    exclude: (path) => /node_modules|generated|\.svelte-kit|\.test\.ts$|refusal-status/.test(path),
  });
  const sources = files.map((file) => readFileSync(root + file, 'utf8')).join('\n');
  const given = (key: string) =>
    sources.includes(key) || new RegExp(`['"]${key.replace('error_', '')}['"]`).test(sources);
  const reasons = messages.filter(({ key }) => key.startsWith('error_'));
  expect(reasons.map(({ key }) => key).filter((key) => !given(key))).toEqual([]);
});

test('every listed cognate is a word of some message', () => {
  const words = new Set(
    messages.flatMap(({ text }) => Object.values(text).flatMap((one) => wordsOf(one ?? ''))),
  );
  expect(cognates.filter((cognate) => !words.has(cognate))).toEqual([]);
});

test.each([
  [{ kk: 'Орын', ru: undefined, en: 'Rank' }, 'site_x has no text in ru; write it.'],
  [{ kk: '{n} орын', ru: '{k} место', en: 'Rank {n}' }, 'site_x has differing placeholders: n / k.'],
  [
    { kk: 'Место', ru: 'Место', en: 'Rank' },
    'site_x is the same in kk and ru; translate it, or list "место" in packages/i18n/cognates.json.',
  ],
])('a faulty message is named: %o', (text, fault) => {
  expect(faultsOf([{ area: 'site', key: 'site_x', text }], [])).toEqual([fault]);
});

test('figures, placeholders and format names may be the same everywhere', () => {
  const text = { kk: 'CSV {n} %', ru: 'CSV {n} %', en: 'CSV {n} %' };
  expect(faultsOf([{ area: 'site', key: 'site_x', text }], [])).toEqual([]);
});

test('a key built by a template literal counts as used', () => {
  const text = { kk: 'а', ru: 'б', en: 'c' };
  const written = ['site_grade_a', 'site_other'].map((key) => ({ area: 'site', key, text }));
  expect(unusedKeys(written, ['m[`site_grade_${grade}`]'])).toEqual(['site_other']);
});
