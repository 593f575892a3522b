/** Budget materials on time, answers to comments, and press releases on public discussions, in two languages. */
import {
  add,
  capAt,
  count,
  defineIndicator,
  noCases,
  proportionalShare,
  step,
  when,
  yesNo,
} from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { orElse } from '../../shared/or-else.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const inputs = {
  materials_due: count(
    {
      kk: 'Жариялануға тиіс материалдар (бос болса — әдеттегі саны)',
      ru: 'Материалы, подлежащие публикации (пусто — обычное число)',
      en: 'Materials due (empty: the usual number)',
    },
    { optional: true },
  ),
  materials_on_time: count({
    kk: 'Уақтылы жарияланған материалдар',
    ru: 'Материалы, опубликованные в срок',
    en: 'Materials published on time',
  }),
  comments_received: count({
    kk: 'Келіп түскен пікірлер',
    ru: 'Поступившие комментарии',
    en: 'Comments received',
  }),
  comments_answered: count({
    kk: 'Жауап берілген пікірлер',
    ru: 'Комментарии с ответом',
    en: 'Comments answered',
  }),
  press_release_kk: yesNo({
    kk: 'Қазақ тіліндегі баспасөз релизі',
    ru: 'Пресс-релиз на казахском языке',
    en: 'Press release in Kazakh',
  }),
  press_release_ru: yesNo({
    kk: 'Орыс тіліндегі баспасөз релизі',
    ru: 'Пресс-релиз на русском языке',
    en: 'Press release in Russian',
  }),
};

/** Three parts of four points; the printed points are cut off, not rounded. */
export const openBudget = defineIndicator({
  id: 'open-budget',
  title: { kk: 'Ашық бюджет', ru: 'Открытый бюджет', en: 'Open budget' },
  maxPoints: '12',
  effect: 'add',
  supplier: 'mki',
  source: inReport(chapters.openGovernment),
  basis: 'assumed',
  unknown: {
    kk: 'Бөліктердің салмағы мен материалдар саны; екі органның балы (10 және 9,67) түсіндірілмеген.',
    ru: 'Веса частей и число материалов; баллы двух органов (10 и 9,67) не объяснены.',
    en: 'The weights of the parts and the number of materials; the points of two bodies (10 and 9.67) are unexplained.',
  },
  inputs,
  checks: () => [
    notMoreThan('materials_on_time', 'materials_due', inputs),
    notMoreThan('comments_answered', 'comments_received', inputs),
  ],
  steps: {
    timeliness: { kk: 'уақтылылығы', ru: 'своевременность', en: 'timeliness' },
    comments: { kk: 'пікірлерге жауаптар', ru: 'ответы на комментарии', en: 'answers to comments' },
    releases: { kk: 'баспасөз релиздері', ru: 'пресс-релизы', en: 'press releases' },
  },
  rule: ({
    materials_due,
    materials_on_time,
    comments_received,
    comments_answered,
    press_release_kk,
    press_release_ru,
  }) => {
    const { budgetTimelinessPoints, budgetCommentsPoints, budgetReleasePoints, budgetMaterials } =
      parameters.refer;
    const due = orElse(materials_due, budgetMaterials);
    const share = capAt(
      budgetTimelinessPoints,
      proportionalShare(budgetTimelinessPoints, materials_on_time, due),
    );
    const timeliness = noCases(due, budgetTimelinessPoints, share);
    const answers = proportionalShare(budgetCommentsPoints, comments_answered, comments_received);
    return add(
      step('timeliness', timeliness),
      step('comments', noCases(comments_received, budgetCommentsPoints, answers)),
      step(
        'releases',
        add(
          when(press_release_kk, budgetReleasePoints, '0'),
          when(press_release_ru, budgetReleasePoints, '0'),
        ),
      ),
    );
  },
  reading: {
    kk: 'Уақтылы материалдар: {materials_on_time}; пікірлерге жауаптар: {comments_answered}/{comments_received}; баспасөз релиздері: қазақша – {press_release_kk}, орысша – {press_release_ru}.',
    ru: 'Материалов в срок: {materials_on_time}; ответов на комментарии: {comments_answered}/{comments_received}; пресс-релизы: на казахском — {press_release_kk}, на русском — {press_release_ru}.',
    en: 'Materials on time: {materials_on_time}; comments answered: {comments_answered} of {comments_received}; press releases: Kazakh {press_release_kk}, Russian {press_release_ru}.',
  },
  rounding: { digits: 2, mode: 'truncate' },
  examples: [
    { name: 'Emergency Situations', group: 'central', inputs: budget(7, 0, 0, 'no', 'no'), points: '7.11' }, // 4 × 7/9 + 4
    {
      name: 'Finance: 7.5556 is cut off',
      group: 'central',
      inputs: budget(8, 0, 0, 'no', 'no'),
      points: '7.55',
    },
    {
      name: 'Agriculture: 11.5556 is cut off',
      group: 'central',
      inputs: budget(8, 0, 0, 'yes', 'yes'),
      points: '11.55',
    },
    {
      name: 'akimat with one of four materials late',
      group: 'local',
      inputs: budget(3, 0, 0, 'yes', 'yes'),
      points: '11',
    },
    { name: 'one language only', group: 'central', inputs: budget(9, 0, 0, 'yes', 'no'), points: '10' },
    {
      name: 'half of the comments answered',
      group: 'local',
      inputs: budget(4, 2, 1, 'yes', 'yes'),
      points: '10',
    },
    { name: 'the other language only', group: 'local', inputs: budget(4, 0, 0, 'no', 'yes'), points: '10' },
    {
      name: 'five materials due',
      group: 'central',
      inputs: { ...budget(4, 0, 0, 'yes', 'yes'), materials_due: '5' },
      points: '11.2',
    },
    {
      name: 'no materials due',
      group: 'central',
      inputs: { ...budget(0, 0, 0, 'yes', 'yes'), materials_due: '0' },
      points: '12',
    },
    { name: 'everything in order', group: 'central', inputs: budget(9, 5, 5, 'yes', 'yes'), points: '12' },
  ],
});

function budget(
  onTime: number,
  received: number,
  answered: number,
  kk: string,
  ru: string,
): Record<string, string> {
  return {
    materials_on_time: String(onTime),
    comments_received: String(received),
    comments_answered: String(answered),
    press_release_kk: kk,
    press_release_ru: ru,
  };
}
