import { m } from '@olshem/i18n';
import { worded } from '#lib/worded.ts';

/** What the verification of a bundle found wrong, where no two figures can be shown side by side. */
export const problemTitle = worded({
  'not-json': m.site_problem_not_json,
  'not-a-bundle': m.site_problem_not_a_bundle,
  'not-canonical': m.site_problem_not_canonical,
  digest: m.site_problem_digest,
  signature: m.site_problem_signature,
  key: m.site_problem_key,
});
