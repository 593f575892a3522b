/** The budget component of the block of goals. */
import { rubric } from '../rubric.ts';

/** Six criteria are named, but their points are not; the assessor enters the result. */
export const budgetAssessment = rubric({
  id: 'budget-assessment',
  title: {
    kk: 'Бюджет компонентін бағалау',
    ru: 'Оценка бюджетного компонента',
    en: 'Assessment of the budget component',
  },
  maxPoints: '100',
  supplier: 'accounts-committee',
  clause: 'structure',
  parts: {
    points: {
      title: {
        kk: 'Бағалаушы орган қойған балл',
        ru: 'Баллы оценивающего органа',
        en: 'Points of the assessing body',
      },
      most: '100',
    },
  },
});
