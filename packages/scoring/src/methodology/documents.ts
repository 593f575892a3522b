/** What a methodology rests on: the documents to which its sources point. */
import type { Text } from './text.ts';

/** What kind of document it is, from the kinds on which ratings of state bodies rest. */
export const DOCUMENT_KINDS = [
  'legal-act',
  'official-report',
  'media-article',
  'media-ranking',
  'other',
] as const;

/** One of the kinds of document. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document as a reader finds it. What it does not name itself is null, not guessed. */
export interface SourceDocument {
  id: string;
  kind: DocumentKind;
  title: Text;
  publisher: Text | null;
  /** The day printed on it, `2026-01-24`. */
  published: string | null;
  /** What else a reader should know: what it reports on, what stands in place of a date. */
  note?: Text;
  /** Where it can be read, `https://…`. */
  address?: string;
}
