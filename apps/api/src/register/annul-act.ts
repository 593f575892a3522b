import { formatKnownDate, m, type Locale } from '@olshem/i18n';
import type { Text } from '@olshem/scoring';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import type { Acting } from '../access/context.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { schema, type Transaction } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError, notFound } from '../errors/refusal.ts';
import { concerns, loadActs, type StoredAct } from './body-act.store.ts';

const actNames = {
  rename: m.common_act_rename,
  split: m.common_act_split,
  merge: m.common_act_merge,
  abolish: m.common_act_abolish,
};

type Origin = typeof schema.bodyActOrigins.$inferSelect;

/** Annuls an act that was recorded by mistake: it stays to be read, and its bodies stand again as they stood before it. */
export async function annulAct(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  by: Acting,
  id: string,
  reason: Text,
): Promise<void> {
  await inTransaction(deps, by, 'body.annul', async (change) => {
    const [named] = await change.tx.select().from(schema.bodyActs).where(eq(schema.bodyActs.id, id));
    if (!named) throw notFound();
    const { bodies } = schema;
    // Whoever records or annuls an act about one of these bodies waits for this one to end.
    const present = await change.tx
      .select()
      .from(bodies)
      .where(inArray(bodies.id, [...named.from, ...named.to]))
      .orderBy(bodies.id)
      .for('update');
    const { inForce, annulled } = await loadActs(change.tx);
    if (annulled.some((act) => act.id === id)) throw new DomainError('act_annulled', 409);
    const [origin] = await change.tx
      .select()
      .from(schema.bodyActOrigins)
      .where(eq(schema.bodyActOrigins.actId, id));
    if (!origin) throw new DomainError('act_without_origin', 409);
    demandNoLaterAct(named, inForce);
    await demandNoCycle(change.tx, named);
    await change.insert(schema.bodyActAnnulments, [
      { actId: id, reason, annulledAt: change.at, byName: by.name },
    ]);
    for (const body of present) await restore(change, body, named, origin);
    await restoreOrganisations(change, named, origin);
    const { kind, on, from, to, names } = named;
    change.about({
      subject: { type: 'body-act', id },
      bodyId: from[0],
      before: { kind, on, from, to, names },
      reason,
    });
  });
}

/** What follows from acts follows in the order in which they were recorded, and goes back in the opposite one. */
function demandNoLaterAct(act: StoredAct, inForce: readonly StoredAct[]): void {
  const isLater = (other: StoredAct) =>
    other.recordedAt > act.recordedAt ||
    (other.recordedAt.getTime() === act.recordedAt.getTime() && other.on > act.on);
  const spokenOf = [...act.from, ...act.to];
  const later = inForce.find((other) => isLater(other) && spokenOf.some((id) => concerns(other, id)));
  if (!later) return;
  const what = (locale: Locale) =>
    `${formatKnownDate(later.on, locale)} · ${actNames[later.kind]({}, { locale })}`;
  throw new DomainError('act_rests_act', 409, { act: what }, { details: { actId: later.id } });
}

/**
 * Refuses where a cycle rates a body that stands after the act and was opened or published since: its bodies, or the names under
 * which they were published, follow from the act.
 */
async function demandNoCycle(tx: Transaction, { to, recordedAt }: StoredAct): Promise<void> {
  if (to.length === 0) return;
  const { cycles, cycleBodies, stageChanges, publications } = schema;
  const openedAgain = tx
    .select({ one: sql`1` })
    .from(stageChanges)
    .where(
      sql`${stageChanges.cycleId} = ${cycles.id} and ${stageChanges.from} = 'preparation' and ${stageChanges.at} >= ${recordedAt}`,
    );
  const published = tx
    .select({ one: sql`1` })
    .from(publications)
    .where(
      sql`${publications.indexId} = ${cycles.indexId} and ${publications.editionId} = ${cycles.editionId} and ${publications.madeAt} >= ${recordedAt}`,
    );
  const [resting] = await tx
    .select({ id: cycles.id, title: cycles.title })
    .from(cycles)
    .innerJoin(cycleBodies, eq(cycleBodies.cycleId, cycles.id))
    .where(
      and(
        inArray(cycleBodies.bodyId, to),
        sql`(${cycles.openedAt} >= ${recordedAt} or exists ${openedAgain} or exists ${published})`,
      ),
    )
    .orderBy(cycles.id)
    .limit(1);
  if (resting)
    throw new DomainError(
      'act_rests_cycle',
      409,
      { cycle: (locale) => resting.title[locale] },
      { details: { cycleId: resting.id } },
    );
}

/** Gives a body back what the act took or changed. Other names that it got since for other reasons stay. */
async function restore(
  change: Change,
  body: typeof schema.bodies.$inferSelect,
  { names }: StoredAct,
  origin: Origin,
): Promise<void> {
  const stood = origin.bodies.find(({ id }) => id === body.id);
  if (!stood) return;
  const { id, aliases: formerly, ...rest } = stood;
  const former = new Set(names ? Object.values(names.before) : []);
  const aliases = body.aliases.filter((alias) => !former.has(alias) || formerly.includes(alias));
  const { bodies } = schema;
  await change.update(bodies, eq(bodies.id, id), { ...rest, aliases, version: body.version + 1 });
}

/** The organisation of a renamed body bears the name again that it bore, unless it was given another one since. */
async function restoreOrganisations(
  change: Change,
  { names }: StoredAct,
  { organisations: stood }: Origin,
): Promise<void> {
  if (!names) return;
  const { organisations } = schema;
  for (const { id, name, abbreviation } of stood) {
    const [present] = await change.tx
      .select()
      .from(organisations)
      .where(eq(organisations.id, id))
      .for('update');
    if (!present || !isDeepStrictEqual(present.name, names.after)) continue;
    const { version } = present;
    await change.update(organisations, eq(organisations.id, id), {
      name,
      abbreviation,
      version: version + 1,
    });
  }
}
