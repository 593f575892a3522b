import type { Stage } from '@olshem/contracts';
import { formatDateTime, type Locale } from '@olshem/i18n';
import { eq } from 'drizzle-orm';
import type { Change, ChangeRecord } from '../audit/change.ts';
import { demandCalendar, type StageDays } from '../cycles/calendar-rules.ts';
import { setCalendar } from '../cycles/change-calendar.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { moveTo } from '../cycles/stage-change.ts';
import { isEarlier } from '../cycles/stages.ts';
import { schema } from '../database/database.ts';
import { standingPublications } from '../database/standing.ts';
import { DomainError } from '../errors/refusal.ts';
import type { Approved } from './proposals/approved.ts';

/** Until how long before its instant a publication can be called off, in milliseconds. */
const LAST_MOMENT = 5 * 60 * 1000;

interface Return {
  to: Stage;
  stages: StageDays[];
}

/**
 * Refuses a way back that leads forward, behind a disclosure (what is rated stands once it was shown), into a stage whose
 * deadline is over, or from what is public.
 */
export async function demandReturn(
  { tx, at }: Change,
  cycle: LoadedCycle,
  { to, stages }: Return,
): Promise<void> {
  if (cycle.stage === 'published') demandTimeToCallOff(cycle, at);
  if (!isEarlier(to, cycle.stage)) throw new DomainError('stage_not_earlier', 409);
  const disclosed = await tx.$count(schema.disclosures, eq(schema.disclosures.cycleId, cycle.id));
  if (to === 'preparation' && disclosed > 0) throw new DomainError('disclosed_stands', 409);
  // Its dates are set in the preparation, by the rules of the opening.
  if (to === 'preparation' && stages.length > 0)
    throw new DomainError(
      'calendar_refused',
      422,
      {},
      { errors: [{ path: 'stages', code: 'field_unknown' }] },
    );
  if (to === 'preparation') return;
  demandCalendar(cycle, stages, at, to);
  const closing = stages.find(({ stage }) => stage === to);
  if (!closing)
    throw new DomainError(
      'calendar_refused',
      422,
      {},
      { errors: [{ path: `stages.${to}.closesOn`, code: 'field_missing' }] },
    );
}

/** What is public stays public; in the last minutes nobody could be sure that no process has shown it already. */
function demandTimeToCallOff({ publicFrom }: LoadedCycle, at: Date): void {
  if (!publicFrom || publicFrom <= at) throw new DomainError('cycle_published', 409);
  if (publicFrom.getTime() - at.getTime() < LAST_MOMENT)
    throw new DomainError('publication_imminent', 409, {
      time: (locale: Locale) => formatDateTime(publicFrom.toISOString(), locale, 'locative'),
    });
}

/** Takes a cycle back to an earlier stage, with new dates from there on. A publication that waits for its instant is called off. */
export async function returnCycle(
  change: Change,
  cycle: LoadedCycle,
  { to, stages }: Return,
  { proposalId, reason }: Approved,
): Promise<ChangeRecord> {
  if (cycle.stage === 'published') await callOff(change, cycle, { proposalId, reason });
  if (stages.length > 0) await setCalendar(change, cycle, stages);
  const moved = await moveTo(change, { ...cycle, version: cycle.version + 1 }, { to, reason, proposalId });
  return { ...moved, before: { stage: cycle.stage, stages: cycle.stages }, after: { stage: to, stages } };
}

async function callOff(change: Change, { id }: LoadedCycle, { proposalId, reason }: Approved): Promise<void> {
  const { publications, calledOffPublications } = schema;
  const waiting = await change.tx
    .select({ publicationId: publications.id })
    .from(publications)
    .where(standingPublications(change.tx, eq(publications.cycleId, id)));
  await change.insert(
    calledOffPublications,
    waiting.map(({ publicationId }) => ({ publicationId, at: change.at, reason, proposalId })),
  );
}
