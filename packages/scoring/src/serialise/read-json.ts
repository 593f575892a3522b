/** Reading JSON that came from outside: by a schema, and naming the first place that does not fit. */
import * as z from 'zod/mini';

const MOST_LEVELS = 200;
const NAMED_LEVELS = 8;
// Given with every reading and not set once for all: other users of the library keep their own language.
const { localeError: error } = z.locales.en();

/** Thrown for JSON that is not what was to be read. */
export class MisfitError extends TypeError {
  /** Names and positions that lead to the first place that does not fit; empty for the whole value. */
  readonly path: readonly string[];
  /** What is wrong there. */
  readonly reason: string;

  constructor(what: string, { path, reason }: Misfit) {
    super(`This is no ${what}: at ${path.join('.') || 'the top'}: ${reason}.`);
    this.name = 'MisfitError';
    this.path = path;
    this.reason = reason;
  }
}

/** The value as a schema reads it. Throws `MisfitError` naming the first place that does not fit; `what` names the whole. */
export function readJson<Value>(schema: z.ZodMiniType<Value>, json: unknown, what: string): Value {
  const unreadable = unreadablePlace(json, []);
  if (unreadable) throw new MisfitError(what, unreadable);
  const parsed = schema.safeParse(json, { error });
  if (parsed.success) return parsed.data;
  throw new MisfitError(what, misfitOf(parsed.error.issues[0]!, []));
}

/** Whether a name is one that every object has: as a member it would be mistaken for what is inherited. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

interface Misfit {
  path: readonly string[];
  reason: string;
}

/** The first place that no schema should be asked about. */
function unreadablePlace(value: unknown, path: readonly string[]): Misfit | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  // The readers of a rule call themselves at every level, and the stack of a browser is small.
  if (path.length > MOST_LEVELS)
    return { path: path.slice(0, NAMED_LEVELS), reason: `Nested deeper than ${MOST_LEVELS} levels` };
  for (const [name, each] of Object.entries(value)) {
    const here = [...path, name];
    if (isInherited(name)) return { path: here, reason: 'A name that every object has cannot be a key' };
    const found = unreadablePlace(each, here);
    if (found) return found;
  }
  return undefined;
}

/** Where an issue lies. Of several alternatives the one with the fewest issues is taken for the one that was meant. */
function misfitOf(issue: z.core.$ZodIssue, above: readonly string[]): Misfit {
  const path = [...above, ...issue.path.map(String)];
  const alternatives = issue.code === 'invalid_union' ? issue.errors : [];
  const [meant] = alternatives.toSorted((one, other) => one.length - other.length);
  return meant?.[0] ? misfitOf(meant[0], path) : { path, reason: issue.message };
}
