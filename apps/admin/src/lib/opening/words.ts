import type { Opening, OpeningTask, OpeningTaskName, OpeningWarning } from '@olshem/contracts';
import { formatDate, formatKnownDate, m, type Locale } from '@olshem/i18n';
import { stageNames } from '#lib/words/terms.ts';

type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** What the tasks before the opening are called. */
export const openingTaskNames: Record<OpeningTaskName, Plain> = {
  edition: m.portal_opening_task_edition,
  methodology: m.portal_opening_task_methodology,
  bodies: m.portal_opening_task_bodies,
  suppliers: m.portal_opening_task_suppliers,
  calendar: m.portal_opening_task_calendar,
  people: m.portal_opening_task_people,
};

/** How a task stands: its words, and how it is shown. */
export function taskState(
  { state, faults, warnings }: OpeningTask,
  locale: Locale,
): { tone: 'good' | 'next' | 'bad' | 'warned'; words: string } {
  if (state === 'faulty')
    return { tone: 'bad', words: m.portal_opening_state_faulty({ count: faults.length }, { locale }) };
  if (state === 'check') return { tone: 'next', words: m.portal_opening_state_check({}, { locale }) };
  return warnings.length > 0
    ? { tone: 'warned', words: m.portal_opening_state_warnings({ count: warnings.length }, { locale }) }
    : { tone: 'good', words: m.portal_opening_state_done({}, { locale }) };
}

/** A warning as a sentence. */
export function warningWords(warning: OpeningWarning, locale: Locale): string {
  const options = { locale };
  switch (warning.kind) {
    case 'methodology-findings':
      return m.portal_opening_warning_methodology_findings({ count: warning.count }, options);
    case 'methodology-changed':
      return m.portal_opening_warning_methodology_changed({ count: warning.count }, options);
    case 'body-renamed':
      return m.portal_opening_warning_body_renamed(
        {
          name: warning.name[locale],
          before: warning.before[locale],
          on: formatKnownDate(warning.on, locale),
        },
        options,
      );
    case 'body-over': {
      const said = { name: warning.name[locale], on: formatKnownDate(warning.on, locale, 'locative') };
      const successors = warning.successors.map((name) => name[locale]).join(', ');
      return successors === ''
        ? m.portal_opening_warning_body_over(said, options)
        : m.portal_opening_warning_body_over_successors({ ...said, successors }, options);
    }
    case 'body-limits-open': {
      const said = { name: warning.name[locale], before: warning.before[locale] };
      return m.portal_opening_warning_body_limits_open(said, options);
    }
    case 'day-off': {
      const words = {
        opensOn: m.portal_opening_warning_day_off_opens,
        closesOn: m.portal_opening_warning_day_off_closes,
      }[warning.at];
      const stage = stageNames[warning.stage]({}, options);
      return words(
        { stage, on: formatDate(warning.on, locale), better: formatDate(warning.better, locale) },
        options,
      );
    }
    case 'one-administrator':
      return m.portal_opening_warning_one_administrator({}, options);
    case 'supplier-without-people':
      return m.portal_opening_warning_supplier_without_people({ name: warning.name[locale] }, options);
    case 'supplier-with-one-person':
      return m.portal_opening_warning_supplier_with_one_person({ name: warning.name[locale] }, options);
    case 'body-without-representative':
      return m.portal_opening_warning_body_without_representative({ name: warning.name[locale] }, options);
  }
}

/** The warnings of a task in few sentences: bodies that nobody represents are counted. */
export function warningsInShort({ warnings }: OpeningTask, locale: Locale): string[] {
  const alone = warnings.filter(({ kind }) => kind === 'body-without-representative').length;
  const others = warnings.filter(({ kind }) => kind !== 'body-without-representative');
  return [
    ...others.map((warning) => warningWords(warning, locale)),
    ...(alone > 0 ? [m.portal_opening_unrepresented({ count: alone }, { locale })] : []),
  ];
}

/** How many indicators have a supplier, and how many suppliers there are. */
export function supplierCounts({ suppliers }: Pick<Opening, 'suppliers'>): {
  indicators: number;
  suppliers: number;
} {
  const chosen = suppliers.map(({ organisationId }) => organisationId).filter(Boolean);
  return { indicators: suppliers.length, suppliers: new Set(chosen).size };
}
