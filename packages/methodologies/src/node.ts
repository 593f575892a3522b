/** Editions from files, for Node: of this package or of another folder of the same format. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublishedEdition } from '@olshem/scoring/check';
import { readBodies, type Body } from './bodies.ts';
import { readBodyActs, type BodyAct } from './body-acts.ts';
import { describedEdition } from './edition/catalogue.ts';
import type { EditionFiles } from './edition/parse-csv.ts';

export * from './editions.ts';

/** The data that travels with this package. */
export const dataFolder = fileURLToPath(new URL('../data', import.meta.url));

interface Options {
  /** Another folder of the same format: the one with all tables, or the one of the edition. */
  dir?: string;
}

/** An edition by `openness/2025` or `openness-2025`. Throws `SyntaxError` with file and line on a malformed table. */
export function loadEdition(id: string, { dir = dataFolder }: Options = {}): PublishedEdition {
  const edition = describedEdition(id);
  const files: Record<string, string> = { ...registerFiles(dir) };
  for (const table of edition.tables) {
    const path = tablePath(dir, edition.folder, table);
    if (!path) throw new SyntaxError(`There is no ${table} in ${dir}, nor in its folder ${edition.folder}.`);
    files[`${edition.folder}/${table}`] = readFileSync(path, 'utf8');
  }
  for (const table of edition.optionalTables ?? []) {
    const path = tablePath(dir, edition.folder, table) ?? tablePath(dataFolder, edition.folder, table);
    if (path) files[`${edition.folder}/${table}`] = readFileSync(path, 'utf8');
  }
  return edition.read(files);
}

/** The register of bodies. */
export function loadBodies({ dir = dataFolder }: Options = {}): Body[] {
  return readBodies(registerFiles(dir));
}

/** What became of the bodies of the register. */
export function loadBodyActs(): BodyAct[] {
  const path = join(dataFolder, 'body-acts.csv');
  return readBodyActs({ 'body-acts.csv': readFileSync(path, 'utf8') });
}

/** The register of a folder, of its parent, or else the one of this package. */
function registerFiles(dir: string): EditionFiles {
  const home = [dir, join(dir, '..'), dataFolder].find((folder) => existsSync(join(folder, 'bodies.csv')));
  if (!home) throw new SyntaxError(`There is no bodies.csv in ${dir}.`);
  const files: Record<string, string> = { 'bodies.csv': readFileSync(join(home, 'bodies.csv'), 'utf8') };
  for (const table of ['abbreviations.csv', 'aliases.csv']) {
    const path = [join(home, table), join(dataFolder, table)].find((each) => existsSync(each));
    if (path) files[table] = readFileSync(path, 'utf8');
  }
  return files;
}

function tablePath(dir: string, folder: string, table: string): string | undefined {
  return [join(dir, folder, table), join(dir, table)].find((path) => existsSync(path));
}
