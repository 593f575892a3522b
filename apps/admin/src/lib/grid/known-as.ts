import type { Text } from '@olshem/scoring';

/** Everything that the bodies are called: ids, names and abbreviations in every language, and former names. */
export function namesOfBodies(
  bodies: readonly { id: string; name: Text; abbreviation: Text }[],
  rows: readonly { bodyId: string; aliases: readonly string[] }[],
): Record<string, string[]> {
  const aliases = new Map(rows.map((row) => [row.bodyId, row.aliases]));
  return Object.fromEntries(
    bodies.map(({ id, name, abbreviation }) => [
      id,
      [id, ...Object.values(name), ...Object.values(abbreviation), ...(aliases.get(id) ?? [])],
    ]),
  );
}
