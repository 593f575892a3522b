/** How soon a person who asked for a reception was told its date, and whether it then took place. */
import { add, count, defineIndicator, divide, multiply, noCases, productOf, step } from '@olshem/scoring';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '3';

/** Two bases on purpose: requests for a reception, and persons who had a reception set. */
export const receptionWaitingTime = defineIndicator({
  id: 'reception-waiting-time',
  title: {
    kk: 'Қабылдауды күтудің орташа уақыты',
    ru: 'Среднее время ожидания приёма',
    en: 'Average waiting time for an appointment',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport(chapters.appcCompliance),
  basis: 'fits',
  unknown: {
    kk: 'Күндер күнтізбелік пе, жұмыс күндері ме: мұнда 15 – жұмыс күні, 30 және 60 – күнтізбелік күн.',
    ru: 'Календарные или рабочие дни: здесь 15 рабочих, 30 и 60 календарных.',
    en: 'Calendar or working days: here 15 working days, 30 and 60 calendar days.',
  },
  inputs: {
    n15: count({
      kk: '15 күн ішінде жауап берілді',
      ru: 'Ответ в течение 15 дней',
      en: 'Answered within 15 days',
    }),
    n30: count({
      kk: '16–30 күнде жауап берілді',
      ru: 'Ответ за 16–30 дней',
      en: 'Answered within 16 to 30 days',
    }),
    n60: count({
      kk: '31–60 күнде жауап берілді',
      ru: 'Ответ за 31–60 дней',
      en: 'Answered within 31 to 60 days',
    }),
    later: count({
      kk: '60 күннен кейін жауап берілді',
      ru: 'Ответ позже 60 дней',
      en: 'Answered after 60 days',
    }),
    on_date: count({
      kk: 'Белгіленген күні қабылданды',
      ru: 'Приняты в назначенный день',
      en: 'Received on the date set',
    }),
    within_month: count({
      kk: 'Белгіленген күннен бір ай ішінде қабылданды',
      ru: 'Приняты в течение месяца от назначенного дня',
      en: 'Received within a month of the date set',
    }),
    later_or_not: count({
      kk: 'Кейін қабылданды немесе қабылданбады',
      ru: 'Приняты позже или не приняты',
      en: 'Received later or not at all',
    }),
  },
  steps: {
    speed: { kk: 'жауап беру жылдамдығы', ru: 'скорость ответа', en: 'speed of the answer' },
    kept: {
      kk: 'белгіленген күннің сақталуы',
      ru: 'соблюдение назначенного дня',
      en: 'keeping of the date set',
    },
  },
  rule: ({ n15, n30, n60, later, on_date, within_month, later_or_not }) => {
    const p = parameters.refer;
    const requests = add(n15, n30, n60, later);
    const persons = add(on_date, within_month, later_or_not);
    const marks = add(
      multiply(p.waitingWithin15, n15),
      multiply(p.waitingWithin30, n30),
      multiply(p.waitingWithin60, n60),
      multiply(p.waitingLater, later),
    );
    const received = add(
      multiply(p.receptionOnDate, on_date),
      multiply(p.receptionWithinMonth, within_month),
      multiply(p.receptionLater, later_or_not),
    );
    const speed = step('speed', divide(marks, requests));
    return noCases(
      requests,
      maximum,
      productOf(speed, step('kept', noCases(persons, '0', divide(received, persons)))),
    );
  },
  reading: {
    kk: 'Жауап берілгені: 15 күнде — {n15}, 16–30 күнде — {n30}, 31–60 күнде — {n60}, одан кейін — {later}; қабылданғаны: белгіленген күні — {on_date}, бір ай ішінде — {within_month}, кейін немесе қабылданбағаны — {later_or_not}.',
    ru: 'Ответ дан за 15 дней: {n15}, за 16–30 дней: {n30}, за 31–60 дней: {n60}, позже: {later}; принято в назначенный день: {on_date}, в течение месяца: {within_month}, позже или не принято: {later_or_not}.',
    en: 'Answered within 15 days: {n15}, 16 to 30 days: {n30}, 31 to 60 days: {n60}, later: {later}; received on the date set: {on_date}, within a month: {within_month}, later or not at all: {later_or_not}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'Almaty', inputs: waiting(401, 104, 0, 573, 119, 232, 94), points: '0.69' }, // 1.3089 × 0.5281
    { name: 'all told at once and received on the date', inputs: waiting(9, 0, 0, 0, 9, 0, 0), points: '3' },
    { name: 'all told within 30 days', inputs: waiting(0, 9, 0, 0, 9, 0, 0), points: '2' },
    { name: 'all told within 60 days', inputs: waiting(0, 0, 9, 0, 9, 0, 0), points: '1' },
    { name: 'all told later', inputs: waiting(0, 0, 0, 9, 9, 0, 0), points: '0' },
    { name: 'all received within a month', inputs: waiting(9, 0, 0, 0, 0, 9, 0), points: '1.5' },
    { name: 'nobody received', inputs: waiting(9, 0, 0, 0, 0, 0, 9), points: '0' },
    { name: 'no reception was set', inputs: waiting(9, 0, 0, 0, 0, 0, 0), points: '0' },
    { name: 'no requests', inputs: waiting(0, 0, 0, 0, 0, 0, 0), points: '3' },
  ],
});

function waiting(
  ...counts: [number, number, number, number, number, number, number]
): Record<string, string> {
  const names = ['n15', 'n30', 'n60', 'later', 'on_date', 'within_month', 'later_or_not'];
  return Object.fromEntries(names.map((name, at) => [name, String(counts[at])]));
}
