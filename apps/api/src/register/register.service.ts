import type { BodyChange, NewBody, NewOrganisation } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import { eq } from 'drizzle-orm';
import type { Acting } from '../access/context.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import { isUniqueViolation } from '../database/violations.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError, notFound } from '../errors/refusal.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** Enters a body, and the organisation through which its people come. */
export async function addBody(deps: Deps, by: Acting, entered: NewBody): Promise<void> {
  const { id } = entered;
  await inTransaction(deps, by, 'body.add', async (change) => {
    await insertBodies(change, [entered]);
    change.about({ subject: { type: 'body', id }, bodyId: id, after: entered });
  });
}

/** Writes bodies and the organisation of each. */
export async function insertBodies(change: Change, entered: readonly NewBody[]): Promise<void> {
  const bodies = entered.map((body) => ({
    ...body,
    region: body.region || null,
    validFrom: body.validFrom || null,
    successorOf: [],
    succeededBy: [],
  }));
  const organisations = entered.map(({ id, name, abbreviation }) => {
    const kinds = ['body' as const];
    return { id: organisationOf(id), kinds, name, abbreviation, bodyId: id };
  });
  await change.insert(schema.bodies, bodies).catch(idTaken);
  await change.insert(schema.organisations, organisations).catch(idTaken);
}

/** The id of the organisation that comes with a body. */
export function organisationOf(bodyId: string): string {
  return `body-${bodyId}`;
}

/** Changes what of a body needs no act: its group, its region, the other names under which it is found. */
export async function changeBody(deps: Deps, by: Acting, id: string, entered: BodyChange): Promise<void> {
  const { version, ...said } = entered;
  await inTransaction(deps, by, 'body.change', async (change) => {
    const { bodies } = schema;
    const [before] = await change.tx.select().from(bodies).where(eq(bodies.id, id)).for('update');
    demandSeen(before, version);
    const set = { ...said, region: said.region || null };
    await change.update(bodies, eq(bodies.id, id), { ...set, version: version + 1 });
    const { group, region, aliases } = before;
    change.about({
      subject: { type: 'body', id },
      bodyId: id,
      before: { group, region, aliases },
      after: set,
    });
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

/** Enters an index. */
export async function addIndex(deps: Deps, by: Acting, index: { id: string; title: Text }): Promise<void> {
  await inTransaction(deps, by, 'index.add', async (change) => {
    await change.insert(schema.indices, [index]).catch(idTaken);
    change.about({ subject: { type: 'index', id: index.id }, after: index });
  });
}

/** Gives an index another title. What was published keeps the title under which it was published. */
export async function changeIndex(
  deps: Deps,
  by: Acting,
  id: string,
  { title, version }: { title: Text; version: number },
): Promise<void> {
  await inTransaction(deps, by, 'index.change', async (change) => {
    const { indices } = schema;
    const [before] = await change.tx.select().from(indices).where(eq(indices.id, id)).for('update');
    demandSeen(before, version);
    await change.update(indices, eq(indices.id, id), { title, version: version + 1 });
    change.about({ subject: { type: 'index', id }, before: { title: before.title }, after: { title } });
  });
}

/** Refuses a change of something that is not there, or that changed since the person looked at it. */
export function demandSeen<Row extends { version: number }>(
  row: Row | undefined,
  version: number,
): asserts row is Row {
  if (!row) throw notFound();
  if (row.version !== version)
    throw new DomainError('register_changed', 409, {}, { details: { version: row.version } });
}

/** The body that an organisation is; a rated body names one that is there, and no other names any. */
export async function bodyOf(
  { db }: Pick<Deps, 'db'>,
  { kinds, bodyId }: Pick<NewOrganisation, 'kinds' | 'bodyId'>,
): Promise<string | null> {
  const { bodies } = schema;
  const [found] = await db.select({ id: bodies.id }).from(bodies).where(eq(bodies.id, bodyId));
  if (kinds.includes('body') !== (found !== undefined) || (bodyId !== '' && !found)) {
    const errors = [{ path: 'bodyId', code: 'organisation_body_misfit' as const }];
    throw new DomainError('organisation_body_misfit', 422, {}, { errors });
  }
  return found?.id ?? null;
}

/** A refusal at the id, where the key of a row was taken. */
export function idTaken(error: unknown): never {
  if (
    isUniqueViolation(error, 'bodies_pkey') ||
    isUniqueViolation(error, 'organisations_pkey') ||
    isUniqueViolation(error, 'indices_pkey')
  )
    throw new DomainError('id_taken', 409, {}, { errors: [{ path: 'id', code: 'id_taken' }] });
  throw error;
}
