/** One case of the comparison of the fast path with the exact one: the whole edition, then one input after another. */
import { scoreEdition, type BodyData, type EditionData, type Methodology } from '@olshem/scoring';
import { compileEdition } from '@olshem/scoring/fast';
import type { SerialisedBody, SerialisedMethodology } from './serialised.ts';

/** What differs between the fast and the exact path, and how many bodies were computed without falling back. */
export function compiledDiffers(
  drawn: { methodology: SerialisedMethodology; bodies: SerialisedBody[] },
  backend: 'generated' | 'interpreted',
): { difference: string | undefined; computed: number } {
  const methodology = JSON.parse(JSON.stringify(drawn.methodology)) as Methodology;
  const bodies = JSON.parse(JSON.stringify(drawn.bodies)) as BodyData[];
  const edition: EditionData = { id: 'random/1', methodology, bodies };
  const exact = refusable(() => scoreEdition(edition));
  const ranked = Object.keys(exact?.bodies[0]?.nodes ?? {}).filter(
    (id) => id !== methodology.index.id || methodology.rated,
  );
  const fast = refusable(
    () => compileEdition(edition, { backend, ...(exact && { ranked }) }) ?? 'left to the exact path',
  );
  if (fast === 'left to the exact path') return { difference: undefined, computed: 0 };
  if (!exact || !fast)
    return { difference: exact === fast ? undefined : 'only one of the two refuses', computed: 0 };
  const computed = bodies.length - fast.layout.fixed.size;
  const whole = cellsThatDiffer(edition, fast);
  if (whole || bodies.length < 2) return { difference: whole, computed };
  // The last body takes the inputs of the first, one by one.
  const [first, last] = [bodies[0]!, bodies.at(-1)!];
  const supplied = structuredClone(last.supplied) as Record<
    string,
    { inputs: Record<string, string | undefined> }
  >;
  for (const [indicator, { inputs }] of Object.entries(first.supplied)) {
    for (const [input, text] of Object.entries(inputs)) {
      const before = supplied[indicator]!.inputs;
      supplied[indicator]!.inputs = { ...before, [input]: text };
      const changed = {
        ...edition,
        bodies: [...bodies.slice(0, -1), { ...last, supplied: supplied as BodyData['supplied'] }],
      };
      const accepted = refusable(() => scoreEdition(changed)) !== undefined;
      const followed = refusable(() => (fast.change(last.id, indicator, input, text), true)) === true;
      if (accepted !== followed)
        return { difference: `only one of the two refuses ${indicator}.${input}`, computed };
      if (!accepted) supplied[indicator]!.inputs = before;
      const difference = accepted ? cellsThatDiffer(changed, fast) : undefined;
      if (difference) return { difference: `after ${indicator}.${input} = ${text}: ${difference}`, computed };
    }
  }
  return { difference: undefined, computed };
}

function cellsThatDiffer(
  edition: EditionData,
  fast: NonNullable<ReturnType<typeof compileEdition>>,
): string | undefined {
  const cells = scoreEdition(edition).bodies.flatMap(({ id, nodes }) =>
    Object.entries(nodes).flatMap(([node, { points, rank, computedBand }]) => {
      const exact = [points?.toString(), rank, computedBand];
      const compiled = [fast.points(id, node)?.toString(), fast.place(id, node), fast.band(id, node)];
      return exact.every((value, at) => value === compiled[at])
        ? []
        : [`${id} ${node}: ${exact.join()} and not ${compiled.join()}`];
    }),
  );
  return cells[0];
}

function refusable<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}
