/** The block of interaction with citizens: services, openness and complaints. */
import type { Criterion } from '@olshem/scoring';
import { blockLevels } from '../bands.ts';
import { complaintControl } from '../indicators/complaint-control.ts';
import { complaintCourt } from '../indicators/complaint-court.ts';
import { complaintDeadlines } from '../indicators/complaint-deadlines.ts';
import { complaintRepeat } from '../indicators/complaint-repeat.ts';
import { openBudgetRubric } from '../indicators/open-budget.ts';
import { openDataRubric } from '../indicators/open-data.ts';
import { openDialogueActivity } from '../indicators/open-dialogue.ts';
import { openRegulationsRubric } from '../indicators/open-regulations.ts';
import { opennessReports } from '../indicators/report-discipline.ts';
import { serviceAutomation } from '../indicators/service-automation.ts';
import { serviceQualityCentral, serviceQualityLocal } from '../indicators/service-quality.ts';
import { serviceSatisfactionCentral, serviceSatisfactionLocal } from '../indicators/service-satisfaction.ts';
import { subordinatesRubric } from '../indicators/subordinates.ts';
import { websiteRubric } from '../indicators/website.ts';

const services = {
  title: {
    kk: 'Мемлекеттік қызметтер көрсету сапасы',
    ru: 'Качество оказания госуслуг',
    en: 'Quality of public services',
  },
  maxPoints: '100',
  aggregation: { kind: 'sum' },
  bands: blockLevels,
} as const;

/** `0.5 · services + 0.2 · openness + 0.3 · complaints`; each group has its own services. */
export const citizens: Criterion = {
  id: 'citizens',
  title: {
    kk: 'Жеке және заңды тұлғалармен өзара іс-қимыл',
    ru: 'Взаимодействие с физическими и юридическими лицами',
    en: 'Interaction with individuals and legal entities',
  },
  maxPoints: '100',
  aggregation: {
    kind: 'weighted-arithmetic',
    weights: { 'services-central': '0.5', 'services-local': '0.5', openness: '0.2', complaints: '0.3' },
  },
  rounding: { digits: 1, mode: 'half-up' },
  bands: blockLevels,
  ranked: true,
  children: [
    {
      ...services,
      id: 'services-central',
      groups: ['central'],
      children: [serviceSatisfactionCentral, serviceQualityCentral, serviceAutomation],
    },
    {
      ...services,
      id: 'services-local',
      groups: ['local'],
      children: [serviceSatisfactionLocal, serviceQualityLocal],
    },
    {
      id: 'openness',
      title: {
        kk: 'Мемлекеттік органның ашықтығы',
        ru: 'Открытость госоргана',
        en: 'Openness of the public body',
      },
      maxPoints: '100',
      aggregation: { kind: 'sum' },
      bands: blockLevels,
      children: [
        openDataRubric,
        openBudgetRubric,
        openRegulationsRubric,
        openDialogueActivity,
        websiteRubric,
        subordinatesRubric,
        opennessReports,
      ],
    },
    {
      id: 'complaints',
      title: {
        kk: 'Шағымдар мен арыздарды қарау сапасы',
        ru: 'Качество рассмотрения жалоб и заявлений',
        en: 'Quality of handling complaints and applications',
      },
      maxPoints: '100',
      aggregation: { kind: 'sum' },
      bands: blockLevels,
      children: [complaintDeadlines, complaintCourt, complaintRepeat, complaintControl],
    },
  ],
};
