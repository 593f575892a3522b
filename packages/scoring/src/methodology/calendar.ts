/** The calendar that a methodology proposes for a cycle. */
import type { Basis, Source } from './source.ts';
import type { Stage } from './stages.ts';
import type { Text } from './text.ts';

/** A day counted from the end of the period that is rated, so that a year and a half-year share one calendar. */
export interface CalendarDay {
  /** 1 is the first month after the period, 0 its last month: for the year 2025, January 2026 and December 2025. */
  month: number;
  /** Day of that month; the last one where the month is shorter. */
  day: number;
  basis: Basis;
  source?: Source;
}

/** A stage with its first and its last day. Publication has an instant of its own and is no part of it. */
export interface CalendarStage {
  stage: Exclude<Stage, 'published'>;
  opens: CalendarDay;
  closes: CalendarDay;
}

/** The usual days of every stage, in order. */
export interface CalendarTemplate {
  stages: readonly CalendarStage[];
  /** What the source leaves open. */
  note?: Text;
}

/** The days of a stage as dates, `2026-01-20`, the last one included. */
export interface ProposedStage {
  stage: CalendarStage['stage'];
  opens: string;
  closes: string;
}

/** The template's days for a period that ends with that month, `2025-12`. Which of them are working days is not known here. */
export function proposedCalendar({ stages }: CalendarTemplate, lastMonth: string): ProposedStage[] {
  const [year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(lastMonth)?.slice(1) ?? [];
  if (!year || !month) throw new RangeError(`“${lastMonth}” is no month; write it as 2025-12.`);
  const dateOf = (day: CalendarDay) => {
    const first = Date.UTC(Number(year), Number(month) - 1 + day.month, 1);
    const lastDay = new Date(first);
    lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0);
    const date = new Date(first);
    date.setUTCDate(Math.min(day.day, lastDay.getUTCDate()));
    return date.toISOString().slice(0, 10);
  };
  return stages.map(({ stage, opens, closes }) => ({ stage, opens: dateOf(opens), closes: dateOf(closes) }));
}
