/** Random methodologies with random bodies: trees, effects, means, roundings, exemptions, printed figures. */
import fc, { type Arbitrary } from 'fast-check';
import { condition, inputsOf, namesIn, parameters, rarely, rule, textsFor } from './random-rules.ts';
import type { Rounding, SerialisedBody, SerialisedMethodology, TreeNode } from './serialised.ts';

const title = { kk: 'т', ru: 'т', en: 't' };
const groups: Arbitrary<string[] | undefined> = rarely(12, fc.constant(['central']));
const rounding: Arbitrary<Rounding | undefined> = rarely(
  2,
  fc.record({ digits: fc.nat(2), mode: fc.constantFrom('half-up', 'half-even', 'truncate') }),
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

const exemptions = rarely(
  4,
  fc.record({
    ground: fc.constant('no-duty'),
    title: fc.constant(title),
    when: rarely(2, condition),
    substitute: rarely(2, rule),
  }),
);

const range = fc.constantFrom<[string, string]>(['0', '100'], ['1', '100'], ['-1', '1']);
const normalisation = rarely(
  8,
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
);

const indicator = fc
  .record({ rule, effect, groups, rounding, exemptions, normalisation })
  .map(({ exemptions: exemption, ...drawn }) => ({
    ...known,
    ...drawn,
    id: '',
    inputs: inputsOf(drawn.rule, exemption),
    ...(exemption && { exemptions: [exemption] }),
  }));

/** Rules as methodologies of this kind have them: rounded, summed, and mostly complete. */
const plainIndicator = indicator.map((drawn) => ({
  ...drawn,
  rounding: drawn.rounding ?? { digits: 2, mode: 'half-up' },
  normalisation: undefined,
}));

function treeOf(leaf: Arbitrary<TreeNode>, kinds: readonly string[]): Arbitrary<TreeNode> {
  const { tree } = fc.letrec<{ tree: TreeNode; criterion: TreeNode }>((tie) => ({
    tree: fc.oneof({ maxDepth: 2, depthSize: 'small' }, leaf, tie('criterion')),
    criterion: criterionOf(tie('tree'), kinds),
  }));
  return criterionOf(tree, kinds);
}

function criterionOf(child: Arbitrary<TreeNode>, kinds: readonly string[]): Arbitrary<TreeNode> {
  return fc.record({
    id: fc.constant(''),
    title: fc.constant(title),
    maxPoints: fc.constant('10'),
    effect,
    groups,
    rounding,
    children: fc.array(child, { minLength: 1, maxLength: 3 }),
    aggregation: fc.record({
      kind: fc.constantFrom(...kinds),
      rounding,
      missing: fc.constantFrom('refuse', 'rescale'),
    }),
  });
}

const KINDS = ['sum', 'sum', 'mean', 'weighted-arithmetic', 'weighted-geometric', 'weighted-harmonic'];

/** A methodology and bodies to be scored under it. */
export const edition = randomEdition(treeOf(indicator, KINDS), 12);

/** As `edition`, with rules and data that the fast path mostly holds. */
export const plainEdition = randomEdition(
  treeOf(plainIndicator, ['sum', 'sum', 'sum', 'mean', 'weighted-arithmetic']),
  200,
);

/** Weights and ids follow from the places in the tree; one in `complete` inputs is missing. */
function randomEdition(
  root: Arbitrary<TreeNode>,
  complete: number,
): Arbitrary<{ methodology: SerialisedMethodology; bodies: SerialisedBody[] }> {
  return fc.tuple(root, parameters, fc.boolean()).chain(([drawn, values, rated]) => {
    let number = 0;
    const nodes: TreeNode[] = [];
    const index = identified({ ...drawn, effect: 'add' });
    const methodology = { ...manifest, parameters: values, rated, index } as unknown as SerialisedMethodology;
    const body = fc.record({ group: fc.constantFrom('central', 'local'), data: bodyData(nodes, complete) });
    return fc.array(body, { minLength: 1, maxLength: 3 }).map((bodies) => ({
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
}

const manifest = {
  id: 'random',
  version: '1',
  title,
  source: { document: 'd', clause: '1' },
  groups: [
    { id: 'central', title },
    { id: 'local', title },
  ],
  documents: [],
  suppliers: [],
  grounds: {},
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: { of: 'points', bands: [{ id: 'any', title, basis: 'stated' }] },
};

function bodyData(nodes: TreeNode[], complete: number): Arbitrary<Omit<SerialisedBody, 'id' | 'group'>> {
  const rules = nodes.filter((node) => node.rule);
  const supplied = fc.record(
    Object.fromEntries(
      rules.map((node) => [
        node.id,
        fc.record({
          inputs: textsFor(namesIn(node.rule, node.exemptions), complete),
          exempt: node.exemptions ? rarely(complete, fc.constant('no-duty')) : fc.constant(undefined),
        }),
      ]),
    ),
  ) as Arbitrary<SerialisedBody['supplied']>;
  const some = <T>(value: Arbitrary<T>) =>
    rarely(Math.ceil(complete / 3), fc.tuple(fc.constantFrom(...nodes.map(({ id }) => id)), value)).map(
      (drawn) => (drawn ? { [drawn[0]]: drawn[1] } : {}),
    );
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
