import { m, type Locale } from '@olshem/i18n';
import type { Applicability } from '@olshem/scoring';

type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** What limits a node for a body, in words. */
export const limitNames: Record<Applicability['status'], Plain> = {
  exempt: m.portal_opening_limits_exempt,
  advisory: m.portal_opening_limits_advisory,
  secret: m.portal_opening_limits_secret,
  'not-assessed': m.portal_opening_limits_not_assessed,
};
