/** How a graph is run: over columns, from one row to another, into an output column. */
import type { Backend, Kernel, TogetherKernel } from './backend.ts';
import type { Graph, Register } from './graph.ts';
import { generateKernel, generateTogether } from './generate.ts';
import { interpretKernel } from './interpret.ts';

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
