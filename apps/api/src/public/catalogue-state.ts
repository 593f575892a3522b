import type { RevisionNote, Stage } from '@olshem/contracts';
import type { Methodology, Text } from '@olshem/scoring';
import type { CycleBody } from '../cycles/cycle.store.ts';
import type { StoredVersion } from '../methodologies/version.store.ts';
import type { CalledOff } from './called-off.ts';
import type { PublishedRevision } from './revision.ts';

/** Address of an edition. */
export interface EditionPlace {
  index: string;
  edition: string;
}

/** An edition as the public sees it: its published revisions, and its cycle while one runs. */
export interface CatalogueEdition {
  indexId: string;
  id: string;
  /** Changes whenever anything in it changes, and with nothing else. */
  mark: string;
  title: Text;
  methodology: Methodology;
  methodologyDigest: string;
  demonstration: boolean;
  /** How many bodies its source rates by group, where it names only some of them. */
  rates: Readonly<Record<string, number>> | null;
  cycle:
    | { id: string; stage: Stage; calendar: { stage: Stage; opensAt: Date; closesAt: Date | null }[] }
    | undefined;
  /** Bodies of the cycle, for an edition without a publication. */
  bodies: CycleBody[];
  notes: readonly RevisionNote[];
  latest: PublishedRevision | undefined;
  /** When its first revision will be public, where that is settled. */
  comingAt: Date | undefined;
  /** The announced publication that was called off last, until another is announced or public. */
  calledOff: Omit<CalledOff, 'indexId' | 'editionId'> | undefined;
}

/** A methodology of which some version is or was in force, oldest version first. */
export interface CatalogueMethodology {
  id: string;
  versions: StoredVersion[];
  /** The definition in force; the last one where none is any more. */
  latest: Methodology;
  latestDigest: string;
}

/** Everything public at one moment. */
export interface CatalogueState {
  /** Publications that wait for their instant: their names and dates are public, nothing else of them is. */
  coming: readonly { indexId: string; editionId: string; publishedAt: Date }[];
  indices: { id: string; title: Text; version: number; editions: CatalogueEdition[] }[];
  methodologies: CatalogueMethodology[];
  /** Changes whenever anything in it changes. */
  mark: string;
  /** Changes whenever anything in the register of bodies changes. */
  registerMark: string;
  /** These marks and those of all editions: what was made from any of them holds as long as they stand. The same set in the same state. */
  marks: ReadonlySet<string>;
}

/** What an answer is about: one edition, the register of bodies, or everything. */
export type About = EditionPlace | 'register' | 'everything';

/** The mark of what an answer is about. */
export function markOf(state: CatalogueState, about: About): string {
  if (about === 'everything') return state.mark;
  if (about === 'register') return state.registerMark;
  return editionAt(state, about)?.mark ?? state.mark;
}

/** An edition of the state, if there is one at that place. */
export function editionAt(
  { indices }: CatalogueState,
  { index, edition }: EditionPlace,
): CatalogueEdition | undefined {
  return indices.find(({ id }) => id === index)?.editions.find(({ id }) => id === edition);
}
