import { m, type Locale } from '@olshem/i18n';
import { worded } from './worded.ts';

/** Stage of a cycle. */
export const stageTitle = worded({
  preparation: m.term_stage_preparation,
  collection: m.term_stage_collection,
  disputes: m.term_stage_disputes,
  decision: m.term_stage_decision,
  consolidation: m.term_stage_consolidation,
  published: m.term_stage_published,
});

/** How far a rule or a parameter is known. */
export const basisTitle = worded({
  official: m.site_basis_official,
  stated: m.site_basis_stated,
  fits: m.site_basis_fits,
  'fits-steps-assumed': m.site_basis_fits_steps_assumed,
  assumed: m.site_basis_assumed,
});

/** Where an input comes from. */
export const provenanceTitle = worded({
  entered: m.term_provenance_entered,
  imported: m.term_provenance_imported,
  registry: m.term_provenance_registry,
  dispute: m.term_provenance_dispute,
  verification: m.term_provenance_verification,
  correction: m.term_provenance_correction,
  reported: m.term_provenance_reported,
});

/** What an indicator does to its criterion. */
export const effectTitle = worded({
  add: m.site_effect_add,
  penalty: m.site_effect_penalty,
  bonus: m.site_effect_bonus,
});

const lists = {
  leaders: m.site_list_leaders,
  last: m.site_list_last,
  'top-3': m.site_list_top_3,
  worst: m.site_list_worst,
};

/** The list in which a report names a body where it prints no place; reports have their own, shown as they call it. */
export function listTitle(list: string, locale: Locale): string {
  return Object.hasOwn(lists, list) ? lists[list as keyof typeof lists]({}, { locale }) : list;
}

/** The level of a score, where its scale has any: a share that nobody divided into levels has none to show. */
export function levelOf(band: string | null): string | null {
  return band === 'no-level' ? null : band;
}

/** Outcome of a dispute. */
export const outcomeTitle = worded({
  upheld: m.term_dispute_status_upheld,
  'partly-upheld': m.term_dispute_status_partly_upheld,
  rejected: m.term_dispute_status_rejected,
  withdrawn: m.term_dispute_status_withdrawn,
  open: m.site_outcome_open,
});

/** What came of a node: points, three different things that are none, and silence. */
export const statusTitle = worded({
  scored: m.site_status_scored,
  exempt: m.site_status_exempt,
  missing: m.site_status_missing,
  secret: m.site_status_secret,
  'not-assessed': m.site_status_not_assessed,
});

/** Kind of a finding of the reconciliation. */
export const findingKind = worded({
  contradiction: m.site_finding_contradiction,
  rounding: m.site_finding_rounding,
  'input-suspect': m.site_finding_input_suspect,
});

/** Type of an input. */
export const inputType = worded({
  count: m.site_input_count,
  percent: m.site_input_percent,
  amount: m.site_input_amount,
  'yes-no': m.site_input_yes_no,
  date: m.site_input_date,
  choice: m.site_input_choice,
  list: m.site_input_list,
});

/** How ties are ranked. */
export const tiesTitle = worded({ competition: m.site_ties_competition, dense: m.site_ties_dense });

/** How a score is rounded. */
export const roundingMode = worded({
  'half-up': m.site_rounding_half_up,
  'half-even': m.site_rounding_half_even,
  truncate: m.site_rounding_truncate,
});
