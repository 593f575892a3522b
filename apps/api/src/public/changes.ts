import type { BundleProcess } from '@olshem/bundle';
import type { ChangesAnswer, ProcessOnWire, Stage } from '@olshem/contracts';
import type { PublishedRevision } from './revision.ts';

type Figure = ChangesAnswer['figures'][number];

const WHATS = ['points', 'band', 'rank'] as const;

/** `GET …/{edition}/changes`: what a revision changed against an earlier one, or against every disclosure when there is none. */
export function changesAnswer(from: PublishedRevision | undefined, to: PublishedRevision): ChangesAnswer {
  const { process } = to.payload;
  return {
    edition: to.editionId,
    from: from?.note.revision ?? 0,
    to: to.note.revision,
    reason: to.note.reason,
    // A revision repeats the amendments of those before it and adds its own.
    amendments: to.amendments().slice(from?.amendments().length ?? 0),
    process: process && processOnWire(process),
    figures: from ? differingFigures(from, to) : figuresSinceDisclosures(to),
  };
}

function processOnWire({ disclosures, returns, extensions, ...rest }: BundleProcess): ProcessOnWire {
  return {
    disclosures: disclosures.map(({ number, disclosedAt }) => ({ number, disclosedAt })),
    returns: returns.map(({ from, to, ...step }) => ({ from: from as Stage, to: to as Stage, ...step })),
    extensions: extensions.map(({ stage, ...each }) => ({ stage: stage as Stage, ...each })),
    corrections: rest.corrections.map(({ values, ...each }) => ({ ...each, values: [...values] })),
    preReleases: [...rest.preReleases],
    askedBy: rest.askedBy,
    approvedBy: rest.approvedBy,
  };
}

function differingFigures(from: PublishedRevision, to: PublishedRevision): Figure[] {
  return Object.entries(to.payload.results).flatMap(([body, nodes]) =>
    Object.entries(nodes).flatMap(([node, cell]) =>
      WHATS.flatMap((what): Figure[] => {
        const before = textOf(from.cell(body, node)?.[what]);
        const after = textOf(cell[what]);
        return before === after ? [] : [{ disclosure: null, body, node, what, before, after }];
      }),
    ),
  );
}

/** Totals, grades and places that some body was shown otherwise, from each disclosure. */
function figuresSinceDisclosures(to: PublishedRevision): Figure[] {
  const root = to.payload.methodology.index.id;
  return (to.payload.process?.disclosures ?? []).flatMap(({ number, standings }) =>
    Object.entries(standings).flatMap(([body, { total, grade, rank }]) => {
      const shown = { points: total, band: grade, rank: textOf(rank) };
      const cell = to.cell(body, root);
      return WHATS.flatMap((what): Figure[] => {
        const [before, after] = [shown[what], textOf(cell?.[what])];
        return before === after ? [] : [{ disclosure: number, body, node: root, what, before, after }];
      });
    }),
  );
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
