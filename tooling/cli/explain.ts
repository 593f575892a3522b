/** `pnpm explain`: everything behind one body's total. */
import { editions, loadEdition } from '@olshem/methodologies/node';
import { explainBody, scoreEdition } from '@olshem/scoring';
import { printJson, runCommand, UsageError } from './command.ts';

/** `openness/2025` in addresses is `openness-2025` on the command line; both are understood. */
const EDITION_IDS = editions.map(({ id }) => id.replace('/', '-'));

type Explained = ReturnType<typeof explainBody>;

await runCommand({
  usage: 'pnpm explain EDITION BODY [--json]',
  help: [
    'Explains the total of one body: criteria, indicators, the steps of each score and the inputs they start from.',
    `  EDITION  ${EDITION_IDS.join(', ')}`,
    '  BODY     e.g. ministry-of-health',
    '  --json   machine-readable, in the three languages',
  ].join('\n'),
  options: {},
  positionals: { least: 2, most: 2 },
  run(values, [id, bodyId]) {
    const edition = loadEdition(id!);
    const data = edition.bodies.find((body) => body.id === bodyId);
    const result = scoreEdition(edition).bodies.find((body) => body.id === bodyId);
    if (!data || !result)
      throw new UsageError(
        `The edition ${edition.id} rates no body “${bodyId}”; it rates ${edition.bodies.map((body) => body.id).join(', ')}.`,
      );
    const explained = explainBody(edition.methodology, data, result);
    if (values.json) printJson(plain(explained));
    else printNode(explained, '');
    return true;
  },
});

/** The explanation with the result as texts: fractions are no JSON. */
function plain({ result, children, ...own }: Explained): object {
  const { status, shown, band, rank } = result;
  return { ...own, result: { status, points: shown, band, rank }, children: children.map(plain) };
}

function printNode({ title, result, working, inputs, children }: Explained, indent: string): void {
  console.log(`${indent}${title.en}: ${result.shown ?? result.status}`);
  for (const { title: name, shown } of inputs) if (shown) console.log(`${indent}  ${name.en}: ${shown.en}`);
  for (const { expression, shown } of working.steps)
    if (expression.en !== shown.en) console.log(`${indent}  ${expression.en} = ${shown.en}`);
  if (working.line.en !== result.shown) console.log(`${indent}  ${working.line.en}`);
  for (const sentence of working.sentences) console.log(`${indent}  ${sentence.en}`);
  for (const child of children) printNode(child, `${indent}  `);
}
