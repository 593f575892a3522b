/**
 * Every number of the openness index that a rule reads. An operator who learns the official value of an assumed one
 * replaces it here, in a new version, without touching a rule.
 */
import { defineParameters } from '@olshem/scoring';
import { appcCompliance } from './parameters/appc-compliance.ts';
import { internalControl } from './parameters/internal-control.ts';
import { openGovernment } from './parameters/open-government.ts';
import { publicFeedback } from './parameters/public-feedback.ts';

/** The parameters by name; `parameters.refer.reviewPer` in a rule, `parameters.values` in the manifest. */
export const parameters = defineParameters({
  ...appcCompliance,
  ...openGovernment,
  ...publicFeedback,
  ...internalControl,
});
