import type { NewBody, NewOrganisation } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import { eq } from 'drizzle-orm';
import type { Acting } from '../access/context.ts';
import { inTransaction } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import { isUniqueViolation } from '../database/violations.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError, notFound } from '../errors/refusal.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** Enters a body, and the organisation through which its people come. */
export async function addBody(deps: Deps, by: Acting, entered: NewBody): Promise<void> {
  const { id, name, abbreviation } = entered;
  const body = { ...entered, region: entered.region || null, validFrom: entered.validFrom || null };
  await inTransaction(deps, by, 'body.add', async (change) => {
    await change.insert(schema.bodies, [{ ...body, successorOf: [], succeededBy: [] }]).catch(idTaken);
    const organisation = { id: `body-${id}`, kinds: ['body' as const], name, abbreviation, bodyId: id };
    await change.insert(schema.organisations, [organisation]).catch(idTaken);
    change.about({ subject: { type: 'body', id }, bodyId: id, after: body });
  });
}

/** Enters an organisation. */
export async function addOrganisation(deps: Deps, by: Acting, entered: NewOrganisation): Promise<void> {
  const organisation = { ...entered, bodyId: await bodyOf(deps, entered) };
  await inTransaction(deps, by, 'organisation.add', async (change) => {
    await change.insert(schema.organisations, [organisation]).catch(idTaken);
    change.about({ subject: { type: 'organisation', id: entered.id }, after: organisation });
  });
}

/** Changes what an organisation is called and what it is. */
export async function changeOrganisation(
  deps: Deps,
  by: Acting,
  id: string,
  entered: Omit<NewOrganisation, 'id'>,
): Promise<void> {
  const organisation = { ...entered, bodyId: await bodyOf(deps, entered) };
  await inTransaction(deps, by, 'organisation.change', async (change) => {
    const { organisations } = schema;
    const [before] = await change.tx
      .select()
      .from(organisations)
      .where(eq(organisations.id, id))
      .for('update');
    if (!before) throw notFound();
    await change.update(organisations, eq(organisations.id, id), organisation);
    change.about({ subject: { type: 'organisation', id }, before, after: organisation });
  });
}

/** Enters an index. */
export async function addIndex(deps: Deps, by: Acting, index: { id: string; title: Text }): Promise<void> {
  await inTransaction(deps, by, 'index.add', async (change) => {
    await change.insert(schema.indices, [index]).catch(idTaken);
    change.about({ subject: { type: 'index', id: index.id }, after: index });
  });
}

/** The body that an organisation is; a rated body names one that is there, and no other names any. */
async function bodyOf({ db }: Deps, { kinds, bodyId }: Omit<NewOrganisation, 'id'>): Promise<string | null> {
  const { bodies } = schema;
  const [found] = await db.select({ id: bodies.id }).from(bodies).where(eq(bodies.id, bodyId));
  if (kinds.includes('body') !== (found !== undefined) || (bodyId !== '' && !found)) {
    const errors = [{ path: 'bodyId', code: 'organisation_body_misfit' as const }];
    throw new DomainError('organisation_body_misfit', 422, {}, { errors });
  }
  return found?.id ?? null;
}

function idTaken(error: unknown): never {
  if (
    isUniqueViolation(error, 'bodies_pkey') ||
    isUniqueViolation(error, 'organisations_pkey') ||
    isUniqueViolation(error, 'indices_pkey')
  )
    throw new DomainError('id_taken', 409, {}, { errors: [{ path: 'id', code: 'id_taken' }] });
  throw error;
}
