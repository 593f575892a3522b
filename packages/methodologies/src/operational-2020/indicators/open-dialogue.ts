/** Answers, conferences, the blog and online collegia on the Open Dialogue portal, in two languages. */
import {
  add,
  count,
  defineIndicator,
  ladder,
  less,
  multiply,
  noCases,
  proportionalShare,
  step,
  when,
  yesNo,
} from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { percentOf } from '../../shared/share.ts';
import { parameters } from '../parameters.ts';

const answers = '10';
const conference = '1.5';
const collegium = '2';
const inputs = {
  answered: count({ kk: 'Жауап берілгені', ru: 'Обращения с ответом', en: 'Appeals answered' }),
  received: count({ kk: 'Келіп түскені', ru: 'Поступившие обращения', en: 'Appeals received' }),
  disliked: count({ kk: 'Ұнамаған жауаптар', ru: 'Ответы, оценённые отрицательно', en: 'Answers disliked' }),
  rated: count({ kk: 'Бағаланған жауаптар', ru: 'Оценённые ответы', en: 'Answers rated' }),
  blog_entries: count({ kk: 'Блогтағы жазбалар', ru: 'Записи в блоге', en: 'Blog entries' }),
  conference_kk: yesNo({
    kk: 'Қазақ тіліндегі конференция',
    ru: 'Конференция на казахском',
    en: 'Conference in Kazakh',
  }),
  conference_ru: yesNo({
    kk: 'Орыс тіліндегі конференция',
    ru: 'Конференция на русском',
    en: 'Conference in Russian',
  }),
  collegium_kk: yesNo({
    kk: 'Қазақ тіліндегі онлайн-алқа отырысы',
    ru: 'Онлайн-коллегия на казахском',
    en: 'Online collegium in Kazakh',
  }),
  collegium_ru: yesNo({
    kk: 'Орыс тіліндегі онлайн алқа',
    ru: 'Онлайн-коллегия на русском',
    en: 'Online collegium in Russian',
  }),
};

/** Too many disliked answers cost the whole item for answers. */
export const openDialogueActivity = defineIndicator({
  id: 'open-dialogue',
  title: { kk: 'Ашық диалог', ru: 'Открытый диалог', en: 'Open dialogue' },
  maxPoints: '20',
  effect: 'add',
  supplier: 'mior',
  source: { document: 'interaction-order-22599', clause: 'complaints and openness' },
  basis: 'official',
  inputs,
  checks: () => [notMoreThan('answered', 'received', inputs), notMoreThan('disliked', 'rated', inputs)],
  steps: {
    answers: { kk: 'жауаптар', ru: 'ответы', en: 'answers' },
    conferences: { kk: 'конференциялар', ru: 'конференции', en: 'conferences' },
    blog: { kk: 'блог', ru: 'блог', en: 'blog' },
    collegia: { kk: 'онлайн алқалар', ru: 'онлайн-коллегии', en: 'online collegia' },
  },
  rule: ({
    answered,
    received,
    disliked,
    rated,
    blog_entries,
    conference_kk,
    conference_ru,
    collegium_kk,
    collegium_ru,
  }) => {
    const { dislikedLimit, blogLadder } = parameters.refer;
    const share = noCases(received, answers, proportionalShare(answers, answered, received));
    const judged = noCases(rated, share, when(less(dislikedLimit, percentOf(disliked, rated)), '0', share));
    return add(
      step('answers', judged),
      step('conferences', add(when(conference_kk, conference, '0'), when(conference_ru, conference, '0'))),
      step('blog', multiply('2', ladder(blog_entries, blogLadder))),
      step('collegia', add(when(collegium_kk, collegium, '0'), when(collegium_ru, collegium, '0'))),
    );
  },
  reading: {
    kk: 'Жауап берілгені: {answered}/{received}; ұнамағаны: {disliked}/{rated}; блогтағы жазбалар: {blog_entries}.',
    ru: 'Ответов: {answered} из {received}; не понравилось: {disliked} из {rated}; записей в блоге: {blog_entries}.',
    en: 'Answered: {answered} of {received}; disliked: {disliked} of {rated}; blog entries: {blog_entries}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'everything', inputs: dialogue('68', '0', '51', 'yes'), points: '20' },
    {
      name: 'Financial Market Regulation: 7 of 68 answered',
      inputs: dialogue('7', '0', '0', 'no'),
      points: '1.63',
    }, // 1.03 + 0.6
    { name: 'a tenth disliked', inputs: dialogue('68', '10', '51', 'yes'), points: '20' },
    { name: 'more than a tenth disliked', inputs: dialogue('68', '11', '51', 'yes'), points: '10' },
    { name: 'fifty entries', inputs: dialogue('68', '0', '50', 'no'), points: '12' },
    { name: 'twenty-six entries', inputs: dialogue('68', '0', '26', 'no'), points: '12' },
    { name: 'twenty-five entries', inputs: dialogue('68', '0', '25', 'no'), points: '11' },
    { name: 'eleven entries', inputs: dialogue('68', '0', '11', 'no'), points: '11' },
    { name: 'no appeals', inputs: { ...dialogue('0', '0', '51', 'no'), received: '0' }, points: '13' },
    { name: 'nothing rated', inputs: { ...dialogue('68', '0', '51', 'no'), rated: '0' }, points: '13' },
    { name: 'ten entries', inputs: dialogue('68', '0', '10', 'no'), points: '10.6' },
  ],
});

function dialogue(answered: string, disliked: string, blog_entries: string, events: string) {
  const held = { conference_kk: events, conference_ru: events, collegium_kk: events, collegium_ru: events };
  return { answered, received: '68', disliked, rated: '100', blog_entries, ...held };
}
