import { asc, eq } from 'drizzle-orm';
import { schema, type Database } from '../database/database.ts';
import { isOver } from './people.service.ts';

/** All organisations as the register keeps them; one whose body is abolished stays, and says so. */
export async function listOrganisations(db: Database, now: Date) {
  const { organisations, bodies } = schema;
  const rows = await db
    .select({ organisation: organisations, validTo: bodies.validTo })
    .from(organisations)
    .leftJoin(bodies, eq(bodies.id, organisations.bodyId))
    .orderBy(asc(organisations.id));
  return rows.map(({ organisation, validTo }) => ({ ...organisation, abolished: isOver(validTo, now) }));
}

/** An organisation as those see it who do not keep the register. */
export function plainOrganisation<Known extends { version: number }>({
  version: _,
  ...organisation
}: Known): Omit<Known, 'version'> {
  return organisation;
}
