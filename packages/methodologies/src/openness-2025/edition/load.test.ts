import { Fraction, indicatorsOf, scoreEdition } from '@olshem/scoring';
import { reconcile } from '@olshem/scoring/check';
import { describe, expect, test } from 'vitest';
import { goldenText } from '../../edition/golden.ts';
import { loadEdition } from '../../node.ts';
import { openness2025 } from '../manifest.ts';

const edition = loadEdition('openness/2025');
const result = scoreEdition(edition);
const nodes = result.bodies.flatMap((body) =>
  Object.entries(body.nodes).map(([node, outcome]) => ({ body, node, outcome })),
);
const indicators = new Set(indicatorsOf(openness2025).map(({ id }) => id));

describe('the openness index 2025 as published', () => {
  test('holds 29 central and 20 local bodies', () => {
    expect(result.bodies.filter(({ group }) => group === 'central')).toHaveLength(29);
    expect(result.bodies.filter(({ group }) => group === 'local')).toHaveLength(20);
  });

  test('shows all 980 printed points to the last digit', () => {
    const printed = edition.bodies.flatMap((body) =>
      Object.entries(body.printed)
        .filter(([node]) => indicators.has(node))
        .map(([node, { points }]) => `${body.id} ${node} ${points}`),
    );
    const shown = nodes
      .filter(({ node }) => indicators.has(node))
      .map(({ body, node, outcome }) => `${body.id} ${node} ${outcome.shown}`);
    expect(printed).toHaveLength(980);
    expect(shown.toSorted()).toEqual(printed.toSorted());
    expect(shown).toContain('agency-for-financial-monitoring hearing-procedure 1.20');
  });

  test('has totals that equal the sums of their criteria for all 49 bodies', () => {
    for (const { nodes: outcome } of result.bodies) {
      const sum = openness2025.index.children.reduce(
        (total, { id }) => total.plus(outcome[id]!.points!),
        Fraction.ZERO,
      );
      expect(sum.toString()).toBe(outcome['openness']!.points!.toString());
    }
  });

  test('ranks as printed', () => {
    for (const body of edition.bodies) {
      const own = result.bodies.find(({ id }) => id === body.id)!;
      expect(own.nodes['openness']!.rank).toBe(body.printed['openness']!.rank);
    }
  });

  test('grades by name where the text names a grade, and by the boundaries everywhere', () => {
    const grade = (id: string) => result.bodies.find((body) => body.id === id)!.nodes['openness']!;
    for (const { nodes: outcome } of result.bodies)
      expect(outcome['openness']!.band).toBe(outcome['openness']!.computedBand);
    expect(grade('akimat-zhambyl').band).toBe('AAA');
    expect(grade('akimat-east-kazakhstan').band).toBe('AA');
    expect(grade('akimat-almaty-region').band).toBe('BBB'); // 84.62, not rounded
    expect(grade('akimat-aktobe').band).toBe('A'); // 85.81; the cell BBB belongs to a neighbouring row
    expect(grade('akimat-almaty-city').band).toBe('B');
  });

  test('prints the letters that the boundaries of the criteria give', () => {
    for (const { node, outcome } of nodes.filter(({ node }) => !indicators.has(node))) {
      expect(`${node} ${outcome.points} ${outcome.band}`).toBe(
        `${node} ${outcome.points} ${outcome.computedBand}`,
      );
    }
  });

  test('computes points where counts are published and marks the others as reported', () => {
    const cells = nodes.filter(({ node }) => indicators.has(node));
    const computed = cells.filter(({ outcome }) => outcome.computed !== undefined);
    const differing = computed.filter(({ outcome }) => !outcome.computed!.equals(outcome.points!));
    expect(computed).toHaveLength(151);
    expect(differing.map(({ body, node }) => `${body.id} ${node}`)).toEqual([
      'akimat-almaty-city personal-reception-intensity',
      'akimat-almaty-city first-leader-activity',
    ]);
    expect(cells.filter(({ outcome }) => outcome.basis === 'reported')).toHaveLength(
      980 - 151 + differing.length,
    );
  });

  test('takes an input from the place where its fact is stated', () => {
    const supplied = edition.bodies.find(({ id }) => id === 'ministry-of-transport')!.supplied;
    expect(supplied['statistical-data-quality']!.inputs).toEqual({ distortions: '2327', reviewed: '8677' });
    expect(
      edition.inputSources['ministry-of-transport']!['statistical-data-quality']!['reviewed'],
    ).toMatchObject({ line: 354 });
  });

  test('keeps figures that are only bounds out of the inputs and among the candidates', () => {
    const id = 'ministry-of-labour-and-social-protection';
    expect(edition.bodies.find((body) => body.id === id)!.supplied['unaccredited-channels']).toBeUndefined();
    expect(edition.candidates.find((candidate) => candidate.body === id)).toMatchObject({
      value: '30',
      qualifier: 'more than',
    });
  });

  test('exempts the bodies outside the resolution with the substitute value', () => {
    const outcome = result.bodies.find(({ id }) => id === 'national-bank')!.nodes['population-meetings']!;
    expect(outcome).toMatchObject({ status: 'exempt', shown: '4.5', basis: 'computed' });
  });

  test('has findings that stay the same', async () => {
    const lines = reconcile(edition, result).map(
      ({ id, kind, printed, expected }) => `${id} ${kind} ${printed} ${expected}\n`,
    );
    await expect(lines.join('')).toMatchFileSnapshot('../golden/openness-2025-findings.txt');
  });

  test('stays byte-identical', async () => {
    await expect(goldenText(result)).toMatchFileSnapshot('../golden/openness-2025.json');
  });
});
