/** The openness index 2025 as it was published, from the transcribed tables. */
import { nodesOf, type BodyData, type Printed } from '@olshem/scoring';
import type { FigurePair, PublishedEdition, SourcePlace } from '@olshem/scoring/check';
import { readBodies, type Body } from '../../bodies.ts';
import { candidatesFromFacts, inputsFromFacts, type Fact } from '../../edition/map-facts.ts';
import type { EditionFiles } from '../../edition/parse-csv.ts';
import { readSections } from '../../edition/sections.ts';
import { openness2025 } from '../manifest.ts';
import { factCandidates, factInputs, factPairs } from './facts-to-inputs.ts';
import { averageNodes, statementConditions } from './national-statements.ts';
import { relationsOf, type TextFigure } from './relations.ts';
import { readExemptions, readFacts, readPrinted, readTextFigures, type PrintedTables } from './tables.ts';

const PERIOD = '2025';

/** The edition: printed figures at every level, inputs where counts are published, and what can be checked. */
export function openness2025Edition(files: EditionFiles): PublishedEdition {
  const register = readBodies(files);
  const tables = readPrinted(
    files,
    register.map(({ id }) => id),
    openness2025,
  );
  const facts = readFacts(
    files,
    register.map(({ id }) => id),
  );
  const exemptions = readExemptions(files);
  const rated = register.filter(({ id }) => id in tables.printed);
  const bodies = rated.map((body) => {
    const own = facts.filter((fact) => fact.body === body.id);
    return { body, own, ...inputsFromFacts(own, factInputs, PERIOD) };
  });
  return {
    id: 'openness/2025',
    methodology: openness2025,
    bodies: bodies.map(({ body, supplied }) => bodyData(body, supplied, exemptions[body.id] ?? {}, tables)),
    candidates: bodies.flatMap(({ body, own, supplied }) =>
      candidatesFromFacts(body.id, own, factCandidates, supplied),
    ),
    ...national(files),
    pairs: bodies.flatMap(({ body, own }) => pairs(body.id, own)),
    arrows: [],
    bandCells: tables.bandCells,
    lines: tables.lines,
    ...readSections(files, 'openness-2025/sections.csv', openness2025),
    inputSources: Object.fromEntries(bodies.map(({ body, sources }) => [body.id, sources])),
  };
}

function bodyData(
  body: Body,
  inputs: Readonly<Record<string, Record<string, string>>>,
  exempt: Readonly<Record<string, string>>,
  tables: PrintedTables,
): BodyData {
  const indicators = new Set([...Object.keys(inputs), ...Object.keys(exempt)]);
  const supplied = Object.fromEntries(
    [...indicators].map((id) => [
      id,
      { inputs: inputs[id] ?? {}, ...(exempt[id] && { exempt: exempt[id] }) },
    ]),
  );
  const printed: Record<string, Printed> = tables.printed[body.id] ?? {};
  return { id: body.id, group: body.group, supplied, printed, applicability: {} };
}

function pairs(body: string, facts: readonly Fact[]): FigurePair[] {
  const place = ({
    of,
    fact,
  }: {
    of: string;
    fact: string;
  }): (SourcePlace & { value: string }) | undefined => {
    const found = facts.find((each) => each.about === of && each.fact === fact);
    return (
      found && {
        value: found.value,
        line: found.line,
        ...(found.qualifier && { qualifier: found.qualifier }),
      }
    );
  };
  return factPairs.flatMap(({ id, node, title, first, second }) => {
    const [one, other] = [place(first), place(second)];
    return one && other ? [{ id, body, node, title, first: one, second: other }] : [];
  });
}

function national(files: EditionFiles): Pick<PublishedEdition, 'averages' | 'statements' | 'relations'> {
  const { nation, bodies } = readTextFigures(files);
  const known = nodesOf(openness2025.index).map(({ id }) => id);
  const figures = nation.filter(({ period }) => period === PERIOD);
  const common = ({ fact, scope, value, line, qualifier }: TextFigure) => ({
    id: `${fact}/${scope}`,
    value,
    line,
    ...(scope !== 'all' && { group: scope }),
    ...(qualifier && { qualifier }),
  });
  return {
    averages: figures.flatMap((figure) => {
      const node = averageNodes[figure.fact];
      return node && known.includes(node) ? [{ ...common(figure), node }] : [];
    }),
    statements: figures.flatMap((figure) => {
      const condition = statementConditions[figure.fact];
      return condition ? [{ ...common(figure), ...condition }] : [];
    }),
    relations: relationsOf(nation, bodies),
  };
}
