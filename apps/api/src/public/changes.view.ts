import type { ChangesAnswer, FindingsAnswer } from '@olshem/contracts';
import type { ResultCell } from '@olshem/bundle';
import { findingOnWire } from './body.view.ts';
import type { Release } from './release.ts';

type Figure = ChangesAnswer['figures'][number];

/** What does not add up in the published figures of a release. */
export function findingsView(release: Release): FindingsAnswer {
  const { revision, findings } = release.payload;
  return { edition: release.id, revision, findings: findings.map(findingOnWire) };
}

/** Every published figure that differs between two releases of one edition, and the amendments that explain them. */
export function changesView(from: Release | undefined, to: Release): ChangesAnswer {
  const { payload } = to;
  return {
    edition: to.id,
    from: from?.payload.revision ?? 0,
    to: payload.revision,
    reason: payload.reason,
    amendments: [...payload.amendments],
    figures: from ? figuresBetween(from, to) : [],
  };
}

function figuresBetween(from: Release, to: Release): Figure[] {
  const figures: Figure[] = [];
  for (const [body, nodes] of Object.entries(to.payload.results)) {
    for (const [node, after] of Object.entries(nodes)) {
      const before = from.payload.results[body]?.[node];
      for (const what of ['points', 'band', 'rank'] as const) {
        const [was, is] = [shown(before, what), shown(after, what)];
        if (was !== is) figures.push({ body, node, what, before: was, after: is });
      }
    }
  }
  return figures;
}

function shown(cell: ResultCell | undefined, what: Figure['what']): string | null {
  const value = cell?.[what] ?? null;
  return value === null ? null : String(value);
}
