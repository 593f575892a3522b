import type { ChangesAnswer } from '@olshem/contracts';
import type { PublishedRevision } from './revision.ts';

type Figure = ChangesAnswer['figures'][number];

const WHATS = ['points', 'band', 'rank'] as const;

/** `GET …/{edition}/changes`: what a revision changed against an earlier one, or against the draft when there is none. */
export function changesAnswer(from: PublishedRevision | undefined, to: PublishedRevision): ChangesAnswer {
  return {
    edition: to.editionId,
    from: from?.note.revision ?? 0,
    to: to.note.revision,
    reason: to.note.reason,
    // A revision repeats the amendments of those before it and adds its own.
    amendments: to.amendments().slice(from?.amendments().length ?? 0),
    figures: from ? differingFigures(from, to) : [],
  };
}

function differingFigures(from: PublishedRevision, to: PublishedRevision): Figure[] {
  return Object.entries(to.payload.results).flatMap(([body, nodes]) =>
    Object.entries(nodes).flatMap(([node, cell]) =>
      WHATS.flatMap((what): Figure[] => {
        const before = textOf(from.cell(body, node)?.[what]);
        const after = textOf(cell[what]);
        return before === after ? [] : [{ body, node, what, before, after }];
      }),
    ),
  );
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
