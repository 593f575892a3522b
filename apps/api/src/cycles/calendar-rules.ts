import type { Stage } from '@olshem/contracts';
import { formatDateTime } from '@olshem/i18n';
import { DomainError, type Fault } from '../errors/refusal.ts';
import { closingOf, openingOf } from './calendar.ts';
import type { LoadedCycle } from './cycle.store.ts';
import { isEarlier } from './stages.ts';

/** Days of a stage as a person gives them. */
export interface StageDays {
  stage: Stage;
  opensOn: string;
  closesOn: string;
}

/** Dates of a stage as instants. */
export interface StageDates {
  stage: Stage;
  opensAt: Date;
  closesAt: Date | null;
}

/** Least time between an act that brings a deadline forward and the deadline. */
const NOTICE = 24 * 60 * 60 * 1000;

/** The days of a stage as instants in Almaty. */
export function datesOf({ stage, opensOn, closesOn }: StageDays): StageDates & { closesAt: Date } {
  return { stage, opensAt: openingOf(opensOn), closesAt: closingOf(closesOn) };
}

/** Refuses dates that cannot be, all faults at once. */
export function demandCalendar(
  cycle: Pick<LoadedCycle, 'stages' | 'stage'>,
  given: readonly StageDays[],
  now: Date,
  from: Stage = cycle.stage,
): void {
  const errors = calendarFaults(cycle, given, now, from);
  if (errors.length > 0) throw new DomainError('calendar_refused', 422, {}, { errors });
}

/**
 * What cannot be of dates: a stage that ends before it begins, begins before the one ahead of it has ended, or is set
 * to end in the past; a stage that is over; a deadline brought forward to less than a day from now. Each
 * fault stands at its field (`stages.disputes.closesOn`).
 */
export function calendarFaults(
  cycle: Pick<LoadedCycle, 'stages' | 'stage'>,
  given: readonly StageDays[],
  now: Date,
  from: Stage = cycle.stage,
): Fault[] {
  const wanted = new Map(given.map((days) => [days.stage, datesOf(days)]));
  const kept = cycle.stages.filter(({ stage }) => !wanted.has(stage));
  const sorted = [...kept, ...wanted.values()].sort((a, b) => (isEarlier(a.stage, b.stage) ? -1 : 1));
  return sorted.flatMap((dates, at): Fault[] => {
    const before = sorted[at - 1];
    const isGiven = wanted.has(dates.stage);
    const opening = `stages.${dates.stage}.opensOn`;
    const closing = `stages.${dates.stage}.closesOn`;
    const faults: Fault[] = [];
    if (isGiven && isEarlier(dates.stage, from)) faults.push({ path: closing, code: 'stage_is_over' });
    else if (isGiven && dates.closesAt && dates.closesAt <= now)
      faults.push({ path: closing, code: 'stage_ends_in_past' });
    else if (isGiven && comesTooSoon(cycle, dates, now))
      faults.push({
        path: closing,
        code: 'deadline_too_soon',
        values: { earliest: (locale) => formatDateTime(new Date(now.getTime() + NOTICE), locale) },
      });
    if (dates.closesAt && dates.closesAt <= dates.opensAt)
      faults.push({ path: closing, code: 'stage_ends_before_start' });
    // A stage that a demonstration left before its day is over all the same.
    const leftEarly = before?.closesAt && isEarlier(before.stage, from) && before.closesAt > now;
    if (before?.closesAt && dates.opensAt < before.closesAt && !isEarlier(dates.stage, from) && !leftEarly)
      faults.push({
        path: wanted.has(dates.stage) ? opening : `stages.${before.stage}.closesOn`,
        code: 'stages_overlap',
      });
    return faults;
  });
}

/** The deadlines that the given days bring forward. */
export function broughtForward(cycle: Pick<LoadedCycle, 'stages'>, given: readonly StageDays[]): Stage[] {
  return given.map(datesOf).flatMap((dates) => (isBroughtForward(cycle, dates) ? [dates.stage] : []));
}

function comesTooSoon(cycle: Pick<LoadedCycle, 'stages'>, dates: StageDates, now: Date): boolean {
  return isBroughtForward(cycle, dates) && (dates.closesAt?.getTime() ?? Infinity) < now.getTime() + NOTICE;
}

function isBroughtForward({ stages }: Pick<LoadedCycle, 'stages'>, { stage, closesAt }: StageDates): boolean {
  const was = stages.find((dates) => dates.stage === stage)?.closesAt;
  return Boolean(was && closesAt && closesAt < was);
}
