/** Which fact of the report of 2020 is which input. Figures in thousands or millions are rounded and give none. */
import type { FactInput } from '../../edition/map-facts.ts';

const of = 'citizens';

/** In the order in which they are tried; the first fact that gives an input stands. */
export const factInputs: readonly FactInput[] = [
  { indicator: 'goals-achieved', input: 'achieved', fact: 'goals_achieved', of: 'goals' },
  { indicator: 'goals-achieved', input: 'total', fact: 'goals_total', of: 'goals' },
  {
    indicator: 'target-indicators-achieved',
    input: 'achieved',
    fact: 'target_indicators_achieved',
    of: 'goals',
  },
  { indicator: 'target-indicators-achieved', input: 'total', fact: 'target_indicators_total', of: 'goals' },
  { indicator: 'service-automation', input: 'transferred', fact: 'services_automated', of },
  { indicator: 'service-automation', input: 'planned', fact: 'services_subject_to_automation', of },
  { indicator: 'complaint-deadlines', input: 'late', fact: 'review_violations', of },
  { indicator: 'complaint-court', input: 'upheld', fact: 'upheld_by_court', of },
  { indicator: 'complaint-repeat', input: 'upheld', fact: 'upheld_on_repeated_review', of },
  { indicator: 'open-dialogue', input: 'answered', fact: 'open_dialogue_appeals_answered', of },
  { indicator: 'open-dialogue', input: 'received', fact: 'open_dialogue_appeals_total', of },
  {
    indicator: 'data-currency',
    input: 'current',
    fact: 'information_system_data_current_percent',
    of: 'organisation',
  },
];

/** National sums and shares of the goals, by fact: of which input, and of what it is a share. */
export const goalSums: Readonly<Record<string, { indicator: string; input: string; shareOf?: string }>> = {
  goals_total: { indicator: 'goals-achieved', input: 'total' },
  goals_achieved: { indicator: 'goals-achieved', input: 'achieved' },
  goals_achieved_percent: { indicator: 'goals-achieved', input: 'achieved', shareOf: 'total' },
  target_indicators_total: { indicator: 'target-indicators-achieved', input: 'total' },
  target_indicators_achieved: { indicator: 'target-indicators-achieved', input: 'achieved' },
  target_indicators_achieved_percent: {
    indicator: 'target-indicators-achieved',
    input: 'achieved',
    shareOf: 'total',
  },
};
