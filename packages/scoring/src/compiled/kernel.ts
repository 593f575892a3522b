/** How a graph is run: over columns, from one row to another, into an output column. */
import type { Graph, Register } from './graph.ts';
import { generateKernel, generateTogether } from './generate.ts';
import { interpretKernel } from './interpret.ts';

/** Computes rows `from` to `until` (exclusive); a row that is left to the exact path becomes NaN. */
export type Kernel = (
  columns: readonly Float64Array[],
  out: Float64Array,
  from: number,
  until: number,
) => void;

/** Computes all nodes of a tree: columns and output of each node, in their order. */
export type TogetherKernel = (
  columns: readonly (readonly Float64Array[])[],
  outs: readonly Float64Array[],
  from: number,
  until: number,
) => void;

/**
 * `generated` writes the loop as code, which is fastest and needs an environment that allows it (Node does); `interpreted`
 * runs block by block over columns and works under every content security policy. Both give the same numbers.
 */
export type Backend = 'generated' | 'interpreted';

/** The kernel of one result of a graph. */
export function kernelOf(graph: Graph, result: Register, backend: Backend | undefined): Kernel {
  return backend === 'generated' ? generateKernel(graph, result) : interpretKernel(graph, result);
}

/** The kernels of a tree one after the other; results that stand beforehand must be written between them, so not here. */
export function togetherOf(
  parts: readonly { graph: Graph; result: Register; kernel: Kernel }[],
  backend: Backend | undefined,
): TogetherKernel {
  if (backend === 'generated') return generateTogether(parts);
  return (columns, outs, from, until) =>
    parts.forEach(({ kernel }, at) => kernel(columns[at]!, outs[at]!, from, until));
}
