/** Budget materials on the portal. */
import { rubric } from '../rubric.ts';

/** The split of the twenty points in 2020 is not known. */
export const openBudgetRubric = rubric({
  id: 'open-budget',
  title: {
    kk: 'Ашық бюджет',
    ru: 'Открытый бюджет',
    en: 'Open budget',
  },
  maxPoints: '20',
  supplier: 'mior',
  clause: 'complaints and openness',
  parts: {
    points: {
      title: {
        kk: 'Екі тілдегі материалдар бойынша балл',
        ru: 'Баллы за материалы на двух языках',
        en: 'Points for materials in two languages',
      },
      most: '20',
    },
  },
});
