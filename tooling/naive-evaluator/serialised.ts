/** The parts of a publication bundle that this evaluator reads, as its JSON says them. */

/** A node of a rule; which fields it has follows from `op`. */
export interface Rule {
  op: string;
  of?: Rule | Rule[];
  value?: string;
  name?: string;
  input?: string;
  is?: string;
  digits?: number;
  mode?: string;
  ladder?: Steps | { parameter: string };
  rows?: Record<string, string>;
  when?: Rule;
  then?: Rule;
  else?: Rule;
  cases?: Record<string, Rule>;
  from?: string;
  to?: string;
  where?: Rule;
}

export interface Steps {
  direction: string;
  steps: { limit: string; points: string }[];
  otherwise: string;
}

export type Parameter = string | Steps | { byGroup: Record<string, string | Steps> };

export interface Rounding {
  digits: number;
  mode: string;
}

/** An indicator (it has a rule) or a criterion (it has children). */
export interface TreeNode {
  id: string;
  effect?: string;
  groups?: string[];
  rounding?: Rounding;
  inputs?: Record<string, { type: string }>;
  rule?: Rule;
  exemptions?: { ground: string; when?: Rule; substitute?: Rule }[];
  normalisation?: Relative;
  aggregation?: { kind: string; weights?: Record<string, string>; rounding?: Rounding; missing?: string };
  children?: TreeNode[];
}

export interface Relative {
  kind: string;
  higherIsBetter: boolean;
  among: string;
  to?: [string, string];
  mean?: string;
  deviation?: string;
  target?: string;
  capped?: boolean;
  low?: string;
  high?: string;
}

export interface SerialisedMethodology {
  index: TreeNode;
  rated: boolean;
  parameters: Record<string, { value: Parameter }>;
}

export interface SerialisedBody {
  id: string;
  group: string;
  supplied: Record<string, { inputs: Record<string, string>; exempt?: string }>;
  printed: Record<string, { points?: string }>;
  applicability: Record<string, { status: string }>;
}
