import { STAGES, type Cycle, type Stage } from '@olshem/contracts';
import { textOf } from '#lib/forms.ts';

/** A stage that has days: what is published stays so. */
type DatedStage = Exclude<Stage, 'published'>;

/** First and last day of a stage, as a form has them. */
export interface StageDays {
  stage: DatedStage;
  opensOn: string;
  closesOn: string;
}

const day = 24 * 60 * 60 * 1000;
const later = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
const between = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);

/** Whether a stage has days. */
export function isDated(stage: Stage): stage is DatedStage {
  return stage !== 'published';
}

/** The days of stages as typed; stages without both days are not meant. */
export function stageDaysIn(form: FormData): StageDays[] {
  return STAGES.filter(isDated)
    .map((stage) => ({
      stage,
      opensOn: textOf(form, `opens-${stage}`),
      closesOn: textOf(form, `closes-${stage}`),
    }))
    .filter(({ opensOn, closesOn }) => opensOn !== '' && closesOn !== '');
}

/**
 * Days for a stage that opens again and for all after it: each as long as before, one after the other from today on. Dates
 * of stages are days, so the present day is one in Astana.
 */
export function daysFrom({ calendar }: Pick<Cycle, 'calendar'>, to: Stage, today: string): StageDays[] {
  const rest = calendar.filter(
    ({ stage, closesOn }) => STAGES.indexOf(stage) >= STAGES.indexOf(to) && closesOn !== null,
  );
  let opensOn = today;
  return rest.flatMap(({ stage, ...was }) => {
    if (!isDated(stage)) return [];
    const closesOn = later(opensOn, Math.max(between(was.opensOn, was.closesOn!), 1));
    const days = { stage, opensOn, closesOn };
    opensOn = later(closesOn, 1);
    return [days];
  });
}
