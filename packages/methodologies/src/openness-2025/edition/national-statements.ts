/** Statements of the report's text about many bodies at once, as conditions on their printed points. */
import type { PrintedStatement } from '@olshem/scoring/check';

type Condition = Pick<PrintedStatement, 'node' | 'measure' | 'where'>;

const bodies = 'bodies';
const share = 'percent-of-bodies';
const high = { bands: ['high'] };
const ineffective = { bands: ['ineffective'] };

/** By the id of the national fact. What the text calls high or low of a criterion are the letters A and C. */
export const statementConditions: Readonly<Record<string, Condition>> = {
  bodies_with_high_review_deadlines: { node: 'review-deadlines', measure: bodies, where: high },
  bodies_ineffective_unjustified_redirection: {
    node: 'unjustified-redirection',
    measure: bodies,
    where: ineffective,
  },
  bodies_high_hearing_procedure: { node: 'hearing-procedure', measure: bodies, where: high },
  bodies_ineffective_open_data: { node: 'open-data', measure: bodies, where: ineffective },
  bodies_ineffective_open_budget: { node: 'open-budget', measure: bodies, where: ineffective },
  bodies_ineffective_open_regulations: { node: 'open-regulations', measure: bodies, where: ineffective },
  bodies_high_open_regulations_share: { node: 'open-regulations', measure: share, where: high },
  bodies_low_public_feedback_share: { node: 'public-feedback', measure: share, where: { bands: ['C'] } },
  bodies_high_public_feedback_share: { node: 'public-feedback', measure: share, where: { bands: ['A'] } },
  bodies_high_request_share_share: { node: 'information-request-share', measure: share, where: high },
  bodies_high_request_share: { node: 'information-request-share', measure: bodies, where: high },
  bodies_knowledge_base_not_updated: { node: 'knowledge-base', measure: bodies, where: { points: '0' } },
  bodies_with_5_penalty_points_channels: {
    node: 'unaccredited-channels',
    measure: bodies,
    where: { points: '5' },
  },
  bodies_high_internal_control_share: { node: 'internal-control', measure: share, where: { bands: ['A'] } },
  bodies_high_website_share: { node: 'website-completeness', measure: share, where: high },
  bodies_high_complaint_control: { node: 'complaint-handling-control', measure: bodies, where: high },
  bodies_low_complaint_control: {
    node: 'complaint-handling-control',
    measure: bodies,
    where: { bands: ['low'] },
  },
  bodies_identifying_hidden_services: { node: 'hidden-services', measure: bodies, where: { above: '0' } },
};

/** National means of an indicator's points. */
export const averageNodes: Readonly<Record<string, string>> = { open_data_average: 'open-data' };
