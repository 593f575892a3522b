/** `pnpm score`: points, band and working of given inputs under a methodology. */
import { methodologies } from '@olshem/methodologies';
import {
  bandFor,
  checkInputs,
  explainIndicator,
  Fraction,
  indicatorsOf,
  parameterValues,
  scaleOf,
  scoreIndicator,
  unusualInputs,
  type Indicator,
  type Methodology,
} from '@olshem/scoring';
import { printJson, runCommand, UsageError } from './command.ts';

const USAGE = 'pnpm score --methodology ID [--indicator ID] [--group GROUP] --inputs JSON [--json]';

await runCommand({
  usage: USAGE,
  help: [
    'Scores the given inputs exactly and prints the points, the band and the working.',
    '  --methodology ID  e.g. openness-2025',
    '  --indicator ID    e.g. review-deadlines; without it the inputs are an object of indicators',
    '  --group GROUP     group of the body where rules differ by group; the first group otherwise',
    '  --inputs JSON     e.g. \'{"late": "136", "reviewed": "182409"}\'',
    '  --json            machine-readable',
  ].join('\n'),
  options: {
    methodology: { type: 'string' },
    indicator: { type: 'string' },
    group: { type: 'string' },
    inputs: { type: 'string' },
  },
  positionals: { least: 0, most: 0 },
  run(values) {
    if (values.methodology === undefined || values.inputs === undefined)
      throw new UsageError(`Usage: ${USAGE}`);
    const methodology = findMethodology(values.methodology);
    const group = findGroup(methodology, values.group);
    const inputs = parseObject(values.inputs, '--inputs');
    const rows =
      values.indicator === undefined
        ? Object.entries(inputs).map(([id, own]) => scoreOne(methodology, id, group, asObject(own, id)))
        : [scoreOne(methodology, values.indicator, group, inputs)];
    if (values.json)
      printJson(
        values.indicator === undefined ? { methodology: methodology.id, group, indicators: rows } : rows[0],
      );
    else for (const row of rows) printRow(row);
    return rows.every(({ status }) => status !== 'missing');
  },
});

type Row = ReturnType<typeof scoreOne>;

function scoreOne(methodology: Methodology, id: string, group: string, given: Record<string, unknown>) {
  const indicator = indicatorsOf(methodology).find((each) => each.id === id);
  if (!indicator) {
    throw new UsageError(
      `The methodology ${methodology.id} has no indicator “${id}”; it has ${indicatorsOf(methodology)
        .map((each) => each.id)
        .join(', ')}.`,
    );
  }
  const inputs = textInputs(indicator, given);
  const [problem] = checkInputs(indicator, inputs);
  if (problem) {
    throw new UsageError(
      `The input “${problem.input}” of ${id} is refused: ${problem.message?.en ?? problem.code}`,
    );
  }
  const parameters = parameterValues(methodology);
  const score = scoreIndicator(indicator, { inputs }, group, parameters);
  const working = explainIndicator(indicator, { inputs }, group, parameters);
  const points = score.status === 'missing' ? undefined : score.points;
  const scale = scaleOf(methodology, indicator);
  return {
    methodology: methodology.id,
    indicator: id,
    group,
    status: score.status,
    points: points?.toString() ?? null,
    exact: score.status === 'scored' ? score.exact.toString() : null,
    max: indicator.maxPoints,
    band: points && scale ? bandFor(points, scale, Fraction.parse(indicator.maxPoints)).id : null,
    missing: score.status === 'missing' ? score.input : null,
    working,
    unusual: unusualInputs(indicator, inputs, { parameters, group }),
  };
}

function printRow({ indicator, points, max, band, missing, working, unusual }: Row): void {
  if (points === null) console.log(`${indicator}: no points, the input “${missing}” is missing`);
  else console.log(`${indicator}: ${points} of ${max} (${band ?? 'no band'})`);
  for (const { expression, shown } of working.steps) console.log(`  ${expression.en} = ${shown.en}`);
  if (points !== null) console.log(`  ${working.line.en}`);
  for (const sentence of working.sentences) console.log(`  ${sentence.en}`);
  for (const { input, message } of unusual) console.log(`  Unusual: ${message?.en ?? input}`);
}

function textInputs(indicator: Indicator, given: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (!Object.hasOwn(indicator.inputs, name)) {
        throw new UsageError(
          `The indicator ${indicator.id} has no input “${name}”; it has ${Object.keys(indicator.inputs).join(', ')}.`,
        );
      }
      if (typeof value === 'string') return [name, value];
      if (typeof value === 'boolean') return [name, value ? 'yes' : 'no'];
      if (Number.isSafeInteger(value)) return [name, String(value)];
      if (Array.isArray(value)) return [name, JSON.stringify(value)];
      throw new UsageError(
        `The input “${name}” must be text, a whole number, true or false; write decimals as text.`,
      );
    }),
  );
}

function findMethodology(id: string): Methodology {
  const found = methodologies.find((each) => each.id === id);
  if (found) return found;
  throw new UsageError(
    `There is no methodology “${id}”; there are ${methodologies.map((each) => each.id).join(', ')}.`,
  );
}

function findGroup(methodology: Methodology, wanted: string | undefined): string {
  const ids = methodology.groups.map(({ id }) => id);
  if (wanted === undefined) return ids[0]!;
  if (!ids.includes(wanted))
    throw new UsageError(`There is no group “${wanted}”; there are ${ids.join(', ')}.`);
  return wanted;
}

function parseObject(text: string, name: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(text), name);
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    throw new UsageError(`${name} is not JSON: ${(problem as Error).message}`);
  }
}

function asObject(value: unknown, name: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new UsageError(`${name} must be a JSON object of inputs by name.`);
  }
  return value as Record<string, unknown>;
}
