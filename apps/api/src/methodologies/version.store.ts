import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';

const { methodologyVersions: versions } = schema;
const { definition: _, ...columns } = getTableColumns(versions);

/** A registered version without its definition, which `definitionOf` reads. */
export type StoredVersion = Omit<typeof versions.$inferSelect, 'definition'>;

/** All registered versions, those of one methodology beside each other, oldest first. */
export async function allVersions(db: Reader): Promise<StoredVersion[]> {
  return db.select(columns).from(versions).orderBy(asc(versions.methodologyId), asc(versions.registeredAt));
}

/** The version registered under a digest. */
export async function versionOf(db: Reader, digest: string): Promise<StoredVersion | undefined> {
  const [found] = await db.select(columns).from(versions).where(eq(versions.digest, digest));
  return found;
}

/** The version of a methodology that new cycles use. */
export async function versionInForce(db: Reader, methodologyId: string): Promise<StoredVersion | undefined> {
  const [found] = await db
    .select(columns)
    .from(versions)
    .where(and(eq(versions.methodologyId, methodologyId), eq(versions.state, 'in-force')));
  return found;
}

/** The version of a methodology that bears a label. */
export async function versionLabelled(
  db: Reader,
  methodologyId: string,
  version: string,
): Promise<StoredVersion | undefined> {
  const [found] = await db
    .select(columns)
    .from(versions)
    .where(and(eq(versions.methodologyId, methodologyId), eq(versions.version, version)));
  return found;
}
