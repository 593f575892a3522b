/** Writing of skeletons: never over a file that is there, never outside the folder. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where methodologies live. */
export const sourceFolder = fileURLToPath(new URL('../../../packages/methodologies/src', import.meta.url));

/** The id as it was given; throws `SyntaxError` unless it is words of small letters and digits joined by hyphens. */
export function checkedId(id: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return id;
  throw new SyntaxError(
    `“${id}” is no id; use small letters, digits and hyphens, such as requests-answered-on-time.`,
  );
}

/** Writes the files, or none of them when one is already there. Returns their paths. */
export function writeNew(folder: string, files: Readonly<Record<string, string>>): string[] {
  const paths = Object.keys(files).map((name) => join(folder, name));
  const taken = paths.find((path) => existsSync(path));
  if (taken) throw new SyntaxError(`${taken} is already there; choose another id or edit that file.`);
  Object.values(files).forEach((text, at) => {
    mkdirSync(dirname(paths[at]!), { recursive: true });
    writeFileSync(paths[at]!, text);
  });
  return paths;
}
