/** What runs a graph, and how it is asked for. */
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

/** How an edition is compiled. */
export interface CompileOptions {
  /** `generated` where code may be written at run time, as in Node; `interpreted`, the default, runs everywhere. */
  backend?: Backend;
  /** Nodes to be ranked; the index, or its children where the index has no total, otherwise. */
  ranked?: readonly string[];
}
