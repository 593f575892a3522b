import type { InputDefinition } from '@olshem/scoring';

/** Why a typed text is not a value of its input. */
export type Refusal =
  | { code: 'hidden-character'; next: string }
  | { code: 'sheet-error' | 'character' | 'yes-no' | 'option'; text: string }
  | { code: 'shortened' | 'dash' | 'separators' | 'percent-sign' }
  | { code: 'not-whole' | 'negative' | 'too-long' | 'percent-range' }
  | { code: 'decimals'; most: number }
  | { code: 'too-small' | 'too-large'; limit: string }
  | { code: 'date' | 'no-such-day' | 'short-year' | 'nothing' | 'rows' | 'ground' }
  | { code: 'cell'; row: number; column: string; cause: Refusal };

/** What a typed text means: nothing, a value as the API takes it, that none applies, one of several values, or no value. */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'value'; value: string }
  | { kind: 'exempt'; ground: string }
  | { kind: 'asked'; values: readonly string[] }
  | { kind: 'refused'; why: Refusal };

/** An input that is asked for in one cell, and not as rows. */
export type SingleInput = Exclude<InputDefinition, { type: 'list' }>;

/** The reading of a value that is certain. */
export const valueOf = (value: string): Reading => ({ kind: 'value', value });

/** The reading of a text that is no value. */
export const refusedAs = (why: Refusal): Reading => ({ kind: 'refused', why });

/**
 * The text with one kind of blank and without what nobody sees: marks of direction, joiners, soft hyphens. A control
 * character among the figures may hide anything and is refused.
 */
export function cleaned(typed: string): { text: string } | { hidden: string } {
  const unseen = /[\p{Co}\p{Cn}\ufffd]|(?![\t\n\r])\p{Cc}/u.exec(typed);
  if (unseen) return { hidden: typed.slice(unseen.index + unseen[0].length).trim()[0] ?? '' };
  const text = typed.replaceAll(/[\p{Cf}\ufe00-\ufe0f]/gu, '').replaceAll(/\s+/g, ' ');
  return { text: text.trim() };
}
