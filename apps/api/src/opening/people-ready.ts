import { indicatorsOf, type Methodology, type Text } from '@olshem/scoring';
import { and, eq, inArray } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { askedBodies } from '../values/asked.ts';
import { applicabilityIn, type OpeningDraft } from './opening.store.ts';

/** An organisation that will supply values. */
export interface ReadySupplier {
  organisationId: string;
  name: Text;
  abbreviation: Text;
  /** Values that it will enter. */
  values: number;
  /** People who can enter them. */
  people: number;
}

/** Who is there to do the work of a cycle. */
export interface ReadyPeople {
  suppliers: ReadySupplier[];
  /** Bodies that somebody represents. */
  represented: ReadonlySet<string>;
  /** Administrators who can sign in. */
  administrators: number;
}

/** Counts the people of the draft's suppliers and bodies; whoever is switched off does not count. */
export async function readyPeople(
  db: Reader,
  methodology: Methodology,
  draft: OpeningDraft,
): Promise<ReadyPeople> {
  const { organisations, user } = schema;
  const chosen = [...new Set(draft.suppliers.map(({ organisationId }) => organisationId))].filter(Boolean);
  const people = await db
    .select({ organisationId: user.organisationId, role: user.role, bodyId: organisations.bodyId })
    .from(user)
    .innerJoin(organisations, eq(organisations.id, user.organisationId))
    .where(and(eq(user.disabled, false), inArray(user.role, ['administrator', 'assessor', 'agency'])));
  const found = chosen.length
    ? await db.select().from(organisations).where(inArray(organisations.id, chosen)).orderBy(organisations.id)
    : [];
  const values = valuesPerSupplier(methodology, draft);
  return {
    suppliers: found.map(({ id, name, abbreviation }) => ({
      organisationId: id,
      name,
      abbreviation,
      values: values.get(id) ?? 0,
      people: people.filter(({ role, organisationId }) => role === 'assessor' && organisationId === id)
        .length,
    })),
    administrators: people.filter(({ role }) => role === 'administrator').length,
    represented: new Set(
      people.flatMap(({ role, bodyId }) => (role === 'agency' && bodyId !== null ? [bodyId] : [])),
    ),
  };
}

function valuesPerSupplier(methodology: Methodology, draft: OpeningDraft): Map<string, number> {
  const bodies = draft.bodies.map((body) => ({ ...body, applicability: applicabilityIn(body) }));
  const values = new Map<string, number>();
  for (const { id, inputs } of indicatorsOf(methodology)) {
    const supplier = draft.suppliers.find(({ indicatorId }) => indicatorId === id)?.organisationId;
    if (!supplier) continue;
    const asked = Object.values(inputs).filter(({ optional }) => !optional).length;
    const more = asked * askedBodies({ methodology, bodies }, id).length;
    values.set(supplier, (values.get(supplier) ?? 0) + more);
  }
  return values;
}
