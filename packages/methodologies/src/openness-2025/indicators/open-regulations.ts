/** Answers to comments on draft legal acts, and press releases on their public discussion, in two languages. */
import { add, count, defineIndicator, noCases, proportionalShare, step, when, yesNo } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const inputs = {
  comments_received: count({
    kk: 'Жобаларға келіп түскен пікірлер',
    ru: 'Поступившие комментарии к проектам',
    en: 'Comments received on drafts',
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

/** Two parts of four points. */
export const openRegulations = defineIndicator({
  id: 'open-regulations',
  title: { kk: 'Ашық НҚА', ru: 'Открытые НПА', en: 'Open legal acts' },
  maxPoints: '8',
  effect: 'add',
  supplier: 'mki',
  source: inReport(chapters.openGovernment),
  basis: 'assumed',
  unknown: {
    kk: 'Бөліктердің салмағы: есепте тек 8, 6 және 4 мәндері кездеседі.',
    ru: 'Веса частей: в отчёте встречаются только значения 8, 6 и 4.',
    en: 'The weights of the parts: only the values 8, 6 and 4 occur in the report.',
  },
  inputs,
  checks: () => [notMoreThan('comments_answered', 'comments_received', inputs)],
  steps: {
    comments: { kk: 'пікірлерге жауаптар', ru: 'ответы на комментарии', en: 'answers to comments' },
    releases: { kk: 'баспасөз релиздері', ru: 'пресс-релизы', en: 'press releases' },
  },
  rule: ({ comments_received, comments_answered, press_release_kk, press_release_ru }) => {
    const { regulationsCommentsPoints: points, regulationsReleasePoints: release } = parameters.refer;
    return add(
      step(
        'comments',
        noCases(comments_received, points, proportionalShare(points, comments_answered, comments_received)),
      ),
      step('releases', add(when(press_release_kk, release, '0'), when(press_release_ru, release, '0'))),
    );
  },
  reading: {
    kk: 'Пікірлерге жауаптар: {comments_answered}/{comments_received}; баспасөз релиздері: қазақша – {press_release_kk}, орысша – {press_release_ru}.',
    ru: 'Ответов на комментарии: {comments_answered}/{comments_received}; пресс-релизы: на казахском — {press_release_kk}, на русском — {press_release_ru}.',
    en: 'Comments answered: {comments_answered} of {comments_received}; press releases: Kazakh {press_release_kk}, Russian {press_release_ru}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'Ministry of Justice: no releases', inputs: regulations(0, 0, 'no', 'no'), points: '4' },
    {
      name: 'Ministry of Foreign Affairs, if one language is missing',
      inputs: regulations(0, 0, 'no', 'yes'),
      points: '6',
    },
    { name: 'everything in order', inputs: regulations(158, 158, 'yes', 'yes'), points: '8' },
    { name: 'one of three comments answered', inputs: regulations(3, 1, 'yes', 'yes'), points: '5.33' },
    { name: 'no comment answered', inputs: regulations(3, 0, 'yes', 'yes'), points: '4' },
  ],
});

function regulations(received: number, answered: number, kk: string, ru: string): Record<string, string> {
  return {
    comments_received: String(received),
    comments_answered: String(answered),
    press_release_kk: kk,
    press_release_ru: ru,
  };
}
