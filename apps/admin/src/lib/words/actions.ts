import type { AuditAction } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';

type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** What the audit chain records, in words. */
const actionNames: Readonly<Record<AuditAction, Plain>> = {
  'session.start': m.portal_act_session_start,
  'access.denied': m.portal_act_access_denied,
  'person.invite': m.portal_act_person_invite,
  'person.access': m.portal_act_person_access,
  'person.link': m.portal_act_person_link,
  'person.password': m.portal_act_person_password,
  'person.account': m.portal_act_person_account,
  'cycle.begin': m.portal_act_cycle_begin,
  'cycle.prepare': m.portal_act_cycle_prepare,
  'cycle.discard': m.portal_act_cycle_discard,
  'cycle.advance': m.portal_act_cycle_advance,
  'cycle.return': m.portal_act_cycle_return,
  'cycle.extend': m.portal_act_cycle_extend,
  'proposal.ask': m.portal_act_proposal_ask,
  'proposal.decline': m.portal_act_proposal_decline,
  'cycle.calendar': m.portal_act_cycle_calendar,
  'values.save': m.portal_act_values_save,
  'values.import': m.portal_act_values_import,
  'values.correct': m.portal_act_values_correct,
  'values.justify': m.portal_act_values_justify,
  'values.note': m.portal_act_values_note,
  'indicator.sign-off': m.portal_act_indicator_sign_off,
  'indicator.return': m.portal_act_indicator_return,
  'dispute.file': m.portal_act_dispute_file,
  'dispute.review': m.portal_act_dispute_review,
  'dispute.ask': m.portal_act_dispute_ask,
  'dispute.answer': m.portal_act_dispute_answer,
  'dispute.withdraw': m.portal_act_dispute_withdraw,
  'dispute.decide': m.portal_act_dispute_decide,
  'publication.make': m.portal_act_publication_make,
  'pre-release.add': m.portal_act_pre_release_add,
  'pre-release.end': m.portal_act_pre_release_end,
  'pre-release.read': m.portal_act_pre_release_read,
  'publication.correct': m.portal_act_publication_correct,
  'demonstration.make': m.portal_act_demonstration_make,
  'body.add': m.portal_act_body_add,
  'body.act': m.portal_act_body_act,
  'body.annul': m.portal_act_body_annul,
  'body.change': m.portal_act_body_change,
  'organisation.add': m.portal_act_organisation_add,
  'organisation.change': m.portal_act_organisation_change,
  'index.add': m.portal_act_index_add,
  'index.change': m.portal_act_index_change,
  'register.load': m.portal_act_register_load,
  'methodology.register': m.portal_act_methodology_register,
  'methodology.in-force': m.portal_act_methodology_in_force,
  'methodology.withdraw': m.portal_act_methodology_withdraw,
};

/** An action in words. */
export function actionName(action: AuditAction, locale: Locale): string {
  return actionNames[action]({}, { locale });
}

/** What an entry of the audit is about; what a later version may add says its own name. */
const subjectNames: Readonly<Record<string, Plain>> = {
  bodies: m.portal_audit_of_bodies,
  body: m.portal_audit_of_body,
  'body-act': m.portal_audit_of_body_act,
  cycle: m.portal_audit_of_cycle,
  dispute: m.portal_audit_of_dispute,
  import: m.portal_audit_of_import,
  index: m.portal_audit_of_index,
  indicator: m.portal_audit_of_indicator,
  methodology: m.portal_audit_of_methodology,
  organisation: m.portal_audit_of_organisation,
  organisations: m.portal_audit_of_organisations,
  people: m.portal_audit_of_people,
  person: m.portal_audit_of_person,
  proposal: m.portal_audit_of_proposal,
  publication: m.portal_audit_of_publication,
  register: m.portal_audit_of_register,
  values: m.portal_audit_of_values,
  'pre-release': m.portal_audit_of_pre_release,
  disclosures: m.portal_audit_of_disclosures,
  'draft-result': m.portal_audit_of_draft_result,
  route: m.portal_audit_of_route,
  value: m.portal_audit_of_value,
};

/** What an entry of the audit is about, in words. */
export function subjectName(type: string, locale: Locale): string {
  return subjectNames[type]?.({}, { locale }) ?? type;
}
