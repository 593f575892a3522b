/** The yearly cycle of the openness index. */
import type { CalendarDay, CalendarTemplate } from '@olshem/scoring';
import { assumed } from '../shared/calendar.ts';

const stated = (month: number, day: number): CalendarDay => ({
  month,
  day,
  basis: 'stated',
  source: { document: 'openness-report-2025', clause: 'calendar' },
});

/** Data go to the bodies by 20 January, are disputed until 27 January and consolidated by 1 February. */
export const calendar: CalendarTemplate = {
  note: {
    kk: 'Есепте тек үш күн аталған: 20 және 27 қаңтар, 1 ақпан; қалған күндер болжам бойынша алынған.',
    ru: 'В отчёте названы только три дня: 20 и 27 января и 1 февраля; остальные приняты по предположению.',
    en: 'The report names three days only: 20 and 27 January and 1 February; the others are assumed.',
  },
  stages: [
    { stage: 'preparation', opens: assumed(0, 1), closes: assumed(0, 31) },
    { stage: 'collection', opens: assumed(1, 1), closes: stated(1, 20) },
    { stage: 'disputes', opens: assumed(1, 21), closes: stated(1, 27) },
    { stage: 'decision', opens: assumed(1, 28), closes: assumed(1, 30) },
    { stage: 'consolidation', opens: assumed(1, 31), closes: stated(2, 1) },
  ],
};
