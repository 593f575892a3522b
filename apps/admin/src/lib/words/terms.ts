import { m, type Locale } from '@olshem/i18n';
import type { Cycle, Dispute, ExitCondition, Role, Stage, Task } from '@olshem/contracts';
import type { Difference, Provenance, ReasonCode } from '#lib/wire.ts';

type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;
type Counted = (inputs: { count: number }, options: { locale: Locale }) => string;

/** Stages of a cycle. */
export const stageNames: Record<Stage, Plain> = {
  preparation: m.term_stage_preparation,
  collection: m.term_stage_collection,
  disputes: m.term_stage_disputes,
  decision: m.term_stage_decision,
  consolidation: m.term_stage_consolidation,
  published: m.term_stage_published,
};

/** Where a dispute stands. */
export const statusNames: Record<Dispute['status'], Plain> = {
  filed: m.term_dispute_status_filed,
  'in-review': m.term_dispute_status_in_review,
  'information-asked': m.term_dispute_status_information_asked,
  'information-given': m.term_dispute_status_information_given,
  upheld: m.term_dispute_status_upheld,
  'partly-upheld': m.term_dispute_status_partly_upheld,
  rejected: m.term_dispute_status_rejected,
  withdrawn: m.term_dispute_status_withdrawn,
};

/** Steps of a dispute. */
export const eventNames: Record<Dispute['events'][number]['kind'], Plain> = {
  filed: m.portal_event_filed,
  'review-started': m.portal_event_review_started,
  'information-asked': m.portal_event_information_asked,
  'information-given': m.portal_event_information_given,
  decided: m.portal_event_decided,
  withdrawn: m.portal_event_withdrawn,
};

/** Why a dispute was decided as it was. */
export const reasonCodes: Record<ReasonCode, Plain> = {
  'source-data-error': m.portal_code_source_data_error,
  'calculation-error': m.portal_code_calculation_error,
  'double-counting': m.portal_code_double_counting,
  'outside-period': m.portal_code_outside_period,
  'not-attributable': m.portal_code_not_attributable,
  'documents-confirm-supplier': m.portal_code_documents_confirm_supplier,
  'documents-insufficient': m.portal_code_documents_insufficient,
  'outside-methodology': m.portal_code_outside_methodology,
};

/** Roles of people. */
export const roleNames: Record<Role, Plain> = {
  administrator: m.portal_role_administrator,
  assessor: m.portal_role_assessor,
  agency: m.portal_role_agency,
  auditor: m.portal_role_auditor,
};

/** Where a value came from. */
export const provenanceNames: Record<Provenance, Plain> = {
  entered: m.term_provenance_entered,
  imported: m.term_provenance_imported,
  registry: m.term_provenance_registry,
  dispute: m.term_provenance_dispute,
  verification: m.term_provenance_verification,
  correction: m.term_provenance_correction,
  reported: m.term_provenance_reported,
};

/** What must be met before a stage is left. */
export const conditionNames: Record<ExitCondition['id'], Plain> = {
  'opening-complete': m.portal_condition_opening_complete,
  'all-signed-off': m.portal_condition_all_signed_off,
  'announced-day': m.portal_condition_announced_day,
  'window-ahead': m.portal_condition_window_ahead,
  'deadline-passed': m.portal_condition_deadline_passed,
  'extensions-over': m.portal_condition_extensions_over,
  'disputes-decided': m.portal_condition_disputes_decided,
  'differences-explained': m.portal_condition_differences_explained,
};

/** Why a value differs between draft and final. */
export const causeNames: Record<Difference['cause'], Plain> = {
  decision: m.portal_cause_decision,
  correction: m.portal_cause_correction,
  none: m.portal_cause_none,
};

/** What waits for a person, with how many of it. */
export const taskNames: Record<Task['kind'], Counted> = {
  'sign-off': m.portal_task_sign_off,
  'missing-values': m.portal_task_missing_values,
  'review-dispute': m.portal_task_review_dispute,
  'decide-dispute': m.portal_task_decide_dispute,
  'answer-question': m.portal_task_answer_question,
  'file-dispute': m.portal_task_file_dispute,
  'read-changes': m.portal_task_read_changes,
  'advance-cycle': m.portal_task_advance_cycle,
  publish: m.portal_task_publish,
  'answer-proposal': m.portal_task_answer_proposal,
  'read-early': m.portal_task_read_early,
};

/** A group of bodies in words; groups of other methodologies stand under their own id. */
export function groupName(group: string, locale: Locale): string {
  if (group === 'central') return m.portal_group_central({}, { locale });
  return group === 'local' ? m.portal_group_local({}, { locale }) : group;
}

/** When the present stage of a cycle ends; null where the calendar does not say. */
export function closingOfStage({ calendar, stage }: Pick<Cycle, 'calendar' | 'stage'>): string | null {
  return calendar.find((dates) => dates.stage === stage)?.closesAt ?? null;
}
