/** What differs between two versions of a methodology: by id and part, for a screen to word. */
import type { CalendarStage } from '../methodology/calendar.ts';
import { nodesOf } from '../methodology/define.ts';
import type { SourceDocument } from '../methodology/documents.ts';
import {
  isIndicator,
  type Criterion,
  type Group,
  type Indicator,
  type Methodology,
  type Parameter,
  type Supplier,
} from '../methodology/types.ts';
import { sameData } from '../serialise/plain.ts';
import { decidingOfCriterion, decidingOfIndicator, limitsOf } from './deciding.ts';

/** One thing that was added, removed or changed. */
export interface Difference<Part extends string> {
  id: string;
  change: 'added' | 'removed' | 'changed';
  /** The parts that changed; none of what is new or gone. */
  parts: readonly Part[];
  /** Whether equal data may get other points, bands or places by it; false where only words, sources or days differ. */
  changesResults: boolean;
}

type DifferencesOf<Item> = readonly Difference<Exclude<keyof Item, 'id'> & string>[];

/** Everything that differs; all lists are empty exactly when both versions have the same serialised form. */
export interface MethodologyDifferences {
  /** Whether any difference may give equal data other points, bands or places. */
  changesResults: boolean;
  /** Parts of the manifest itself; a list is named where only its order differs. */
  manifest: readonly (keyof Methodology)[];
  indicators: DifferencesOf<Indicator>;
  /** The index and its criteria; `children` when they are others or stand in another order. */
  criteria: DifferencesOf<Criterion>;
  parameters: DifferencesOf<Parameter>;
  groups: DifferencesOf<Group>;
  suppliers: DifferencesOf<Supplier>;
  documents: DifferencesOf<SourceDocument>;
  /** Grounds by code. */
  grounds: DifferencesOf<{ title: unknown }>;
  /** Stages of the calendar. */
  calendar: DifferencesOf<Omit<CalendarStage, 'stage'>>;
}

/** What the newer version has otherwise than the older one. */
export function differencesBetween(older: Methodology, newer: Methodology): MethodologyDifferences {
  const [before, after] = [sectionsOf(older), sectionsOf(newer)];
  const manifest = manifestParts(older, newer);
  const sections = Object.fromEntries(
    Object.keys(after).map((name) => [name, compareItems(before[name]!, after[name]!)]),
  );
  const differences = Object.values(sections).flat();
  return {
    changesResults:
      !sameData(decidingOfManifest(older), decidingOfManifest(newer)) ||
      differences.some(({ changesResults }) => changesResults),
    manifest,
    ...sections,
  } as unknown as MethodologyDifferences;
}

/** One thing with an id: its parts, and what of them decides about results. `existence`: so does being there at all. */
interface Item {
  id: string;
  parts: object;
  deciding?: unknown;
  existence?: boolean;
}

function sectionsOf(methodology: Methodology): Record<string, readonly Item[]> {
  const nodes = nodesOf(methodology.index);
  return {
    indicators: nodes.filter(isIndicator).map((indicator) => ({
      id: indicator.id,
      parts: indicator,
      deciding: decidingOfIndicator(indicator),
      existence: true,
    })),
    criteria: nodes
      .filter((node): node is Criterion => !isIndicator(node))
      .map((criterion) => ({
        id: criterion.id,
        parts: { ...criterion, children: idsOf(criterion.children) },
        deciding: decidingOfCriterion(criterion),
        existence: true,
      })),
    // A parameter that a rule begins or ceases to read is a change of that rule.
    parameters: Object.entries(methodology.parameters).map(([id, parameter]) => ({
      id,
      parts: parameter,
      deciding: parameter.value,
    })),
    groups: methodology.groups.map((group) => ({ id: group.id, parts: group, existence: true })),
    suppliers: methodology.suppliers.map((supplier) => ({ id: supplier.id, parts: supplier })),
    documents: methodology.documents.map((document) => ({ id: document.id, parts: document })),
    grounds: Object.entries(methodology.grounds).map(([id, title]) => ({ id, parts: { title } })),
    calendar: (methodology.calendar?.stages ?? []).map(({ stage, ...parts }) => ({ id: stage, parts })),
  };
}

function compareItems(older: readonly Item[], newer: readonly Item[]): Difference<string>[] {
  const before = new Map(older.map((item) => [item.id, item]));
  const after = new Set(idsOf(newer));
  const whole = (change: 'added' | 'removed', { id, existence = false }: Item): Difference<string> => ({
    id,
    change,
    parts: [],
    changesResults: existence,
  });
  return [
    ...newer.flatMap((item): Difference<string>[] => {
      const known = before.get(item.id);
      if (!known) return [whole('added', item)];
      const parts = changedParts(known.parts, item.parts);
      const changesResults = !sameData(known.deciding, item.deciding);
      return parts.length > 0 ? [{ id: item.id, change: 'changed', parts, changesResults }] : [];
    }),
    ...older.filter(({ id }) => !after.has(id)).map((item) => whole('removed', item)),
  ];
}

/** Names of the members that differ, in the order of the newer one. */
function changedParts<Parts extends object>(older: Parts, newer: Parts): (keyof Parts & string)[] {
  const names = new Set([...Object.keys(newer), ...Object.keys(older)]) as Set<keyof Parts & string>;
  return [...names].filter((name) => !sameData(older[name], newer[name]));
}

const SECTIONS: readonly (keyof Methodology)[] = [
  'groups',
  'suppliers',
  'documents',
  'grounds',
  'parameters',
  'calendar',
  'index',
];

/** Lists, parameters and the tree have sections of their own; of a list only the order is left to be compared here. */
function manifestParts(older: Methodology, newer: Methodology): (keyof Methodology)[] {
  const calendarOf = ({ calendar }: Methodology) => calendar && { note: calendar.note };
  const outOfOrder = (['groups', 'suppliers', 'documents'] as const).filter(
    (list) => !sameOrder(idsOf(older[list]), idsOf(newer[list])),
  );
  const stagesOf = ({ calendar }: Methodology) => (calendar?.stages ?? []).map(({ stage }) => stage);
  const sameCalendar =
    sameData(calendarOf(older), calendarOf(newer)) && sameOrder(stagesOf(older), stagesOf(newer));
  return [
    ...changedParts(older, newer).filter((name) => !SECTIONS.includes(name)),
    ...outOfOrder,
    ...(sameCalendar ? [] : (['calendar'] as const)),
  ];
}

function decidingOfManifest({ rated, ranking, indicatorBands, grades }: Methodology): object {
  return { rated, ranking, indicatorBands: limitsOf(indicatorBands), grades: limitsOf(grades) };
}

/** Whether what both have stands in the same order. */
function sameOrder(older: readonly string[], newer: readonly string[]): boolean {
  return sameData(
    older.filter((id) => newer.includes(id)),
    newer.filter((id) => older.includes(id)),
  );
}

function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}
