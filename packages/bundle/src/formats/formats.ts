/** Every format in which a bundle was ever published. None is taken out. */
import type { Methodology } from '@olshem/scoring';
import { MisfitError, parseMethodology, readJson } from '@olshem/scoring/serialise';
import type { BundlePayload } from '../payload.ts';
import { format1 } from './format-1.ts';
import { format2 } from './format-2.ts';
import { format3 } from './format-3.ts';
import { format4 } from './format-4.ts';
import { format5 } from './format-5.ts';
import type { BundleFormat, SignedBundle } from './format.ts';

/** A document that has been read: as it was signed, and its content as it would be written today. */
export interface OpenedBundle {
  signed: SignedBundle;
  payload: BundlePayload;
}

/** Reads a JSON value as a document of one format. Throws `MisfitError` naming the first place that does not fit. */
type FormatReader = (json: unknown) => OpenedBundle;

/** The readers by the format that a document names. */
export const formats: ReadonlyMap<string, FormatReader> = new Map([
  readerOf(format1),
  readerOf(format2),
  readerOf(format3),
  readerOf(format4),
  readerOf(format5),
]);

function readerOf<Signed extends SignedBundle>(format: BundleFormat<Signed>): [string, FormatReader] {
  const what = `bundle of the format ${format.id}`;
  const read: FormatReader = (json) => {
    const signed = readJson(format.schema, json, what);
    const payload = format.upgrade(signed.payload);
    return { signed, payload: { ...payload, methodology: methodologyOf(payload.methodology, what) } };
  };
  return [format.id, read];
}

function methodologyOf(json: object, what: string): Methodology {
  try {
    return parseMethodology(json);
  } catch (problem) {
    if (!(problem instanceof MisfitError)) throw problem;
    throw new MisfitError(what, {
      path: ['payload', 'methodology', ...problem.path],
      reason: problem.reason,
    });
  }
}
