import { scoreEdition } from '@olshem/scoring';
import { reconcile } from '@olshem/scoring/check';
import { expect, test } from 'vitest';
import { goldenText } from '../../edition/golden.ts';
import { loadEdition } from '../../node.ts';

const edition = loadEdition('open-dialogue/undated');
const result = scoreEdition(edition);
const printed = (id: string) => edition.bodies.find((body) => body.id === id)!.printed;

test('one body may lead one ranking and stand in the last group of the other', () => {
  const nodes = result.bodies.find(({ id }) => id === 'akimat-east-kazakhstan')!.nodes;
  expect(nodes['answers']).toMatchObject({ shown: '100', rank: 1 });
  expect(printed('akimat-east-kazakhstan')['dissatisfaction']).toEqual({ list: 'last' });
  expect(nodes['open-dialogue']).toMatchObject({ status: 'not-assessed', points: undefined });
});

test('a bound is kept as a bound', () => {
  expect(printed('akimat-zhambyl')['dissatisfied-share']).toEqual({ between: { upTo: '30' } });
});

test('every printed share is shown and nothing contradicts', () => {
  const shown = result.bodies.flatMap(({ nodes }) => nodes['answered-share']!.shown ?? []);
  expect(shown).toEqual(['100', '72.9']);
  expect(reconcile(edition, result)).toEqual([]);
});

test('stays byte-identical', async () => {
  await expect(goldenText(result)).toMatchFileSnapshot('../golden/open-dialogue.json');
});
