/** Why a file is not read, as codes of refusals with the values of their messages. */
export type UnreadableCode =
  'sheet_unreadable' | 'sheet_old_format' | 'sheet_too_large' | 'sheet_too_long' | 'sheet_too_wide';

/** A file that is not read. Crosses from thread to thread as its two fields. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;
  readonly values: Record<string, string | number>;

  constructor(code: UnreadableCode, values: Record<string, string | number> = {}) {
    super(code);
    this.name = 'Unreadable';
    this.code = code;
    this.values = values;
  }
}
