/** From an edition to columns of whole numbers, or the answer that it cannot be held in them. */
import type { EditionData } from '../scoring/edition.ts';
import { parameterValues } from '../scoring/score-indicator.ts';
import type { CompileOptions } from './backend.ts';
import { CompiledEdition } from './edition.ts';
import { FinerUnit } from './fixed.ts';
import { TooLarge } from './graph.ts';
import { layOut } from './layout.ts';

/**
 * Compiles an edition. `undefined` where a rule, a normalisation or a mean cannot be held in whole numbers below 2⁵²:
 * such an edition is for the exact path, and so is one with figures of some bodies only.
 */
export function compileEdition(
  edition: EditionData,
  options: CompileOptions = {},
): CompiledEdition | undefined {
  if (edition.partial) return undefined;
  const units = new Map<string, number>();
  try {
    for (;;) {
      const layout = layOut(
        edition.methodology,
        edition.bodies.map((body) => ({ ...body, supplied: { ...body.supplied } })),
        parameterValues(edition.methodology),
        options.backend,
        units,
      );
      if (!layout) return undefined;
      try {
        return new CompiledEdition(edition.methodology, layout, options);
      } catch (problem) {
        // A body that the exact path scored needs a finer unit: lay out again with room for it.
        if (!(problem instanceof FinerUnit)) throw problem;
        units.set(problem.node, problem.unit);
      }
    }
  } catch (problem) {
    if (problem instanceof TooLarge) return undefined;
    throw problem;
  }
}
