/** Open data on the portal, in two languages. */
import { rubric } from '../rubric.ts';

/** Five parts per language; only their most points are known, so their names are ours. */
export const openDataRubric = rubric({
  id: 'open-data',
  title: {
    kk: 'Ашық деректер',
    ru: 'Открытые данные',
    en: 'Open data',
  },
  maxPoints: '20',
  supplier: 'mcriap',
  clause: 'complaints and openness',
  parts: {
    completeness: {
      title: {
        kk: 'Толықтығы (әр тіл үшін 3 балл)',
        ru: 'Полнота (по 3 балла на язык)',
        en: 'Completeness (3 points per language)',
      },
      most: '6',
    },
    survey: {
      title: {
        kk: 'Қажеттілік сауалнамасы (әр тіл үшін 1 балл)',
        ru: 'Опрос о потребности (по 1 баллу на язык)',
        en: 'Survey of demand (1 point per language)',
      },
      most: '2',
    },
    timeliness: {
      title: {
        kk: 'Уақтылылығы (бір тілге 3 балл)',
        ru: 'Своевременность (по 3 балла на язык)',
        en: 'Timeliness (3 points per language)',
      },
      most: '6',
    },
    currency: {
      title: {
        kk: 'Өзектілігі (бір тілге 2,5 балл)',
        ru: 'Актуальность (по 2,5 балла на язык)',
        en: 'Currency (2.5 points per language)',
      },
      most: '5',
    },
    requests: {
      title: {
        kk: 'Сұрау салуларға жауаптар (әр тіл үшін 0,5 балл)',
        ru: 'Ответы на запросы (по 0,5 балла на язык)',
        en: 'Answers to requests (0.5 points per language)',
      },
      most: '1',
    },
  },
});
