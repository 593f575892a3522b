import { editions, loadEdition } from '@olshem/methodologies/node';
import { scoreEdition } from '@olshem/scoring';
import { compileEdition } from '@olshem/scoring/fast';
import { expect, test } from 'vitest';
import { bothSay } from './agreement.ts';
import type { SerialisedBody, SerialisedMethodology } from './serialised.ts';

test.each(editions.map(({ id }) => id))('the naive evaluator gives every score of %s', (id) => {
  const { methodology, bodies } = loadEdition(id);
  const { engine, naive } = bothSay({
    methodology: methodology as unknown as SerialisedMethodology,
    bodies: bodies as unknown as SerialisedBody[],
  });
  expect(engine).not.toBe('refused');
  expect(naive).toBe(engine);
});

test.each(editions.map(({ id }) => id))(
  'the fast path, where it holds %s, gives every score, band and place of it',
  (id) => {
    const edition = loadEdition(id);
    const exact = scoreEdition(edition).bodies;
    const ranked = Object.keys(exact[0]!.nodes).filter(
      (node) => node !== edition.methodology.index.id || edition.methodology.rated,
    );
    const fast = compileEdition(edition, { ranked });
    if (!fast) return;
    const differing = exact.flatMap(({ id: body, nodes }) =>
      Object.entries(nodes).flatMap(([node, { points, rank, computedBand }]) => {
        const own = [fast.points(body, node)?.toString(), fast.place(body, node), fast.band(body, node)];
        return own.every((value, at) => value === [points?.toString(), rank, computedBand][at])
          ? []
          : [`${body} ${node} ${own.join()}`];
      }),
    );
    expect(differing).toEqual([]);
  },
);
