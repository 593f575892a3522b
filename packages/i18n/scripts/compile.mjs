/**
 * Turns messages/<area>/<locale>.json into typed functions under src/generated.
 *
 * Runs after install and before every start, test and build, and does nothing when the messages have not changed.
 * It refuses an empty result: a message plugin that cannot be loaded is only a warning to the compiler.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const output = join(home, 'src/generated');
const digest = digestOfSources();

if (!existsSync(join(output, 'digest')) || readFileSync(join(output, 'digest'), 'utf8') !== digest) {
  await compileMessages();
}

async function compileMessages() {
  const { compile } = await import('@inlang/paraglide-js');
  // The compiler writes into the project's folder; a copy keeps the checkout clean.
  const work = mkdtempSync(join(home, 'node_modules/.compile-'));
  try {
    for (const part of ['project.inlang', 'messages'])
      cpSync(join(home, part), join(work, part), { recursive: true });
    localisePlugin(join(work, 'project.inlang/settings.json'));
    const compiled = join(work, 'generated');
    await compile({
      project: join(work, 'project.inlang'),
      outdir: compiled,
      outputStructure: 'locale-modules',
      strategy: ['baseLocale'],
      emitTsDeclarations: true,
      emitReadme: false,
      emitGitIgnore: false,
      emitPrettierIgnore: false,
    });
    const count = demandLocale(join(compiled, 'messages/_index.d.ts'));
    if (count === 0)
      throw new Error('No message was compiled. Run "pnpm install" and look for the plugin warning above.');
    writeFileSync(join(compiled, 'digest'), digest);
    replaceOutput(compiled);
    console.log(`i18n: ${count} messages compiled`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Two compilations may end at the same moment; the later one then finds the place taken and tries again. */
function replaceOutput(compiled) {
  for (let attempt = 1; ; attempt += 1) {
    rmSync(output, { recursive: true, force: true });
    try {
      return renameSync(compiled, output);
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** Module addresses are relative to the project; from the copy they must be absolute. */
function localisePlugin(file) {
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  settings.modules = settings.modules.map((address) => join(home, address));
  writeFileSync(file, JSON.stringify(settings));
}

/** Makes inputs and locale compulsory in the types: a forgotten locale would silently be Kazakh. Gives the number of messages. */
function demandLocale(file) {
  const types = readFileSync(file, 'utf8');
  const strict = types
    .replace(/inputs\?:/g, 'inputs:')
    .replace(/options\?:/g, 'options:')
    .replace(/locale\?:/g, 'locale:');
  writeFileSync(file, strict);
  return [...strict.matchAll(/^export const /gm)].length;
}

function digestOfSources() {
  const hash = createHash('sha256');
  const compiler = readFileSync(join(home, 'package.json'));
  const files = ['project.inlang/settings.json', 'scripts/compile.mjs'];
  for (const area of readdirSync(join(home, 'messages')).sort()) {
    for (const file of readdirSync(join(home, 'messages', area)).sort())
      files.push(`messages/${area}/${file}`);
  }
  hash.update(compiler);
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(home, file)))
      .update('\0');
  return hash.digest('hex');
}
