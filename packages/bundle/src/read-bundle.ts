/** A bundle as it comes from a file or an address, read before anything in it is believed. */
import { MisfitError, parseMethodology, readJson } from '@olshem/scoring';
import { BUNDLE_FORMAT, type Bundle } from './payload.ts';
import { bundleSchema } from './payload-schema.ts';

const METHODOLOGY = ['payload', 'methodology'];
const WHAT = `bundle of the format ${BUNDLE_FORMAT}`;

/** The bundle that a JSON value describes. Throws `MisfitError` naming the first place that does not fit. */
export function readBundle(json: unknown): Bundle {
  const { payload, ...signed } = readJson(bundleSchema, json, WHAT);
  return { ...signed, payload: { ...payload, methodology: methodologyOf(payload.methodology) } };
}

function methodologyOf(json: unknown): Bundle['payload']['methodology'] {
  try {
    return parseMethodology(json);
  } catch (problem) {
    if (!(problem instanceof MisfitError)) throw problem;
    throw new MisfitError(WHAT, { path: [...METHODOLOGY, ...problem.path], reason: problem.reason });
  }
}
