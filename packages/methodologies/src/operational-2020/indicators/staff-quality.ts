/** The quality of staff, a part of staff potential. */
import { rubric } from '../rubric.ts';

/** Five points by rubric. */
export const staffQuality = rubric({
  id: 'staff-quality',
  title: {
    kk: 'Кадрлардың сапасы',
    ru: 'Качество кадров',
    en: 'Quality of staff',
  },
  maxPoints: '5',
  supplier: 'adgs',
  clause: 'organisational development',
  parts: {
    points: {
      title: {
        kk: 'Бағалаушы орган қойған балл',
        ru: 'Баллы оценивающего органа',
        en: 'Points of the assessing body',
      },
      most: '5',
    },
  },
});
