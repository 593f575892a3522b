import { randomUUID } from 'node:crypto';
import type { NewBodyAct } from '@olshem/contracts';
import { LANGUAGES, type Text } from '@olshem/scoring';
import { eq, inArray, sql } from 'drizzle-orm';
import type { Acting } from '../access/context.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError, type RefusalCode } from '../errors/refusal.ts';
import { loadActs, type StoredAct } from './body-act.store.ts';

/** What is said of an act whose bodies do not fit its kind. */
const MISFITS = {
  rename: 'act_misfit_rename',
  split: 'act_misfit_split',
  merge: 'act_misfit_merge',
  abolish: 'act_misfit_abolish',
} as const;

type Body = typeof schema.bodies.$inferSelect;

/** Records what happened to bodies. Their present names, their ends and their relations follow from it at once. */
export async function recordAct(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  by: Acting,
  act: NewBodyAct,
): Promise<string> {
  return inTransaction(deps, by, 'body.act', async (change) => {
    const concerned = [...new Set([...act.from, ...act.to])];
    const found = await change.tx
      .select()
      .from(schema.bodies)
      .where(inArray(schema.bodies.id, concerned))
      .for('update');
    const known = new Map(found.map((body) => [body.id, body]));
    check(act, known, change.at);
    await demandNew(change, act);
    const before = known.get(act.from[0] ?? '');
    const names = act.name && before ? { before: before.name, after: act.name } : null;
    const { kind, on, ground, from, to } = act;
    const id = randomUUID();
    await change.insert(schema.bodyActs, [{ id, kind, on, ground, from, to, names, recordedAt: change.at }]);
    await keepOrigin(change, id, found);
    for (const body of found) await apply(change, body, act);
    change.about({
      subject: { type: 'body-act', id },
      bodyId: from[0],
      after: { kind, on, from, to, names },
      reason: ground,
    });
    return id;
  });
}

/** Refuses an act that is recorded already: pressed twice it is still one. One that was annulled may be recorded again. */
async function demandNew({ tx }: Change, { kind, on, from, to }: NewBodyAct): Promise<void> {
  const { inForce } = await loadActs(tx);
  const key = (ids: readonly string[]) => [...ids].sort().join(',');
  const isSame = (act: StoredAct) =>
    act.kind === kind && act.on === on && key(act.from) === key(from) && key(act.to) === key(to);
  if (inForce.some(isSame)) throw new DomainError('act_recorded', 409);
}

/** Keeps what stood before an act. */
async function keepOrigin(change: Change, actId: string, found: readonly Body[]): Promise<void> {
  const { organisations } = schema;
  const own = await change.tx
    .select({ id: organisations.id, name: organisations.name, abbreviation: organisations.abbreviation })
    .from(organisations)
    .where(
      inArray(
        organisations.bodyId,
        found.map(({ id }) => id),
      ),
    )
    .orderBy(organisations.id);
  const bodies = found.map(({ group: _, region: __, version: ___, ...stood }) => stood);
  await change.insert(schema.bodyActOrigins, [{ actId, bodies, organisations: own }]);
}

/** What an act makes of one of its bodies. */
async function apply(change: Change, body: Body, { kind, on, from, to, name, abbreviation }: NewBodyAct) {
  const happened = from.includes(body.id);
  const stands = to.includes(body.id);
  const others = (ids: readonly string[]) => ids.filter((id) => id !== body.id);
  const set = {
    ...(happened && { succeededBy: joined(body.succeededBy, others(to)) }),
    ...(happened && !stands && { validTo: on }),
    ...(stands && !happened && { successorOf: joined(body.successorOf, from) }),
    ...(stands && !happened && body.validFrom === null && { validFrom: on }),
    ...(stands && kind === 'merge' && happened && { successorOf: joined(body.successorOf, others(from)) }),
    // Under its former name it is still looked for.
    ...(name && { name, aliases: joined(body.aliases, Object.values(body.name)) }),
    ...(abbreviation && { abbreviation }),
  };
  if (Object.keys(set).length > 0)
    await change.update(schema.bodies, eq(schema.bodies.id, body.id), { ...set, version: body.version + 1 });
  if (!name) return;
  const { version } = schema.organisations;
  const own = { name, ...(abbreviation && { abbreviation }), version: sql`${version} + 1` };
  await change.update(schema.organisations, eq(schema.organisations.bodyId, body.id), own);
}

function check(act: NewBodyAct, known: ReadonlyMap<string, Body>, now: Date): void {
  const { kind, on, from, to } = act;
  if ([...from, ...to].some((id) => !known.has(id))) throw refused('act_body_unknown', 'from');
  // Almaty's day may be ahead of UTC's.
  if (on > new Date(now.getTime() + 5 * 3_600_000).toISOString().slice(0, 10))
    throw refused('act_in_future', 'on');
  for (const id of from) {
    const { validFrom, validTo } = known.get(id)!;
    if (validTo !== null) throw refused('act_body_over', 'from');
    if (validFrom !== null && on.slice(0, validFrom.length) < validFrom)
      throw refused('act_before_body', 'on');
  }
  if (to.some((id) => known.get(id)!.validTo !== null)) throw refused('act_body_over', 'to');
  const fits = {
    rename: from.length === 1 && to.length === 1 && from[0] === to[0] && renames(act, known.get(from[0]!)!),
    split: from.length === 1 && to.length >= 2,
    merge: from.length >= 2 && to.length === 1,
    abolish: to.length === 0,
  }[kind];
  const twice = new Set(from).size < from.length || new Set(to).size < to.length;
  if (!fits || twice || (kind !== 'rename' && act.name)) throw refused(MISFITS[kind], 'to');
}

/** Whether an act gives a body another name or abbreviation than it has. */
function renames({ name, abbreviation }: NewBodyAct, body: Body): boolean {
  const other = (given: Text | undefined, present: Text) =>
    given !== undefined && LANGUAGES.some((language) => given[language] !== present[language]);
  return name !== undefined && (other(name, body.name) || other(abbreviation, body.abbreviation));
}

function joined(present: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...present, ...added])];
}

function refused(code: RefusalCode, path: string): DomainError {
  return new DomainError(code, 422, {}, { errors: [{ path, code }] });
}
