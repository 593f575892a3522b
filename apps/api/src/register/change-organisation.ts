import type { OrganisationChange } from '@olshem/contracts';
import { and, eq, ne } from 'drizzle-orm';
import type { Acting } from '../access/context.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { mayHave } from './people.service.ts';
import { bodyOf, demandSeen } from './register.service.ts';

/** Changes what an organisation is called and what it is. Its people keep their roles, so what they need of it stays. */
export async function changeOrganisation(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  by: Acting,
  id: string,
  entered: OrganisationChange,
): Promise<void> {
  const { version, ...said } = entered;
  const organisation = { ...said, bodyId: await bodyOf(deps, entered) };
  await inTransaction(deps, by, 'organisation.change', async (change) => {
    const { organisations } = schema;
    const [found] = await change.tx
      .select()
      .from(organisations)
      .where(eq(organisations.id, id))
      .for('update');
    demandSeen(found, version);
    await demandFitForPeople(change, id, entered.kinds);
    if (found.bodyId !== organisation.bodyId) await demandFree(change, id, organisation.bodyId);
    await change.update(organisations, eq(organisations.id, id), {
      ...organisation,
      version: version + 1,
    });
    const { kinds, name, abbreviation, bodyId } = found;
    const before = { kinds, name, abbreviation, bodyId };
    change.about({ subject: { type: 'organisation', id }, before, after: organisation });
  });
}

/** People see the draft of the body that their organisation is: it does not become another one, nor the second of one. */
async function demandFree({ tx }: Change, id: string, bodyId: string | null): Promise<void> {
  const { user, organisations } = schema;
  const people = await tx.$count(
    user,
    and(eq(user.organisationId, id), eq(user.role, 'agency'), eq(user.disabled, false)),
  );
  const others =
    bodyId === null
      ? 0
      : await tx.$count(organisations, and(eq(organisations.bodyId, bodyId), ne(organisations.id, id)));
  if (people > 0 || others > 0)
    throw new DomainError(
      'organisation_body_fixed',
      409,
      {},
      { errors: [{ path: 'bodyId', code: 'organisation_body_fixed' }] },
    );
}

/** Refuses kinds under which somebody of the organisation could not have their role. */
async function demandFitForPeople(
  { tx }: Change,
  organisationId: string,
  kinds: OrganisationChange['kinds'],
): Promise<void> {
  const { user } = schema;
  const people = await tx
    .select({ role: user.role })
    .from(user)
    .where(and(eq(user.organisationId, organisationId), eq(user.disabled, false)));
  const without = people.filter(({ role }) => !mayHave(kinds, role)).length;
  if (without === 0) return;
  const values = { count: without };
  const errors = [{ path: 'kinds', code: 'organisation_kind_in_use' as const, values }];
  throw new DomainError('organisation_kind_in_use', 409, values, { errors });
}
