/** Days of a cycle where no source gives any. */
import type { CalendarDay, CalendarTemplate } from '@olshem/scoring';

/** A day that no source gives. */
export const assumed = (month: number, day: number): CalendarDay => ({ month, day, basis: 'assumed' });

/** The days of the openness index, for a rating whose own are not published. */
export const assumedCalendar: CalendarTemplate = {
  note: {
    kk: 'Бұл бағалаудың мерзімдері жарияланбаған; күндер ашықтық индексінің үлгісімен ұсынылған.',
    ru: 'Сроки этой оценки не опубликованы; дни предложены по образцу индекса открытости.',
    en: 'The days of this rating are not published; they are proposed after the openness index.',
  },
  stages: [
    { stage: 'preparation', opens: assumed(0, 1), closes: assumed(0, 31) },
    { stage: 'collection', opens: assumed(1, 1), closes: assumed(1, 20) },
    { stage: 'disputes', opens: assumed(1, 21), closes: assumed(1, 27) },
    { stage: 'decision', opens: assumed(1, 28), closes: assumed(1, 30) },
    { stage: 'consolidation', opens: assumed(1, 31), closes: assumed(2, 1) },
  ],
};
