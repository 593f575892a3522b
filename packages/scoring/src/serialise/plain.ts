/** Data as JSON that does not depend on the order in which it was written. */

/** A plain JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The value with sorted names and nothing undefined. Throws `TypeError` for what is no data. */
export function plain(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object')
    throw new TypeError(`A ${typeof value} cannot be serialised; definitions are data only.`);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, plain(each)]),
  );
}

/** Whether two pieces of a definition say the same, in whatever order they were written. */
export function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain({ a })) === JSON.stringify(plain({ a: b }));
}
