/** Hours, conditions and the strategy of personnel work. */
import { rubric } from '../rubric.ts';

/** Ten, three times five, and five points. */
export const workOrganisation = rubric({
  id: 'work-organisation',
  title: {
    kk: 'Еңбекті ұйымдастыру',
    ru: 'Организация труда',
    en: 'Organisation of work',
  },
  maxPoints: '30',
  supplier: 'adgs',
  clause: 'organisational development',
  parts: {
    normal_hours: {
      title: { kk: 'Қалыпты жұмыс уақыты', ru: 'Нормальное рабочее время', en: 'Normal working hours' },
      most: '10',
    },
    conditions: {
      title: {
        kk: 'Үш тармақ бойынша балл (5 балдан)',
        ru: 'Баллы по трём пунктам (по 5)',
        en: 'Points for three items (5 each)',
      },
      most: '15',
    },
    strategy: {
      title: { kk: 'HR стратегиясы', ru: 'HR-стратегия', en: 'HR strategy' },
      most: '5',
    },
  },
});
