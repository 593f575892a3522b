import { LIMITS } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';

const { shortest } = LIMITS.argument;

/** What a decision form holds. */
export interface TypedDecision {
  outcome: string;
  reasonCode: string;
  reasoning: string;
}

/** What is missing to a decision, in words, by field. */
export function decisionFaults(
  { outcome, reasonCode, reasoning }: TypedDecision,
  values: number,
  locale: Locale,
): Record<string, string> {
  const written = [...reasoning.trim()].length;
  return {
    ...(outcome === '' && { outcome: m.portal_decide_outcome_missing({}, { locale }) }),
    ...(outcome === 'partly-upheld' &&
      values === 0 && { values: m.portal_decide_values_missing({}, { locale }) }),
    ...(reasonCode === '' && { reasonCode: m.portal_decide_code_missing({}, { locale }) }),
    ...(written < shortest && {
      reasoning: m.portal_decide_reasoning_short({ count: written, shortest }, { locale }),
    }),
  };
}
