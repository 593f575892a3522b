/** The block of organisational development: people and technology. */
import type { Criterion } from '@olshem/scoring';
import { blockLevels } from '../bands.ts';
import { architecturePortal } from '../indicators/architecture-portal.ts';
import { dataCurrency } from '../indicators/data-currency.ts';
import { functionAutomation } from '../indicators/function-automation.ts';
import { integration } from '../indicators/integration.ts';
import { localContent } from '../indicators/local-content.ts';
import { meritocracy } from '../indicators/meritocracy.ts';
import { organisationReports } from '../indicators/report-discipline.ts';
import { staffPotential } from '../indicators/staff-potential.ts';
import { staffQuality } from '../indicators/staff-quality.ts';
import { unusedSystems } from '../indicators/unused-systems.ts';
import { workOrganisation } from '../indicators/work-organisation.ts';

/** How the two directions combine stands on an image that is missing; their mean is the default. */
export const organisation: Criterion = {
  id: 'organisation',
  title: {
    kk: 'Мемлекеттік органның ұйымдық дамуы',
    ru: 'Организационное развитие государственного органа',
    en: 'Organisational development of the public body',
  },
  maxPoints: '100',
  aggregation: { kind: 'sum' },
  rounding: { digits: 1, mode: 'half-up' },
  bands: blockLevels,
  ranked: true,
  children: [
    {
      id: 'development',
      title: {
        kk: 'Персонал және технологиялар',
        ru: 'Персонал и технологии',
        en: 'Personnel and technology',
      },
      maxPoints: '100',
      aggregation: { kind: 'mean' },
      bands: blockLevels,
      children: [
        {
          id: 'personnel',
          title: { kk: 'Персоналды басқару', ru: 'Управление персоналом', en: 'Personnel management' },
          maxPoints: '100',
          aggregation: { kind: 'sum' },
          bands: blockLevels,
          children: [staffPotential, staffQuality, workOrganisation, meritocracy],
        },
        {
          id: 'technology',
          title: {
            kk: 'Ақпараттық технологияларды қолдану',
            ru: 'Применение информационных технологий',
            en: 'Use of information technology',
          },
          maxPoints: '100',
          aggregation: { kind: 'sum' },
          bands: blockLevels,
          children: [
            architecturePortal,
            integration,
            dataCurrency,
            functionAutomation,
            localContent,
            unusedSystems,
          ],
        },
      ],
    },
    organisationReports,
  ],
};
