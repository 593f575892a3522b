import { checkInputs, indicatorsOf, scoreEdition } from '@olshem/scoring';
import { expect, test } from 'vitest';
import { loadEdition } from '../../node.ts';
import { openness2025 } from '../manifest.ts';
import { DEMONSTRATION_SEED, demonstrationInputs } from './demonstration.ts';

const published = loadEdition('openness/2025');
const inputs = demonstrationInputs(published);

test('every body has admissible inputs for every indicator', () => {
  for (const body of published.bodies) {
    for (const indicator of indicatorsOf(openness2025)) {
      const own = inputs[body.id]![indicator.id]!;
      expect({ body: body.id, indicator: indicator.id, problems: checkInputs(indicator, own) }).toMatchObject(
        { problems: [] },
      );
    }
  }
});

test('every body gets a total and a place', () => {
  const bodies = published.bodies.map((body) => ({
    ...body,
    printed: {},
    supplied: Object.fromEntries(Object.entries(inputs[body.id]!).map(([id, own]) => [id, { inputs: own }])),
  }));
  const result = scoreEdition({ id: 'openness/2026-h1', methodology: openness2025, bodies });
  expect(result.bodies.filter(({ nodes }) => nodes['openness']!.rank === undefined)).toEqual([]);
});

test('the same seed gives the same inputs, another seed others', () => {
  expect(demonstrationInputs(published, DEMONSTRATION_SEED)).toEqual(inputs);
  expect(demonstrationInputs(published, 1)).not.toEqual(inputs);
});

test('published counts are halved and varied by no more than a tenth', () => {
  const late = Number(inputs['akimat-almaty-city']!['review-deadlines']!['late']);
  expect(late).toBeGreaterThanOrEqual(61); // 136 ÷ 2 × 0.9
  expect(late).toBeLessThanOrEqual(75); // 136 ÷ 2 × 1.1
});
