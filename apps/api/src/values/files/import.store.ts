import { and, eq, inArray } from 'drizzle-orm';
import type { Person } from '../../access/context.ts';
import { schema, type Reader } from '../../database/database.ts';
import { ForeignRead, notFound } from '../../errors/refusal.ts';
import type { LoadedCycle } from '../../cycles/cycle.store.ts';
import type { StoredRevision } from '../value.store.ts';

/** An import as stored. */
export type StoredImport = typeof schema.imports.$inferSelect;

/** The imports behind revisions, by version of one value: those of the same person at the same instant. */
export async function importsBehind(
  db: Reader,
  chain: readonly StoredRevision[],
): Promise<{ version: number; id: string; fileName: string }[]> {
  const { imports } = schema;
  const imported = chain.filter(({ provenance, authorId }) => provenance === 'imported' && authorId !== null);
  if (imported.length === 0) return [];
  const found = await db
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.cycleId, imported[0]!.cycleId),
        inArray(
          imports.at,
          imported.map(({ at }) => at),
        ),
      ),
    );
  return imported.flatMap(({ version, authorId, at }) => {
    const behind = found.find(({ byId, at: when }) => byId === authorId && when.getTime() === at.getTime());
    return behind ? [{ version, id: behind.id, fileName: behind.fileName }] : [];
  });
}

/** An import that a person may read: a supplier one of its own indicators alone. */
export async function findImport(
  db: Reader,
  cycle: LoadedCycle,
  person: Person,
  id: string,
): Promise<StoredImport> {
  const { imports } = schema;
  const [found] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.cycleId, cycle.id)));
  if (!found) throw notFound();
  if (!mayRead(cycle, person, found)) throw new ForeignRead({ type: 'import', id, cycleId: cycle.id });
  return found;
}

function mayRead({ suppliers }: LoadedCycle, person: Person, { indicatorIds }: StoredImport): boolean {
  if (person.role !== 'assessor') return person.role !== 'agency';
  return indicatorIds.every((id) => suppliers.get(id) === person.organisationId);
}
