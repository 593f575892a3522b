import type { ProblemKind } from '@olshem/bundle';
import { m, type Locale } from '@olshem/i18n';

const titles = {
  'not-json': m.site_problem_not_json,
  'not-a-bundle': m.site_problem_not_a_bundle,
  'not-canonical': m.site_problem_not_canonical,
  digest: m.site_problem_digest,
  signature: m.site_problem_signature,
  key: m.site_problem_key,
} satisfies Partial<Record<ProblemKind, unknown>>;

/** What the verification of a bundle found wrong, where no two figures can be shown side by side. */
export function problemTitle(kind: ProblemKind, locale: Locale): string | undefined {
  return kind in titles ? titles[kind as keyof typeof titles]({}, { locale }) : undefined;
}
