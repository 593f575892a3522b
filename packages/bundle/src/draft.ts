/** From the data of an edition to the draft of its bundle. */
import type { EditionData } from '@olshem/scoring';
import type { PublishedEdition } from '@olshem/scoring/check';
import type { BundleDraft } from './make.ts';
import {
  BUNDLE_FORMAT,
  type BundleBodyData,
  type BundlePayload,
  type BundleReference,
  type InputProvenance,
} from './payload.ts';

/** What the publisher says of a revision, beside its figures. */
export type Imprint = Pick<
  BundlePayload,
  | 'index'
  | 'edition'
  | 'title'
  | 'period'
  | 'origin'
  | 'demonstration'
  | 'revision'
  | 'publishedAt'
  | 'reason'
  | 'supersedes'
  | 'bodies'
  | 'amendments'
  | 'process'
  | 'auditHead'
>;

/** Provenance of inputs by body, indicator and input. */
export type Provenance = Readonly<Record<string, BundleBodyData['provenance']>>;

/** The draft of an edition that was published elsewhere: its figures, and whatever else was printed beside them. */
export function draftOfPublished(edition: PublishedEdition, imprint: Imprint): BundleDraft {
  const reference: BundleReference = {
    candidates: edition.candidates,
    averages: edition.averages,
    statements: edition.statements,
    pairs: edition.pairs,
    arrows: edition.arrows,
    bandCells: edition.bandCells,
    ...(edition.sums && { sums: edition.sums }),
    ...(edition.relations && { relations: edition.relations }),
    ...(edition.changes && { changes: edition.changes }),
    ...(edition.figures && { figures: edition.figures }),
    ...(edition.sections && { sections: edition.sections }),
    ...(edition.documents && { documents: edition.documents }),
    ...(edition.partial && { partial: true }),
    lines: edition.lines,
    inputSources: edition.inputSources,
  };
  return { ...draftOfCycle(edition, imprint, reportedProvenance(edition)), reference };
}

/** The draft of an edition that the platform itself ran: nothing was printed elsewhere. */
export function draftOfCycle(edition: EditionData, imprint: Imprint, provenance: Provenance): BundleDraft {
  const data = edition.bodies.map(({ id, supplied, printed, applicability }) => [
    id,
    { supplied, printed, applicability, provenance: provenance[id] ?? {} } satisfies BundleBodyData,
  ]);
  return {
    format: BUNDLE_FORMAT,
    ...imprint,
    methodology: edition.methodology,
    data: Object.fromEntries(data) as BundlePayload['data'],
    reference: null,
  };
}

function reportedProvenance({ inputSources }: PublishedEdition): Provenance {
  return mapValues(inputSources, (indicators) =>
    mapValues(indicators, (inputs) =>
      mapValues(inputs, ({ line, qualifier, fact }): InputProvenance => ({
        kind: 'reported',
        line,
        qualifier,
        fact,
      })),
    ),
  );
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  turn: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, turn(value)]));
}
