/** `pnpm new:methodology`: the folder of a new methodology with a first criterion and a first indicator. */
import { printJson, runCommand } from './command.ts';
import { camelCase, indicatorSkeleton } from './skeletons/indicator.ts';
import { bandsSkeleton, manifestSkeleton, parametersSkeleton } from './skeletons/methodology.ts';
import { checkedId, sourceFolder, writeNew } from './skeletons/write.ts';

await runCommand({
  usage: 'pnpm new:methodology ID [--indicator ID] [--dir DIR] [--json]',
  help: [
    'Writes the skeleton of a methodology. The registry test fails until it is complete.',
    '  ID              id of the methodology and name of its folder, e.g. openness-2026',
    '  --indicator ID  id of its first indicator; first-indicator without it',
    '  --dir DIR       folder of the methodologies, where not the one of this checkout',
  ].join('\n'),
  options: { indicator: { type: 'string' }, dir: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  run({ indicator = 'first-indicator', dir = sourceFolder, json }, [id]) {
    const folder = checkedId(id!);
    const first = checkedId(indicator);
    const written = writeNew(dir, {
      [`${folder}/manifest.ts`]: manifestSkeleton(folder, first),
      [`${folder}/bands.ts`]: bandsSkeleton(),
      [`${folder}/parameters.ts`]: parametersSkeleton(),
      [`${folder}/indicators/${first}.ts`]: indicatorSkeleton(first),
    });
    if (json) printJson({ written });
    else {
      console.log(`Written: ${written.join('\n         ')}`);
      console.log(`Next: fill them in, and add ${camelCase(folder)} to registry.ts.`);
    }
    return true;
  },
});
