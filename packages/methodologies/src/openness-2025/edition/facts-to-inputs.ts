/** Which fact of the report is which input. A fact stated under one indicator may serve another. */
import type { FactCandidate, FactInput } from '../../edition/map-facts.ts';

const review = 'review-deadlines';
const redirection = 'redirection-deadlines';
const reception = 'personal-reception-intensity';
const leader = 'first-leader-activity';
const waiting = 'reception-waiting-time';
const satisfaction = 'applicant-satisfaction';
const control = 'complaint-handling-control';
const none = { '0': 'no' };

/** In the order in which they are tried; the first fact that gives an input stands. */
export const factInputs: readonly FactInput[] = [
  { indicator: review, input: 'late', fact: 'review_violations' },
  { indicator: review, input: 'reviewed', fact: 'reviewed_total' },
  { indicator: redirection, input: 'late_redirects', fact: 'redirected_late' },
  { indicator: redirection, input: 'received', fact: 'received_total' },
  { indicator: 'unjustified-redirection', input: 'facts', fact: 'unjustified_redirects' },
  { indicator: 'hearing-procedure', input: 'not_held', fact: 'hearings_not_held' },
  { indicator: 'statistical-data-quality', input: 'distortions', fact: 'data_quality_violations' },
  { indicator: 'statistical-data-quality', input: 'reviewed', fact: 'reviewed_total', of: review },
  { indicator: 'court-upheld-share', input: 'upheld', fact: 'upheld_by_court' },
  { indicator: 'court-upheld-share', input: 'reviewed', fact: 'reviewed_total', of: review },
  { indicator: reception, input: 'signed_up', fact: 'citizens_registered' },
  {
    indicator: reception,
    input: 'signed_up',
    fact: 'reception_requests_total',
    of: waiting,
    note: 'requests for a reception',
  },
  { indicator: reception, input: 'declined', fact: 'citizens_withdrawn' },
  { indicator: reception, input: 'received', fact: 'citizens_received' },
  { indicator: reception, input: 'receptions_held', fact: 'held_receptions' },
  { indicator: reception, input: 'receptions_planned', fact: 'planned_receptions' },
  { indicator: leader, input: 'received_by_first_leader', fact: 'received_by_first_leader' },
  { indicator: leader, input: 'received_by_leadership', fact: 'received_by_leadership' },
  { indicator: leader, input: 'signed_up', fact: 'citizens_registered' },
  { indicator: leader, input: 'share', fact: 'first_leader_share_percent' },
  { indicator: waiting, input: 'n15', fact: 'responses_within_15_days' },
  { indicator: waiting, input: 'n30', fact: 'responses_within_30_days' },
  {
    indicator: waiting,
    input: 'n60',
    fact: 'reception_requests_total',
    less: ['responses_within_15_days', 'responses_within_30_days', 'responses_after_60_days'],
    note: 'the printed total less its other printed parts',
  },
  { indicator: waiting, input: 'later', fact: 'responses_after_60_days' },
  { indicator: waiting, input: 'on_date', fact: 'received_on_set_date' },
  { indicator: waiting, input: 'within_month', fact: 'received_within_month_of_set_date' },
  { indicator: waiting, input: 'later_or_not', fact: 'received_later_than_month_or_not_held' },
  ...['open-budget', 'open-regulations'].flatMap((indicator) =>
    ['press_release_points', 'press_releases_placed'].flatMap((fact) => [
      { indicator, input: 'press_release_kk', fact, as: none },
      { indicator, input: 'press_release_ru', fact, as: none },
    ]),
  ),
  { indicator: satisfaction, input: 'satisfaction_percent', fact: 'satisfaction_percent' },
  {
    indicator: satisfaction,
    input: 'satisfaction_percent',
    fact: 'percent_in_list_of_unsatisfactory_marks',
    note: 'printed in the list of unsatisfactory marks',
  },
  { indicator: 'information-request-share', input: 'share', fact: 'request_share_percent' },
  { indicator: 'unaccredited-channels', input: 'unaccredited', fact: 'channels_unaccredited' },
  { indicator: 'website-completeness', input: 'budget_total', fact: 'budget_subsections_total' },
  {
    indicator: 'website-completeness',
    input: 'budget_current',
    fact: 'budget_subsections_total',
    less: ['budget_subsections_without_current_information'],
    note: 'the printed total less those without current information',
  },
  { indicator: control, input: 'late_reviews', fact: 'review_violations', of: review },
  { indicator: control, input: 'late_redirects', fact: 'redirected_late', of: redirection },
  { indicator: control, input: 'violations', fact: 'deadline_violations_total' },
  { indicator: control, input: 'measures', fact: 'violations_with_measures_taken' },
  { indicator: 'hidden-services', input: 'accepted', fact: 'hidden_services_identified' },
];

/** Figures that the report prints beside the points and that are tried as inputs. */
export const factCandidates: readonly FactCandidate[] = [
  {
    indicator: 'hearing-procedure',
    input: 'held',
    fact: 'complaints_total',
    less: ['hearings_not_held'],
    title: {
      kk: 'Шағымдардың жалпы саны тыңдаулар базасы ретінде',
      ru: 'Общее число жалоб как база заслушиваний',
      en: 'Number of complaints as the base of hearings',
    },
  },
  {
    indicator: 'unaccredited-channels',
    input: 'unaccredited',
    fact: 'channels_unaccredited',
    title: {
      kk: 'Аккредиттелмеген арналар («астам» деп басылған)',
      ru: 'Неаккредитованные каналы (напечатано «более»)',
      en: 'Unaccredited channels, printed as “more than”',
    },
  },
];

/** Figures that the report prints in two places. */
export const factPairs = [
  {
    id: 'received_by_leadership',
    node: leader,
    first: { of: reception, fact: 'citizens_received' },
    second: { of: leader, fact: 'received_by_leadership' },
    title: {
      kk: 'Басшылық қабылдаған адамдар',
      ru: 'Принято граждан руководством',
      en: 'Persons received by the leadership',
    },
  },
  {
    id: 'reception_applicants',
    node: waiting,
    first: { of: waiting, fact: 'applicants_total' },
    second: { of: reception, fact: 'citizens_received' },
    title: {
      kk: 'Қабылдауға келген адамдар',
      ru: 'Граждане, которым назначен приём',
      en: 'Persons who had an appointment',
    },
  },
] as const;
