/** Splits the compiled messages, so that the script of a page holds only the messages which that page says. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '@olshem/i18n';
import type { Plugin } from 'vite';

const COMPILED = '/i18n/src/generated/messages/_index.js';
const MESSAGE = '\0message:';
const LOCALES = ['kk', 'ru', 'en'] as const satisfies readonly Locale[];

/**
 * In the scripts of the browser every message becomes a module of its own. As compiled, all messages of a language are
 * one module, which a bundler cannot divide between pages. Fails the build when the compiled messages have another form.
 */
export function messagesByPage(): Plugin {
  let modules = new Map<string, string>();
  return {
    name: 'messages-by-page',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(_, id) {
      if (!id.endsWith(COMPILED)) return undefined;
      modules = messageModules(dirname(id));
      return [...modules.keys()].map((key) => `export { ${key} } from '${MESSAGE}${key}';`).join('\n');
    },
    resolveId: (id) => (id.startsWith(MESSAGE) ? id : undefined),
    load: (id) => (id.startsWith(MESSAGE) ? modules.get(id.slice(MESSAGE.length)) : undefined),
  };
}

/** The module of every message by its key, from a folder of compiled messages. The language is always given: the types demand it. */
export function messageModules(folder: string): Map<string, string> {
  const wordings = LOCALES.map((locale) => functionsOf(readFileSync(join(folder, `${locale}.js`), 'utf8')));
  const keys = [...(wordings[0]?.keys() ?? [])];
  if (keys.length === 0 || wordings.some((each) => [...each.keys()].join() !== keys.join()))
    throw new Error(`The languages in ${folder} do not hold the same messages; compile them again.`);
  const rules = `import * as registry from ${JSON.stringify(join(folder, '../registry.js'))};`;
  return new Map(
    keys.map((key) => {
      const inLanguages = LOCALES.map((locale, at) => `const ${locale} = ${wordings[at]?.get(key)}`).join(
        '\n',
      );
      const choice = `export const ${key} = (inputs, { locale }) => ({ kk, ru, en })[locale](inputs);`;
      return [key, [...(inLanguages.includes('registry.') ? [rules] : []), inLanguages, choice].join('\n')];
    }),
  );
}

function functionsOf(compiled: string): Map<string, string> {
  const [, ...parts] = compiled.split(/^export const (?=\w+ = )/m);
  return new Map(
    parts.map((part) => {
      const at = part.indexOf(' = ');
      return [part.slice(0, at), part.slice(at + 3)];
    }),
  );
}
