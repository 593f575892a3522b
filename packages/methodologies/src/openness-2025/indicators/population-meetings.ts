/** Meetings with residents: the calendar, the action plans that follow, and reception at the meetings. */
import {
  add,
  both,
  capAt,
  count,
  defineIndicator,
  divide,
  equal,
  given,
  multiply,
  noCases,
  proportionalShare,
  step,
  yesNo,
} from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';
import { inReport } from '../report.ts';

const inputs = {
  planned: count({ kk: 'Жоспарланған кездесулер', ru: 'Запланированные встречи', en: 'Meetings planned' }),
  held: count({ kk: 'Өткізілген кездесулер', ru: 'Проведённые встречи', en: 'Meetings held' }),
  held_in_time: count({
    kk: 'Кесте бойынша өткізілген кездесулер',
    ru: 'Проведённые по графику',
    en: 'Meetings held in time',
  }),
  plans_published: count({
    kk: 'Жарияланған іс-шаралар жоспарлары',
    ru: 'Опубликованные планы мероприятий',
    en: 'Action plans published',
  }),
  meetings_with_reception: count({
    kk: 'Жеке қабылдау өткен кездесулер',
    ru: 'Встречи с личным приёмом',
    en: 'Meetings with in-person appointments',
  }),
  exempt: yesNo(
    { kk: 'Кездесу өткізуден босатылған', ru: 'Освобождён от встреч', en: 'Exempt from holding meetings' },
    { optional: true },
  ),
};

const title = { kk: 'Халықпен кездесулер', ru: 'Встречи с населением', en: 'Meetings with residents' };

/** A body without meetings due is exempt and gets a fixed value instead. */
export const populationMeetings = defineIndicator({
  id: 'population-meetings',
  title,
  maxPoints: '5',
  effect: 'add',
  supplier: 'mki',
  source: inReport({ title, page: 48 }),
  basis: 'assumed',
  unknown: {
    kk: 'Үш бөлік арасындағы балдардың бөлінуі; жарияланған сандар балдарды бермейді.',
    ru: 'Распределение баллов между тремя частями; опубликованные числа баллов не дают.',
    en: 'How the points split between the three parts; the published counts do not give the points.',
  },
  inputs,
  checks: () => [
    notMoreThan('held_in_time', 'held', inputs),
    notMoreThan('plans_published', 'held', inputs),
    notMoreThan('meetings_with_reception', 'held', inputs),
  ],
  steps: {
    calendar: { kk: 'кестенің сақталуы', ru: 'соблюдение графика', en: 'keeping the calendar' },
    plans: { kk: 'іс-шаралар жоспарлары', ru: 'планы мероприятий', en: 'action plans' },
    reception: { kk: 'жеке қабылдау', ru: 'личный приём', en: 'in-person appointments' },
  },
  exemptions: ({ exempt, planned }) => [
    {
      ground: 'outside-resolution-12',
      title: {
        kk: '№ 12 қаулының күші қолданылмайды',
        ru: 'Не подпадает под постановление № 12',
        en: 'Outside resolution No. 12',
      },
      when: both(given('exempt'), exempt),
      substitute: parameters.refer.meetingsExemptPoints,
    },
    {
      ground: 'no-meetings-due',
      title: {
        kk: 'Өткізілуге тиіс кездесулер болған жоқ',
        ru: 'Встречи не предусмотрены',
        en: 'No meetings due',
      },
      when: both(given('planned'), equal(planned, '0')),
      substitute: parameters.refer.meetingsExemptPoints,
    },
  ],
  rule: ({ planned, held, held_in_time, plans_published, meetings_with_reception }) => {
    const { meetingsCalendarPoints, meetingsPlanPoints, meetingsReceptionPoints } = parameters.refer;
    const calendar = multiply(meetingsCalendarPoints, capAt('1', divide(held_in_time, planned)));
    return noCases(
      held,
      '0',
      add(
        step('calendar', calendar),
        step('plans', proportionalShare(meetingsPlanPoints, plans_published, held)),
        step('reception', proportionalShare(meetingsReceptionPoints, meetings_with_reception, held)),
      ),
    );
  },
  reading: {
    kk: 'Жоспарланғаны: {planned}, өткізілгені: {held}, оның ішінде кесте бойынша: {held_in_time}; жарияланған жоспарлар: {plans_published}; жеке қабылдау өткізілген кездесулер: {meetings_with_reception}.',
    ru: 'Запланировано: {planned}, проведено: {held}, по графику: {held_in_time}; планов: {plans_published}; с приёмом: {meetings_with_reception}.',
    en: 'Planned: {planned}, held: {held}, in time: {held_in_time}; action plans: {plans_published}; with in-person appointments: {meetings_with_reception}.',
  },
  rounding: { digits: 1, mode: 'half-up' },
  examples: [
    { name: 'everything done', inputs: meetings(5, 5, 5, 5, 5), points: '5' },
    { name: 'two of five held', inputs: meetings(5, 2, 2, 2, 2), points: '3.8' }, // 2 × 2/5 + 2 + 1
    { name: 'held late, one plan missing', inputs: meetings(6, 5, 4, 4, 5), points: '3.9' }, // 1.333 + 1.6 + 1
    { name: 'more held than planned', inputs: meetings(5, 6, 6, 6, 6), points: '5' },
    { name: 'none held', inputs: meetings(5, 0, 0, 0, 0), points: '0' },
    {
      name: 'National Bank: exempt',
      inputs: { exempt: 'yes' },
      exempt: 'outside-resolution-12',
      points: '4.5',
    },
    { name: 'none planned', inputs: { planned: '0' }, exempt: 'no-meetings-due', points: '4.5' },
  ],
});

function meetings(planned: number, held: number, in_time: number, plans: number, reception: number) {
  const counts = {
    planned,
    held,
    held_in_time: in_time,
    plans_published: plans,
    meetings_with_reception: reception,
  };
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, String(value)]));
}
