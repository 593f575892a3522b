/** A bundle as it comes from a file, an address or the database: the one way in, whatever its format. */
import { formats, type OpenedBundle } from './formats/formats.ts';
import { BUNDLE_FORMAT } from './payload.ts';

const FORMAT = /^olshem-bundle\/\d+$/;

/** Thrown for a bundle of a format that this code does not know: a newer version of it does. */
export class UnknownFormatError extends Error {
  readonly format: string;
  /** The formats that are known, as a list in words. */
  readonly known = [...formats.keys()].join(', ');

  constructor(format: string) {
    super();
    this.name = 'UnknownFormatError';
    this.format = format;
    this.message = `The bundle is of the format ${format}; known here: ${this.known}. Open it with a newer version of the platform.`;
  }
}

/** Opens the bytes of a bundle of any format. Throws `SyntaxError` for what is not JSON, else what `readBundle` throws. */
export function openBundle(bytes: Uint8Array): OpenedBundle {
  return readBundle(JSON.parse(new TextDecoder().decode(bytes)));
}

/**
 * The bundle that a JSON value describes, by the reader of the format that it names. Throws `MisfitError` naming the first
 * place that does not fit, and `UnknownFormatError` for a format of which nothing is known here.
 */
export function readBundle(json: unknown): OpenedBundle {
  const named = formatNamedBy(json);
  const read = formats.get(named);
  if (read) return read(json);
  if (FORMAT.test(named)) throw new UnknownFormatError(named);
  // No bundle at all: the present format says best what is missing.
  return formats.get(BUNDLE_FORMAT)!(json);
}

function formatNamedBy(json: unknown): string {
  const { payload } = (json ?? {}) as { payload?: { format?: unknown } | null };
  return typeof payload?.format === 'string' ? payload.format : '';
}
