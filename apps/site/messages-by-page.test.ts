import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { m } from '@olshem/i18n';
import { expect, test } from 'vitest';
import { messageModules } from './messages-by-page.ts';

const folder = join(dirname(fileURLToPath(import.meta.resolve('@olshem/i18n'))), 'generated/messages');
const modules = messageModules(folder);

test('every message has a module', () => {
  expect([...modules.keys()].toSorted()).toEqual(Object.keys(m).toSorted());
});

test.each(['kk', 'ru', 'en'] as const)('a module says in %s what the message says', async (locale) => {
  const key = 'site_verify_ok';
  const address = `data:text/javascript,${encodeURIComponent(modules.get(key)!)}`;
  const { [key]: own } = (await import(/* @vite-ignore */ address)) as Pick<typeof m, typeof key>;
  const counts = { matching: '9', cells: '10' };
  expect(own(counts, { locale })).toBe(m[key](counts, { locale }));
});

test('a message that asks for the form of a number brings the rules along', () => {
  expect(modules.get('portal_days_left')).toContain('registry.js');
  expect(modules.get('site_verify_ok')).not.toContain('registry.js');
});

test('a folder without messages is refused', () => {
  expect(() => messageModules(join(folder, '..'))).toThrow('ENOENT');
});
