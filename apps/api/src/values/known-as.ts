import { inArray } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';

/** Former and other names of bodies, by id. */
export async function aliasesOf(
  db: Reader,
  bodies: readonly { id: string }[],
): Promise<ReadonlyMap<string, string[]>> {
  const { bodies: table } = schema;
  const found = await db
    .select({ id: table.id, aliases: table.aliases })
    .from(table)
    .where(
      inArray(
        table.id,
        bodies.map(({ id }) => id),
      ),
    );
  return new Map(found.map(({ id, aliases }) => [id, aliases]));
}
