import { componentOf, operationsOf, successOf, type ApiDocument } from './document.ts';
import { isWording, type LinkTo } from './type-words.ts';

/** Where the fields of each component are told: once, and linked from everywhere else. */
export interface Places {
  linkTo: LinkTo;
  /** The component whose fields are told at this operation itself, because nothing else uses it. */
  isToldHere(component: string): boolean;
  /** The components with a place of their own. */
  shared: string[];
}

/** Refusals are told in a section of their own. */
const PROBLEM = 'Problem';

/** Gives every component its place. */
export function placesOf(document: ApiDocument): Places {
  const { schemas } = document.components;
  const bodies = operationsOf(document).flatMap(({ operation }) =>
    [operation.requestBody?.content ?? {}, successOf(operation).content].flatMap((content) =>
      Object.values(content).map(({ schema }) => schema),
    ),
  );
  const whole = new Set(bodies.map(componentOf));
  const uses = new Map<string, number>();
  for (const name of [...bodies, ...Object.values(schemas)].flatMap(referencesOf))
    uses.set(name, (uses.get(name) ?? 0) + 1);
  const isToldHere = (name: string) => uses.get(name) === 1 && whole.has(name);
  const needsTable = (name: string) => schemas[name] !== undefined && !isWording(schemas[name]);
  return {
    linkTo: (name) => (needsTable(name) ? `#schema-${name}` : undefined),
    isToldHere,
    shared: [...uses.keys()]
      .filter((name) => name !== PROBLEM && needsTable(name) && !isToldHere(name))
      .sort(),
  };
}

function referencesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (typeof value !== 'object' || value === null) return [];
  const name = componentOf(value);
  return name ? [name] : Object.values(value).flatMap(referencesOf);
}
