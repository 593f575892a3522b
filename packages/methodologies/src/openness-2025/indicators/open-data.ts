/** Data sets of the unified list: correct, published on time, and users' requests met. */
import {
  add,
  corrected,
  count,
  defineIndicator,
  divide,
  equal,
  multiply,
  noCases,
  round,
  step,
  when,
  type NumberNode,
} from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

/** Points for each of the two shares. */
const part = '5';
const inputs = {
  required: count({
    kk: 'Жариялануға тиіс деректер жиынтықтары',
    ru: 'Обязательные наборы данных',
    en: 'Data sets required',
  }),
  correct: count({
    kk: 'Дұрыс әрі толық жиынтықтар',
    ru: 'Корректные и полные наборы',
    en: 'Correct and complete data sets',
  }),
  timely: count({
    kk: 'Уақтылы жарияланған жиынтықтар',
    ru: 'Наборы, опубликованные в срок',
    en: 'Data sets published on time',
  }),
  publish_requests: count({
    kk: 'Жаңа деректер жиынтығын жариялау туралы сұрау салулар',
    ru: 'Запросы на публикацию нового набора',
    en: 'Requests to publish a new data set',
  }),
  publish_answered: count({
    kk: 'Оның ішінде орындалғаны немесе дәлелді бас тарту берілгені',
    ru: 'Из них выполнено или дан мотивированный отказ',
    en: 'Of these met or refused with reasons',
  }),
  update_requests: count({
    kk: 'Деректер жиынтығын жаңарту туралы сұрау салулар',
    ru: 'Запросы на обновление набора',
    en: 'Requests to update a data set',
  }),
  update_answered: count({
    kk: 'Жаңарту туралы сұрау салулардың орындалғаны',
    ru: 'Из запросов на обновление выполнено',
    en: 'Of the requests to update, met',
  }),
};

/** Sub-scores are rounded before they are multiplied, which is how totals such as 24.705 arise. */
export const openData = defineIndicator({
  id: 'open-data',
  title: { kk: 'Ашық деректер', ru: 'Открытые данные', en: 'Open data' },
  maxPoints: '10',
  effect: 'add',
  supplier: 'mki',
  source: inReport(chapters.openGovernment),
  basis: 'fits',
  unknown: {
    kk: 'Міндетті жиынтықтардың саны еш жерде жарияланбаған; міндетті жиынтығы жоқ орган 0 балл алған.',
    ru: 'Число обязательных наборов нигде не напечатано; орган без обязательных наборов получил 0.',
    en: 'The number of required sets is printed nowhere; a body without required sets was given 0.',
  },
  inputs,
  checks: () => [
    notMoreThan('correct', 'required', inputs),
    notMoreThan('timely', 'required', inputs),
    notMoreThan('publish_answered', 'publish_requests', inputs),
    notMoreThan('update_answered', 'update_requests', inputs),
  ],
  steps: {
    s1: { kk: 'дұрыстығы мен толықтығы', ru: 'корректность и полнота', en: 'correctness and completeness' },
    s2: { kk: 'уақтылылығы', ru: 'своевременность', en: 'timeliness' },
    k1: {
      kk: 'жариялау туралы сұрау салулар коэффициенті',
      ru: 'коэффициент запросов на публикацию',
      en: 'coefficient of requests to publish',
    },
    k2: {
      kk: 'жаңарту туралы сұрау салулар коэффициенті',
      ru: 'коэффициент запросов на обновление',
      en: 'coefficient of requests to update',
    },
  },
  rule: ({
    required,
    correct,
    timely,
    publish_requests,
    publish_answered,
    update_requests,
    update_answered,
  }) => {
    const share = (sets: NumberNode) => round(divide(multiply(part, sets), required), 2);
    const score = add(step('s1', share(correct)), step('s2', share(timely)));
    const k1 = step('k1', coefficient(publish_requests, publish_answered));
    const k2 = step('k2', coefficient(update_requests, update_answered));
    return noCases(required, '0', corrected(score, add(k1, k2)));
  },
  reading: {
    kk: 'Міндетті деректер жиынтықтары: {required}, дұрысы: {correct}, уақтылысы: {timely}; орындалған сұрау салулар: {publish_answered}/{publish_requests} және {update_answered}/{update_requests}.',
    ru: 'Обязательных наборов: {required}, корректных: {correct}, в срок: {timely}; выполнено запросов: {publish_answered}/{publish_requests} и {update_answered}/{update_requests}.',
    en: 'Sets required: {required}, correct: {correct}, on time: {timely}; requests met: {publish_answered} of {publish_requests} and {update_answered} of {update_requests}.',
  },
  examples: [
    {
      name: 'Almaty: all sets in order, one request ignored',
      inputs: sets(51, 51, 51, [1, 0], [0, 0]),
      points: '5',
    },
    { name: 'Pavlodar', inputs: sets(51, 45, 51, [1, 0], [0, 0]), points: '4.705' }, // (4.41 + 5) × 0.5
    { name: 'Ministry of Education', inputs: sets(41, 34, 40, [2, 0], [0, 0]), points: '4.515' }, // (4.15 + 4.88) × 0.5
    { name: 'Ministry of Trade', inputs: sets(14, 7, 14, [1, 0], [0, 0]), points: '3.75' },
    { name: 'Ministry of Healthcare', inputs: sets(25, 20, 22, [0, 0], [2, 0]), points: '4.2' },
    {
      name: 'Ministry of Justice: both kinds of request ignored',
      inputs: sets(20, 16, 20, [3, 0], [3, 0]),
      points: '0',
    },
    { name: 'some requests to update met', inputs: sets(10, 10, 10, [0, 0], [3, 1]), points: '7.5' },
    { name: 'some requests to publish met', inputs: sets(10, 10, 10, [3, 1], [2, 2]), points: '7.5' },
    { name: 'all requests met', inputs: sets(10, 10, 10, [3, 3], [2, 2]), points: '10' },
    { name: 'no sets required', inputs: sets(0, 0, 0, [0, 0], [0, 0]), points: '0' },
  ],
});

function coefficient(requests: NumberNode, answered: NumberNode): NumberNode {
  const { requestsAllAnswered, requestsPartlyAnswered, requestsIgnored } = parameters.refer;
  const unanswered = when(equal(answered, '0'), requestsIgnored, requestsPartlyAnswered);
  return when(equal(answered, requests), requestsAllAnswered, unanswered);
}

function sets(
  required: number,
  correct: number,
  timely: number,
  publish: [number, number],
  update: [number, number],
) {
  const [publish_requests, publish_answered] = publish.map(String);
  const [update_requests, update_answered] = update.map(String);
  const counts = { required: String(required), correct: String(correct), timely: String(timely) };
  return { ...counts, publish_requests, publish_answered, update_requests, update_answered } as Record<
    string,
    string
  >;
}
