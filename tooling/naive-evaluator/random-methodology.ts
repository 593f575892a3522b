/** Random methodologies with random bodies: trees, effects, means, roundings, exemptions, printed figures. */
import fc, { type Arbitrary } from 'fast-check';
import { condition, inputsOf, namesIn, parameters, rule, textsFor } from './random-rules.ts';
import type { Rounding, SerialisedBody, SerialisedMethodology, TreeNode } from './serialised.ts';

const title = { kk: 'т', ru: 'т', en: 't' };
const rounding: Arbitrary<Rounding | undefined> = fc.option(
  fc.record({ digits: fc.nat(2), mode: fc.constantFrom('half-up', 'half-even', 'truncate') }),
  { nil: undefined, freq: 2 },
);
const effect = fc.constantFrom('add', 'add', 'add', 'penalty', 'bonus');
const known = {
  title,
  maxPoints: '10',
  supplier: 's',
  source: { document: 'd', clause: '1' },
  basis: 'stated',
  examples: [],
};

const exemptions = fc.option(
  fc.record({
    ground: fc.constant('no-duty'),
    title: fc.constant(title),
    when: fc.option(condition, { nil: undefined }),
    substitute: fc.option(rule, { nil: undefined }),
  }),
  { nil: undefined, freq: 4 },
);

const range = fc.constantFrom<[string, string]>(['0', '100'], ['1', '100'], ['-1', '1']);
const normalisation = fc.option(
  fc
    .record({
      kind: fc.constantFrom('min-max', 'z-score', 'rank', 'percentile', 'distance-to-target', 'goalposts'),
      higherIsBetter: fc.boolean(),
      among: fc.constantFrom('edition', 'group'),
      to: range,
    })
    .map((drawn) => ({
      ...drawn,
      mean: '50',
      deviation: '10',
      target: '7',
      capped: true,
      low: '1',
      high: '9.5',
    })),
  { nil: undefined, freq: 8 },
);

const indicator = fc
  .record({ rule, effect, rounding, exemptions, normalisation })
  .map(({ exemptions: exemption, ...drawn }) => ({
    ...known,
    ...drawn,
    id: '',
    inputs: inputsOf(drawn.rule, exemption),
    ...(exemption && { exemptions: [exemption] }),
  }));

const { tree } = fc.letrec<{ tree: TreeNode; criterion: TreeNode }>((tie) => ({
  tree: fc.oneof({ maxDepth: 2, depthSize: 'small' }, indicator, tie('criterion')),
  criterion: criterionOf(tie('tree') as Arbitrary<TreeNode>),
}));

function criterionOf(child: Arbitrary<TreeNode>): Arbitrary<TreeNode> {
  return fc.record({
    id: fc.constant(''),
    title: fc.constant(title),
    maxPoints: fc.constant('10'),
    effect,
    rounding,
    children: fc.array(child, { minLength: 1, maxLength: 3 }),
    aggregation: fc.record({
      kind: fc.constantFrom(
        'sum',
        'sum',
        'mean',
        'weighted-arithmetic',
        'weighted-geometric',
        'weighted-harmonic',
      ),
      rounding,
      missing: fc.constantFrom('refuse', 'rescale'),
    }),
  });
}

/** A methodology and bodies to be scored under it. Weights and ids follow from the places in the tree. */
export const edition: Arbitrary<{ methodology: SerialisedMethodology; bodies: SerialisedBody[] }> = fc
  .tuple(criterionOf(tree), parameters, fc.boolean())
  .chain(([root, values, rated]) => {
    let number = 0;
    const nodes: TreeNode[] = [];
    const index = identified({ ...root, effect: 'add' });
    const methodology = { ...manifest, parameters: values, rated, index } as unknown as SerialisedMethodology;
    return fc
      .array(fc.record({ group: fc.constantFrom('central', 'local'), data: bodyData(nodes) }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((bodies) => ({
        methodology,
        bodies: bodies.map(({ group, data }, at) => ({ id: `b${at}`, group, ...data })),
      }));

    function identified(node: TreeNode): TreeNode {
      const own: TreeNode = { ...node, id: `n${(number += 1)}` };
      nodes.push(own);
      if (!own.children) return own;
      own.children = own.children.map(identified);
      const weights = Object.fromEntries(own.children.map(({ id }, at) => [id, ['1', '2', '0.5'][at % 3]!]));
      own.aggregation = {
        ...own.aggregation!,
        weights,
        ...(own.aggregation!.kind === 'sum' && { missing: 'refuse' }),
      };
      return own;
    }
  });

const manifest = {
  id: 'random',
  title,
  source: { document: 'd', clause: '1' },
  groups: [
    { id: 'central', title },
    { id: 'local', title },
  ],
  suppliers: [],
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: { of: 'points', bands: [{ id: 'any', title, basis: 'stated' }] },
};

function bodyData(nodes: TreeNode[]): Arbitrary<Omit<SerialisedBody, 'id' | 'group'>> {
  const rules = nodes.filter((node) => node.rule);
  const supplied = fc.record(
    Object.fromEntries(
      rules.map((node) => [
        node.id,
        fc.record({
          inputs: textsFor(namesIn(node.rule, node.exemptions)),
          exempt: node.exemptions
            ? fc.option(fc.constant('no-duty'), { nil: undefined, freq: 6 })
            : fc.constant(undefined),
        }),
      ]),
    ),
  ) as Arbitrary<SerialisedBody['supplied']>;
  const some = <T>(value: Arbitrary<T>) =>
    fc
      .option(fc.tuple(fc.constantFrom(...nodes.map(({ id }) => id)), value), { nil: undefined, freq: 5 })
      .map((drawn) => (drawn ? { [drawn[0]]: drawn[1] } : {}));
  return fc.record({
    supplied,
    printed: some(fc.constantFrom({ points: '2.50' }, { points: '7' })),
    applicability: some(
      fc
        .constantFrom('exempt', 'advisory', 'secret', 'not-assessed')
        .map((status) => ({ status, ground: 'g' })),
    ),
  });
}
