import { randomUUID } from 'node:crypto';
import type { Justification, UnusualValues } from '@olshem/contracts';
import { formatDateTime, type Locale } from '@olshem/i18n';
import { indicatorsOf, type Indicator } from '@olshem/scoring';
import type { Acting } from '../../access/context.ts';
import { inTransaction } from '../../audit/change.ts';
import { lockCycle, type LoadedCycle } from '../../cycles/cycle.store.ts';
import { demandStage } from '../../cycles/stage-guard.ts';
import { schema, type Reader } from '../../database/database.ts';
import type { ApiDeps } from '../../deps.ts';
import { DomainError } from '../../errors/refusal.ts';
import { demandSupplier } from '../value.service.ts';
import { latestSignOffs, signedOffAt } from '../sign-off.store.ts';
import { currentRevisions, namesOf, type StoredRevision } from '../value.store.ts';
import { earlierValues } from './earlier-values.ts';
import { justificationsOf, placeOf } from './justification.store.ts';
import { unusualValues, type Unusual } from './unusual-values.ts';

/** What is unusual in an indicator as it stands. */
async function unusualIn(
  db: Reader,
  cycle: LoadedCycle,
  indicator: Indicator,
  now: Date,
): Promise<Unusual[]> {
  const revisions = await currentRevisions(db, cycle.id, { indicatorIds: [indicator.id] });
  return unusualValues(cycle, [indicator], revisions, await earlierValues(db, cycle, now));
}

/** What is unusual for which nobody has vouched. */
export async function unjustifiedIn(
  db: Reader,
  cycle: LoadedCycle,
  indicator: Indicator,
  now: Date,
): Promise<Unusual[]> {
  const revisions = await currentRevisions(db, cycle.id, { indicatorIds: [indicator.id] });
  return unjustifiedAmong(db, cycle, [indicator.id], revisions, now);
}

/** The same of several indicators whose values are known. */
export async function unjustifiedAmong(
  db: Reader,
  cycle: LoadedCycle,
  indicatorIds: readonly string[],
  revisions: readonly StoredRevision[],
  now: Date,
): Promise<Unusual[]> {
  const indicators = indicatorsOf(cycle.methodology).filter(({ id }) => indicatorIds.includes(id));
  const unusual = unusualValues(cycle, indicators, revisions, await earlierValues(db, cycle, now));
  const justified = (await justificationsOf(db, [cycle.id]))(cycle.id);
  return unusual.filter((each) => !justified.has(placeOf(each)));
}

/** The same on the wire, each with its justification. */
export async function viewUnusual(
  db: Reader,
  cycle: LoadedCycle,
  indicator: Indicator,
  { now, locale }: { now: Date; locale: Locale },
): Promise<UnusualValues> {
  const justified = (await justificationsOf(db, [cycle.id]))(cycle.id);
  const names = await namesOf(
    db,
    [...justified.values()].map(({ byId }) => byId),
  );
  return {
    unusual: (await unusualIn(db, cycle, indicator, now)).map((each) => {
      const said = justified.get(placeOf(each));
      return {
        ...each,
        detail: each.detail[locale],
        justification: said
          ? { text: said.text, by: names.get(said.byId) ?? null, at: said.at.toISOString() }
          : null,
      };
    }),
  };
}

/** Vouches for an unusual value while its indicator is being collected. A value that changed meanwhile is refused. */
export async function justify(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  by: Acting,
  { cycleId, indicatorId }: { cycleId: string; indicatorId: string },
  said: Justification,
): Promise<void> {
  await inTransaction(deps, by, 'values.justify', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'share');
    demandStage(cycle, 'collection');
    const indicator = demandSupplier(cycle, by, indicatorId);
    const signedAt = signedOffAt(await latestSignOffs(change.tx, cycleId), indicatorId);
    if (signedAt)
      throw new DomainError('indicator_signed_off', 409, {
        date: (locale) => formatDateTime(signedAt, locale),
      });
    const { text, ...place } = said;
    const found = (await unusualIn(change.tx, cycle, indicator, change.at)).find(
      (each) => placeOf(each) === placeOf({ ...place, indicatorId }),
    );
    if (!found) throw new DomainError('value_not_unusual', 409);
    await change.insert(schema.justifications, [
      { ...found, id: randomUUID(), cycleId, text, at: change.at, byId: by.id },
    ]);
    const { bodyId, inputId, version, kind, check } = found;
    change.about({
      subject: { type: 'values', id: indicatorId },
      cycleId,
      // As a block of values: its body reads it once it was shown its draft, and not before.
      after: [{ bodyId, indicatorId, inputId, version, unusual: check ?? kind }],
      reason: text,
    });
  });
}
