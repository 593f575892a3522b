import type { SentRefusal } from './refusal-status.ts';

/** What an operation is asked, what it answers then, and for which reasons of its own it may refuse. */
export interface Example {
  /** Values of the path and the query. */
  parameters?: Record<string, string>;
  /** The body; of a form, its parts, files by their names. */
  body?: unknown;
  answer: unknown;
  /** Beyond those that follow from the operation's form: see `refusals.ts`. */
  refusals?: readonly SentRefusal[];
}

/** Examples by operationId. */
export type Examples = Record<string, Example>;
