import type { VerificationReport } from '@olshem/bundle';
import { m, type Locale } from '@olshem/i18n';
import { worded } from '#lib/worded.ts';

/** What the page says of a verification, in one look. */
export interface Outcome {
  tone: 'success' | 'warning' | 'error';
  title: string;
  /** What has to be known besides, and what can be done. */
  notes: string[];
}

const uncheckedBecause = worded({
  'insecure-context': m.site_verify_unchecked_insecure_context,
  'no-ed25519': m.site_verify_unchecked_no_ed25519,
  'crypto-failed': m.site_verify_unchecked_crypto_failed,
});

/** The outcome of a verification. That a signature cannot be checked in this browser is never said to be a fault of the bundle. */
export function outcomeOf(report: VerificationReport, locale: Locale): Outcome {
  const { ok, problems, signature } = report;
  const unknown = problems.find(({ kind }) => kind === 'unknown-format');
  if (unknown) {
    const format = unknown.published ?? '';
    return {
      tone: 'warning',
      title: m.site_verify_unknown_format({ format }, { locale }),
      notes: [m.site_verify_unknown_format_text({ known: unknown.recomputed ?? '' }, { locale })],
    };
  }
  const cells = { matching: String(report.matching), cells: String(report.cells) };
  const findings = m.site_verify_findings({ n: String(report.findings) }, { locale });
  const unchecked =
    signature?.state === 'unchecked'
      ? [uncheckedBecause(signature.because, locale), m.site_verify_unchecked_text({}, { locale })]
      : [];
  if (problems.length > 0)
    return {
      tone: 'error',
      title: m.site_verify_not_ok({ n: String(problems.length) }, { locale }),
      notes: unchecked,
    };
  return ok
    ? { tone: 'success', title: m.site_verify_ok(cells, { locale }), notes: [findings] }
    : { tone: 'warning', title: m.site_verify_unchecked(cells, { locale }), notes: [findings, ...unchecked] };
}
