/** The schema of a serialised rule: what an evaluator written by somebody else has to understand, and nothing more. */
import * as z from 'zod/mini';
import {
  LADDER_DIRECTIONS,
  RULE_KINDS,
  type LadderTable,
  type NumberNode,
  type TruthNode,
} from '../expression/nodes.ts';
import { ROUNDING_MODES } from '../number/fraction.ts';

/** A decimal or a fraction as text. */
export const numberText = z
  .string()
  .check(z.regex(/^[+-]?\d+(\.\d+|\/0*[1-9]\d*)?$/))
  .register(z.globalRegistry, {
    id: 'NumberText',
    description: 'An exact number: a decimal such as 0.1, or a fraction such as 1/3.',
  });

const ruleKind = z.enum(RULE_KINDS).register(z.globalRegistry, {
  id: 'RuleKind',
  description: 'What a node stands for; it does not change its value.',
});

/** Cutting to a number of decimals. */
export const roundingMode = z.enum(ROUNDING_MODES).register(z.globalRegistry, {
  id: 'RoundingMode',
  description: 'half-up takes ties away from zero, half-even to the even digit, truncate cuts towards zero.',
});

/** Decimals of a score. */
export const digits = z.int().check(z.minimum(0), z.maximum(30));

/** Steps tried in order; the first that holds gives its points, else `otherwise`. */
export const ladderTable: z.ZodMiniType<LadderTable> = z
  .strictObject({
    direction: z.enum(LADDER_DIRECTIONS),
    steps: z.readonly(z.array(z.strictObject({ limit: numberText, points: numberText }))),
    otherwise: numberText,
  })
  .register(z.globalRegistry, {
    id: 'LadderTable',
    description:
      'Steps tried in order; the first whose limit holds for the value gives its points, else “otherwise”.',
  });

const kind = z.optional(ruleKind);
const name = z.string();

/** An expression with a numeric value. */
export const numberNode: z.ZodMiniType<NumberNode> = z
  .lazy(() => {
    const pair = z.readonly(z.tuple([numberNode, numberNode]));
    const operands = z.readonly(z.array(numberNode).check(z.minLength(1)));
    return z.discriminatedUnion('op', [
      z.strictObject({ op: z.literal('number'), value: numberText }),
      z.strictObject({ op: z.literal('input'), name }),
      z.strictObject({ op: z.literal('parameter'), name }),
      z.strictObject({ op: z.enum(['add', 'multiply', 'min', 'max']), of: operands, kind }),
      z.strictObject({ op: z.enum(['subtract', 'divide']), of: pair, kind }),
      z.strictObject({ op: z.literal('round'), of: numberNode, digits, mode: roundingMode }),
      z.strictObject({ op: z.enum(['ceil', 'floor']), of: numberNode }),
      z.strictObject({
        op: z.literal('ladder'),
        of: numberNode,
        ladder: z.union([z.strictObject({ parameter: name }), ladderTable]),
        kind,
      }),
      z.strictObject({ op: z.literal('table'), input: name, rows: z.record(z.string(), numberText), kind }),
      z.strictObject({ op: z.literal('if'), when: truthNode, then: numberNode, else: numberNode, kind }),
      z.strictObject({ op: z.literal('by-group'), cases: z.record(z.string(), numberNode) }),
      z.strictObject({ op: z.literal('step'), name, of: numberNode }),
      z.strictObject({ op: z.literal('days-between'), from: name, to: name }),
      z.strictObject({ op: z.literal('count-rows'), input: name, where: z.optional(truthNode) }),
    ]);
  })
  .register(z.globalRegistry, {
    id: 'NumberNode',
    description: 'An expression with an exact rational value.',
  });

/** An expression that holds or does not. */
export const truthNode: z.ZodMiniType<TruthNode> = z
  .lazy(() => {
    const pair = z.readonly(z.tuple([numberNode, numberNode]));
    return z.discriminatedUnion('op', [
      z.strictObject({ op: z.enum(['equal', 'less', 'at-most']), of: pair }),
      z.strictObject({ op: z.enum(['and', 'or']), of: z.readonly(z.array(truthNode)) }),
      z.strictObject({ op: z.literal('not'), of: truthNode }),
      z.strictObject({ op: z.literal('yes'), input: name }),
      z.strictObject({ op: z.literal('choice'), input: name, is: z.string() }),
      z.strictObject({ op: z.literal('given'), input: name }),
    ]);
  })
  .register(z.globalRegistry, {
    id: 'TruthNode',
    description: 'A condition; “and” and “or” are asked in order and stop where they are settled.',
  });
