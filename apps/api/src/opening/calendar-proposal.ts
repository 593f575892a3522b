import { DATED_STAGES, type Opening, type OpeningDays } from '@olshem/contracts';
import { proposedCalendar, type Methodology } from '@olshem/scoring';
import { dayAfter } from '../cycles/calendar.ts';
import { nextWorkingDay, workingDaysAfter } from '../cycles/working-days.ts';

/** Working days of each stage where the methodology proposes none that can still be kept. */
const WORKING_DAYS = { collection: 15, disputes: 5, decision: 3, consolidation: 2 } as const;

/**
 * Days for the stages: by the methodology's template for the period, where they are still to come; else one stage after the
 * other from tomorrow on, which is the platform's own proposal and says so.
 */
export function proposeCalendar(
  { calendar }: Pick<Methodology, 'calendar'>,
  lastMonth: string | null,
  today: string,
): Opening['proposal'] {
  const stages = calendar && lastMonth ? fromTemplate(proposedCalendar(calendar, lastMonth)) : [];
  const isAhead = stages.length > 0 && stages.every(({ opensOn }) => opensOn >= today);
  return isAhead ? { from: 'methodology', stages } : { from: 'platform', stages: oneAfterAnother(today) };
}

function fromTemplate(proposed: ReturnType<typeof proposedCalendar>): OpeningDays[] {
  return DATED_STAGES.flatMap((stage) => {
    const found = proposed.find((each) => each.stage === stage);
    return found ? [{ stage, opensOn: found.opens, closesOn: found.closes }] : [];
  });
}

function oneAfterAnother(today: string): OpeningDays[] {
  let day = today;
  return DATED_STAGES.map((stage) => {
    const opensOn = nextWorkingDay(dayAfter(day, 1));
    day = workingDaysAfter(opensOn, WORKING_DAYS[stage] - 1);
    return { stage, opensOn, closesOn: day };
  });
}
