import { methodologies } from '@olshem/methodologies';
import type { MethodologyAnswer } from '@olshem/contracts';
import { indicatorsBelow, topCriteriaOf, type Methodology } from '@olshem/scoring';
import { serialiseMethodology } from '@olshem/scoring/serialise';
import { expect, test } from 'vitest';
import { totalInWords } from './methodology-in-words.ts';

const answer = (methodology: Methodology) =>
  ({
    rated: methodology.rated,
    maxTotal: methodology.index.maxPoints,
    criteria: topCriteriaOf(methodology).map((criterion) => ({
      ...criterion,
      indicators: indicatorsBelow(criterion),
    })),
    definition: serialiseMethodology(methodology),
  }) as unknown as MethodologyAnswer;

test('how a total comes about is said of each methodology as it is', () => {
  const said = methodologies.map((each) => [each.id, totalInWords(answer(each), 'en')]);
  expect(Object.fromEntries(said)).toEqual({
    'openness-2025': [
      'Points of indicators add up to a criterion, criteria to the total.',
      'A penalty is taken within its criterion.',
      'A bonus comes on top of the maximum of its criterion.',
      'Only indicators are rounded; ranks and grades follow exact values.',
    ],
    'operational-2020': [
      'There is no total: scores and ranks are determined for criteria separately.',
      'A penalty is taken within its criterion.',
      'A bonus comes on top of the maximum of its criterion.',
      'Only indicators are rounded; ranks and grades follow exact values.',
    ],
    'service-quality-2025': [
      'Criteria do not add up: the total is the score of the criterion “Composite mark”.',
      'The score of a criterion is the mean of its indicators.',
    ],
    'open-dialogue': [
      'There is no total: scores and ranks are determined for criteria separately.',
      'Only indicators are rounded; ranks and grades follow exact values.',
    ],
  });
});
