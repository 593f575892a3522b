/** Subordinate organisations that are not open. */
import { rubric } from '../rubric.ts';

/** A penalty of three times three points; the names of the parts are ours. */
export const subordinatesRubric = rubric({
  id: 'subordinates',
  title: {
    kk: 'Ведомстволық бағынысты ұйымдардың жабықтығы',
    ru: 'Закрытость подведомственных организаций',
    en: 'Lack of openness of subordinate organisations',
  },
  maxPoints: '9',
  effect: 'penalty',
  supplier: 'mior',
  clause: 'complaints and openness',
  parts: {
    open_data: {
      title: {
        kk: 'Ашық деректер бойынша шегерім',
        ru: 'Вычет по открытым данным',
        en: 'Deduction for open data',
      },
      most: '3',
    },
    website: {
      title: {
        kk: 'Интернет-ресурс бойынша шегерім',
        ru: 'Вычет по интернет-ресурсу',
        en: 'Deduction for the website',
      },
      most: '3',
    },
    dialogue: {
      title: {
        kk: 'Ашық диалог бойынша шегерім',
        ru: 'Вычет по открытому диалогу',
        en: 'Deduction for open dialogue',
      },
      most: '3',
    },
  },
});
