/** Draft legal acts and comments on them. */
import { rubric } from '../rubric.ts';

/** The split of the twenty points in 2020 is not known. */
export const openRegulationsRubric = rubric({
  id: 'open-regulations',
  title: {
    kk: 'Ашық НҚА',
    ru: 'Открытые НПА',
    en: 'Open legal acts',
  },
  maxPoints: '20',
  supplier: 'mior',
  clause: 'complaints and openness',
  parts: {
    points: {
      title: {
        kk: 'Жобалар мен пікірлер бойынша балл',
        ru: 'Баллы за проекты и ответы на комментарии',
        en: 'Points for drafts and answers to comments',
      },
      most: '20',
    },
  },
});
