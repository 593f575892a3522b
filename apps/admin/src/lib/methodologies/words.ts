import type { DefinitionDifferences, MethodologyState } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';

type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** The state of a registered version in words. */
export const stateNames: Readonly<Record<MethodologyState, Plain>> = {
  draft: m.portal_methodologies_state_draft,
  'in-force': m.portal_methodologies_state_in_force,
  retired: m.portal_methodologies_state_retired,
};

/** The sections of a definition, in the order in which their differences are shown. */
export const sectionNames: Readonly<
  Record<Exclude<keyof DefinitionDifferences, 'changesResults' | 'manifest'>, Plain>
> = {
  indicators: m.portal_methodologies_section_indicators,
  criteria: m.portal_methodologies_section_criteria,
  parameters: m.portal_methodologies_section_parameters,
  groups: m.portal_methodologies_section_groups,
  suppliers: m.portal_methodologies_section_suppliers,
  documents: m.portal_methodologies_section_documents,
  grounds: m.portal_methodologies_section_grounds,
  calendar: m.portal_methodologies_section_calendar,
};

/** What happened to a part of a definition. */
export const changeNames: Readonly<Record<'added' | 'removed' | 'changed', Plain>> = {
  added: m.portal_methodologies_change_added,
  removed: m.portal_methodologies_change_removed,
  changed: m.portal_methodologies_change_changed,
};

const partNames: Readonly<Record<string, Plain>> = {
  title: m.portal_methodologies_part_title,
  rule: m.portal_methodologies_part_rule,
  inputs: m.portal_methodologies_part_inputs,
  checks: m.portal_methodologies_part_checks,
  maxPoints: m.portal_methodologies_part_max_points,
  bands: m.portal_methodologies_part_bands,
  grades: m.portal_methodologies_part_bands,
  indicatorBands: m.portal_methodologies_part_bands,
  supplier: m.portal_methodologies_part_supplier,
  exemptions: m.portal_methodologies_part_exemptions,
  source: m.portal_methodologies_part_source,
  rounding: m.portal_methodologies_part_rounding,
  examples: m.portal_methodologies_part_examples,
  effect: m.portal_methodologies_part_effect,
  children: m.portal_methodologies_part_children,
  aggregation: m.portal_methodologies_part_aggregation,
  value: m.portal_methodologies_part_value,
  basis: m.portal_methodologies_part_basis,
  steps: m.portal_methodologies_part_steps,
  version: m.portal_methodologies_version,
};

/** The parts that changed, each said once; what a reader need not tell apart is named together, last. */
export function partsInWords(parts: readonly string[], locale: Locale): string {
  const named = parts.flatMap((part) => partNames[part]?.({}, { locale }) ?? []);
  const others = named.length < parts.length ? [m.portal_methodologies_part_other({}, { locale })] : [];
  return [...new Set([...named, ...others])].join(', ');
}

const lintNames: Readonly<Record<string, Plain>> = {
  'no-bands': m.portal_lint_no_bands,
  'duplicate-id': m.portal_lint_duplicate_id,
  'unreachable-band': m.portal_lint_unreachable_band,
  'band-gap': m.portal_lint_band_gap,
  'band-overlap': m.portal_lint_band_overlap,
  'unknown-band': m.portal_lint_unknown_band,
  'maxima-do-not-add-up': m.portal_lint_maxima_do_not_add_up,
  'weight-missing': m.portal_lint_weight_missing,
  'weight-unknown': m.portal_lint_weight_unknown,
  'weight-negative': m.portal_lint_weight_negative,
  'weights-all-zero': m.portal_lint_weights_all_zero,
  'penalty-order-ambiguous': m.portal_lint_penalty_order_ambiguous,
  'bonus-above-cap': m.portal_lint_bonus_above_cap,
  'unknown-group': m.portal_lint_unknown_group,
  'unknown-tie-breaker': m.portal_lint_unknown_tie_breaker,
  'unknown-input': m.portal_lint_unknown_input,
  'unknown-parameter': m.portal_lint_unknown_parameter,
  'step-without-title': m.portal_lint_step_without_title,
  'input-unused': m.portal_lint_input_unused,
  'group-without-rule': m.portal_lint_group_without_rule,
  'groups-differ-without-source': m.portal_lint_groups_differ_without_source,
  'rounding-undeclared': m.portal_lint_rounding_undeclared,
  'no-supplier': m.portal_lint_no_supplier,
  'no-basis': m.portal_lint_no_basis,
  'parameter-unused': m.portal_lint_parameter_unused,
  'points-above-maximum': m.portal_lint_points_above_maximum,
  'points-below-zero': m.portal_lint_points_below_zero,
  'division-without-no-cases': m.portal_lint_division_without_no_cases,
  'no-example': m.portal_lint_no_example,
  'example-contradicts': m.portal_lint_example_contradicts,
  'branch-without-example': m.portal_lint_branch_without_example,
  'part-not-bounded': m.portal_lint_part_not_bounded,
  'ladder-without-steps': m.portal_lint_ladder_without_steps,
  'ladder-step-never-reached': m.portal_lint_ladder_step_never_reached,
  'range-reversed': m.portal_lint_range_reversed,
  'missing-language': m.portal_lint_missing_language,
  'no-source': m.portal_lint_no_source,
  'unknown-document': m.portal_lint_unknown_document,
  'document-vague': m.portal_lint_document_vague,
  'calendar-incomplete': m.portal_lint_calendar_incomplete,
  'calendar-order': m.portal_lint_calendar_order,
};

/** The kinds of defect that have words, by the ids that lint gives them. */
export const wordedDefects: readonly string[] = Object.keys(lintNames);

/** A defect in words; undefined for one that lint learned since, which its own English sentence then explains. */
export function lintName(id: string, locale: Locale): string | undefined {
  return Object.hasOwn(lintNames, id) ? lintNames[id]?.({}, { locale }) : undefined;
}
