/** Selection, promotion, rewards and ethics. */
import { rubric } from '../rubric.ts';

/** Ten, ten, ten, five and five points. */
export const meritocracy = rubric({
  id: 'meritocracy',
  title: {
    kk: 'Меритократия және ұйымдық мәдениет',
    ru: 'Меритократия и организационная культура',
    en: 'Meritocracy and organisational culture',
  },
  maxPoints: '40',
  supplier: 'adgs',
  clause: 'organisational development',
  parts: {
    transparency: {
      title: { kk: 'Іріктеудің ашықтығы', ru: 'Прозрачность отбора', en: 'Transparency of selection' },
      most: '10',
    },
    merit: {
      title: { kk: 'Меритократия сауалнамасы', ru: 'Опрос о меритократии', en: 'Survey on meritocracy' },
      most: '10',
    },
    career: {
      title: {
        kk: 'Мансаптық өсу (үлесі 0,8-ден бастап 10 балл)',
        ru: 'Карьерный рост (10 баллов от доли 0,8)',
        en: 'Career growth (10 points from a share of 0.8)',
      },
      most: '10',
    },
    rewards: {
      title: { kk: 'Көтермелеу', ru: 'Поощрения', en: 'Rewards' },
      most: '5',
    },
    ethics: {
      title: { kk: 'Әдеп', ru: 'Этика', en: 'Ethics' },
      most: '5',
    },
  },
});
