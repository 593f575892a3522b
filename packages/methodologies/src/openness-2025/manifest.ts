/** The openness index of 2025: what is measured, in which order, and how totals become grades. */
import { defineMethodology } from '@olshem/scoring';
import { central, local } from '../shared/groups.ts';
import { grades, letters, levels } from './bands.ts';
import { calendar } from './calendar.ts';
import { documents } from './documents.ts';
import { applicantSatisfaction } from './indicators/applicant-satisfaction.ts';
import { complaintHandlingControl } from './indicators/complaint-handling-control.ts';
import { courtUpheldShare } from './indicators/court-upheld-share.ts';
import { firstLeaderActivity } from './indicators/first-leader-activity.ts';
import { hearingProcedure } from './indicators/hearing-procedure.ts';
import { hiddenServices } from './indicators/hidden-services.ts';
import { informationRequestShare } from './indicators/information-request-share.ts';
import { knowledgeBase } from './indicators/knowledge-base.ts';
import { openBudget } from './indicators/open-budget.ts';
import { openData } from './indicators/open-data.ts';
import { openRegulations } from './indicators/open-regulations.ts';
import { personalReceptionIntensity } from './indicators/personal-reception-intensity.ts';
import { populationMeetings } from './indicators/population-meetings.ts';
import { receptionWaitingTime } from './indicators/reception-waiting-time.ts';
import { redirectionDeadlines } from './indicators/redirection-deadlines.ts';
import { reviewDeadlines } from './indicators/review-deadlines.ts';
import { statisticalDataQuality } from './indicators/statistical-data-quality.ts';
import { unaccreditedChannels } from './indicators/unaccredited-channels.ts';
import { unjustifiedRedirection } from './indicators/unjustified-redirection.ts';
import { websiteCompleteness } from './indicators/website-completeness.ts';
import { parameters } from './parameters.ts';
import { chapters, inReport } from './report.ts';
import { suppliers } from './suppliers.ts';

/** Four criteria, twenty indicators, a ceiling of 100 and a bonus of 7 on top. */
export const openness2025 = defineMethodology({
  id: 'openness-2025',
  version: '2',
  title: {
    kk: 'Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме',
    ru: 'Индекс открытости государственных органов, методика 2025 года',
    en: 'Openness index of public bodies, methodology of 2025',
  },
  source: inReport(chapters.appcCompliance),
  documents,
  groups: [central, local],
  suppliers,
  grounds: {},
  parameters: parameters.values,
  rated: true,
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: levels,
  grades,
  // The report does not say which place is low; grade B is the default, to be replaced when it is known.
  roadmapBands: ['B'],
  calendar,
  index: {
    id: 'openness',
    title: { kk: 'Ашықтық индексі', ru: 'Индекс открытости', en: 'Openness index' },
    maxPoints: '100',
    aggregation: { kind: 'sum' },
    children: [
      {
        id: 'appc-compliance',
        title: chapters.appcCompliance.title,
        maxPoints: '30',
        aggregation: { kind: 'sum' },
        bands: letters('25', '17'),
        children: [
          reviewDeadlines,
          redirectionDeadlines,
          unjustifiedRedirection,
          hearingProcedure,
          statisticalDataQuality,
          courtUpheldShare,
          personalReceptionIntensity,
          firstLeaderActivity,
          receptionWaitingTime,
        ],
      },
      {
        id: 'open-government',
        title: chapters.openGovernment.title,
        maxPoints: '30',
        aggregation: { kind: 'sum' },
        bands: letters('25', '17'),
        children: [openData, openBudget, openRegulations],
      },
      {
        id: 'public-feedback',
        title: chapters.publicFeedback.title,
        maxPoints: '25',
        aggregation: { kind: 'sum' },
        bands: letters('20', '13'),
        children: [
          applicantSatisfaction,
          informationRequestShare,
          knowledgeBase,
          populationMeetings,
          unaccreditedChannels,
        ],
      },
      {
        id: 'internal-control',
        title: chapters.internalControl.title,
        maxPoints: '15',
        aggregation: { kind: 'sum' },
        bands: letters('15'),
        children: [websiteCompleteness, complaintHandlingControl, hiddenServices],
      },
    ],
  },
});
