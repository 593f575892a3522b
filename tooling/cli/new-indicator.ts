/** `pnpm new:indicator`: the file of a new indicator, complete in form and empty where only its author knows. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printJson, runCommand } from './command.ts';
import { camelCase, indicatorSkeleton } from './skeletons/indicator.ts';
import { checkedId, sourceFolder, writeNew } from './skeletons/write.ts';

await runCommand({
  usage: 'pnpm new:indicator METHODOLOGY ID [--dir DIR] [--json]',
  help: [
    'Writes the skeleton of an indicator. The registry test fails until it is complete and stands in the manifest.',
    '  METHODOLOGY  folder of the methodology, e.g. openness-2025',
    '  ID           id of the indicator and name of its file, e.g. requests-answered-on-time',
    '  --dir DIR    folder of the methodologies, where not the one of this checkout',
  ].join('\n'),
  options: { dir: { type: 'string' } },
  positionals: { least: 2, most: 2 },
  run({ dir = sourceFolder, json }, [methodology, id]) {
    const folder = join(dir, checkedId(methodology!));
    if (!existsSync(join(folder, 'manifest.ts'))) {
      throw new RangeError(
        `There is no methodology “${methodology}” in ${dir}; pnpm new:methodology begins one.`,
      );
    }
    const written = writeNew(folder, { [`indicators/${checkedId(id!)}.ts`]: indicatorSkeleton(id!) });
    if (json) printJson({ written });
    else {
      console.log(`Written: ${written.join('\n         ')}`);
      console.log(
        `Next: fill it in, and put ${camelCase(id!)} under its criterion in ${methodology}/manifest.ts.`,
      );
    }
    return true;
  },
});
