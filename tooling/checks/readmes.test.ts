import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const parents = ['apps', 'packages', 'tooling'];
const folders = parents.flatMap((parent) =>
  readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
    .map(({ name }) => `${parent}/${name}`),
);
const readmes = globSync(['README.md', '{apps,packages}/*/README.md', 'tooling/docs/*.md'], { cwd: root });
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('the table of folders in the README names those that are there, and no other', () => {
  const table = /## Where things are\n([^#]*)/.exec(read('README.md'))?.[1] ?? '';
  const named = [...table.matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, cell = '']) => {
    const [first = '', ...others] = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    return [first, ...others.map((name) => `${dirname(first)}/${name}`)];
  });
  expect(named.toSorted()).toEqual(folders.toSorted());
});

test('every app and package has its README', () => {
  const without = folders.filter((folder) => !folder.startsWith('tooling/'));
  expect(without.filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([]);
});

test.each(readmes)('what %s links to is there', (file) => {
  const targets = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
});

test.each(readmes)('every command that %s gives exists', (file) => {
  const scripts = ['package.json', ...globSync('{apps,packages}/*/package.json', { cwd: root })].flatMap(
    (manifest) => Object.keys((JSON.parse(read(manifest)) as { scripts?: object }).scripts ?? {}),
  );
  const known = new Set([...scripts, 'install', 'exec', 'changeset']);
  const given = [...read(file).matchAll(/`?pnpm ([a-z][a-z0-9:]*)/g)].map(([, name = '']) => name);
  expect(given.filter((name) => !known.has(name))).toEqual([]);
});
