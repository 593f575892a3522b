/** The yearly cycle of the operational evaluation. */
import type { CalendarTemplate } from '@olshem/scoring';
import { assumed } from '../shared/calendar.ts';

/** Five working days for objections and fifteen days for the commission; the whole takes about half a year. */
export const calendar: CalendarTemplate = {
  note: {
    kk: 'Жарлық бойынша кесте 15 желтоқсанға дейін бекітіледі, қарсылықтар бес жұмыс күні ішінде қабылданып, күнтізбелік он бес күн ішінде шешіледі; қалған күндер болжам бойынша алынған.',
    ru: 'По указу график утверждается до 15 декабря, возражения принимаются пять рабочих дней и рассматриваются пятнадцать календарных дней; остальные дни приняты по предположению.',
    en: 'By the decree the schedule is approved by 15 December, objections are taken for five working days and decided within fifteen calendar days; the other days are assumed.',
  },
  stages: [
    {
      stage: 'preparation',
      opens: assumed(0, 1),
      closes: {
        month: 0,
        day: 15,
        basis: 'official',
        source: { document: 'decree-954', clause: 'stages' },
      },
    },
    { stage: 'collection', opens: assumed(1, 1), closes: assumed(3, 31) },
    { stage: 'disputes', opens: assumed(4, 1), closes: assumed(4, 8) },
    { stage: 'decision', opens: assumed(4, 9), closes: assumed(4, 23) },
    { stage: 'consolidation', opens: assumed(4, 24), closes: assumed(6, 30) },
  ],
};
