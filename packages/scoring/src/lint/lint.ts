/** Everything that keeps a methodology from being loaded, and what its author should look at again. */
import { indicatorsOf } from '../methodology/define.ts';
import {
  isIndicator,
  type Criterion,
  type Group,
  type Indicator,
  type Methodology,
  type Parameter,
} from '../methodology/types.ts';
import { lintBands } from './bands.ts';
import { lintExamples } from './examples.ts';
import { error, repeated, warning, type LintFinding } from './finding.ts';
import { isLadder, lintLadder } from './ladders.ts';
import { lintNormalisation } from './normalisation.ts';
import { expressionsOf, lintRule } from './rule.ts';
import { lintSamples } from './samples.ts';
import { lintCalendar, lintDocuments, lintSource } from './sources.ts';
import { lintTexts } from './texts.ts';
import { lintTree } from './tree.ts';
import { parametersRead } from '../expression/walk.ts';

/** The findings, errors first. A methodology without errors can be scored. */
export function lint(methodology: Methodology): LintFinding[] {
  const findings = [
    ...lintTexts(methodology, methodology.id),
    ...lintSource(methodology.source, methodology, `methodology ${methodology.id}`),
    ...lintDocuments(methodology),
    ...lintCalendar(methodology),
    ...lintTree(methodology),
    ...lintBands(methodology),
    ...lintParameters(methodology),
    ...applying(methodology.index, methodology.groups).flatMap(({ indicator, groups }) =>
      lintIndicator(indicator, { ...methodology, groups }),
    ),
  ];
  return findings.toSorted((a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity));
}

const GRAVEST = ['error', 'warning'];

/** Every indicator with the groups to which it applies, which the nodes above it may narrow. */
function applying(
  node: Criterion,
  groups: readonly Group[],
): { indicator: Indicator; groups: readonly Group[] }[] {
  return node.children.flatMap((child) => {
    const own = groups.filter(({ id }) => child.groups?.includes(id) ?? true);
    return isIndicator(child) ? [{ indicator: child, groups: own }] : applying(child, own);
  });
}

function lintIndicator(indicator: Indicator, methodology: Methodology): LintFinding[] {
  const structure = [...lintRule(indicator, methodology), ...lintNormalisation(indicator)];
  const record = lintRecord(indicator, methodology);
  // A rule that names what does not exist cannot be tried out.
  if (structure.some(({ id }) => UNUSABLE.includes(id))) return [...record, ...structure];
  return [
    ...record,
    ...structure,
    ...lintSamples(indicator, methodology),
    ...lintExamples(indicator, methodology),
  ];
}

const UNUSABLE = ['unknown-input', 'unknown-parameter', 'group-without-rule'];

function lintRecord(indicator: Indicator, methodology: Methodology): LintFinding[] {
  const where = `indicator ${indicator.id}`;
  const { suppliers } = methodology;
  const known = suppliers.some(({ id }) => id === indicator.supplier);
  const twice = [
    ...repeated((indicator.checks ?? []).map(({ id }) => id)),
    ...repeated((indicator.exemptions ?? []).map(({ ground }) => ground)),
    ...repeated(indicator.examples.map(({ name }) => name)),
  ];
  return [
    ...(known
      ? []
      : [
          error(
            'no-supplier',
            where,
            `The supplier “${indicator.supplier}” is not in the manifest; name one of: ${suppliers.map(({ id }) => id).join(', ')}.`,
          ),
        ]),
    ...lintSource(indicator.source, methodology, where),
    ...(indicator.basis ? [] : [error('no-basis', where, 'Say in “basis” how far the rule is known.')]),
    ...twice.map((id) =>
      error(
        'duplicate-id',
        where,
        `“${id}” stands more than once among checks, exemptions or examples; name each apart.`,
      ),
    ),
  ];
}

function lintParameters(methodology: Methodology): LintFinding[] {
  const groups = methodology.groups.map(({ id }) => id);
  const read = new Set(
    indicatorsOf(methodology).flatMap((indicator) =>
      expressionsOf(indicator).flatMap((node) => [...parametersRead(node)]),
    ),
  );
  return Object.entries(methodology.parameters).flatMap(([name, parameter]) => {
    const where = `parameter ${name}`;
    return [
      ...(read.has(name)
        ? []
        : [warning('parameter-unused', where, 'No rule reads this parameter; remove it or use it.')]),
      ...lintParameter(parameter, where, groups),
    ];
  });
}

function lintParameter(
  { value, basis, note }: Parameter,
  where: string,
  groups: readonly string[],
): LintFinding[] {
  if (typeof value === 'string') return [];
  if (isLadder(value)) return lintLadder(value, where);
  const values = Object.entries(value.byGroup);
  const differ = new Set(values.map(([, own]) => JSON.stringify(own))).size > 1;
  return [
    ...groups
      .filter((group) => !Object.hasOwn(value.byGroup, group))
      .map((group) =>
        error('group-without-rule', where, `There is no value for the group “${group}”; add it.`),
      ),
    ...values.flatMap(([group, own]) => (isLadder(own) ? lintLadder(own, `${where}, group ${group}`) : [])),
    ...(differ && basis === 'assumed' && !note
      ? [
          warning(
            'groups-differ-without-source',
            where,
            'Groups are treated differently and the value is assumed; say in “note” what this rests on.',
          ),
        ]
      : []),
  ];
}
