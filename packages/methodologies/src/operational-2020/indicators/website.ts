/** The official website, in two languages. */
import { rubric } from '../rubric.ts';

/** Four sections of 1.5 points and two of 2 in each language. */
export const websiteRubric = rubric({
  id: 'website',
  title: {
    kk: 'Ресми интернет-ресурстың толтырылуы',
    ru: 'Наполнение официального интернет-ресурса',
    en: 'Content of the official website',
  },
  maxPoints: '20',
  supplier: 'mior',
  clause: 'complaints and openness',
  parts: {
    small_kk: {
      title: {
        kk: 'Қазақ тіліндегі төрт бөлім (1,5 балдан)',
        ru: 'Четыре раздела на казахском (по 1,5 балла)',
        en: 'Four sections in Kazakh (1.5 points each)',
      },
      most: '6',
    },
    large_kk: {
      title: {
        kk: 'Қазақ тіліндегі екі бөлім (2 балдан)',
        ru: 'Два раздела на казахском (по 2 балла)',
        en: 'Two sections in Kazakh (2 points each)',
      },
      most: '4',
    },
    small_ru: {
      title: {
        kk: 'Орыс тіліндегі төрт бөлім (1,5 балдан)',
        ru: 'Четыре раздела на русском (по 1,5 балла)',
        en: 'Four sections in Russian (1.5 points each)',
      },
      most: '6',
    },
    large_ru: {
      title: {
        kk: 'Орыс тіліндегі екі бөлім (2 балдан)',
        ru: 'Два раздела на русском (по 2 балла)',
        en: 'Two sections in Russian (2 points each)',
      },
      most: '4',
    },
  },
});
