import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rankingAnswer } from './ranking.ts';
import { PublishedRevision } from './revision.ts';

const published = new URL('../../../../packages/bundle/published/format-5/', import.meta.url);
const revision = (year: '2019' | '2020') =>
  new PublishedRevision({
    bundle: readFileSync(new URL(`operational-${year}.json`, published)),
    sha256: '',
  });

test.each([
  ['2019', 'akimat-almaty-city', 'organisation', 4, 17],
  ['2019', 'akimat-nur-sultan', 'organisation', 12, 4],
  ['2019', 'akimat-shymkent', 'organisation', 17, 11],
  // Ties at one printed decimal.
  ['2019', 'akimat-west-kazakhstan', 'citizens', 9, 8],
  ['2019', 'ministry-of-health', 'goals', 17, 16],
  ['2020', 'ministry-of-labour-and-social-protection', 'citizens', 11, 10],
] as const)(
  'in %s %s stands at %s where the report prints it, with the place of its points beside it and a finding',
  (year, body, node, printed, computed) => {
    const edition = revision(year);
    expect(edition.cell(body, node)?.rank).toBe(printed);
    expect(edition.computedRank(body, node)).toBe(computed);
    expect(edition.findings({ body, node }).filter(({ level }) => level === 'rank')).toMatchObject([
      { printed: String(printed), expected: String(computed) },
    ]);
  },
);

test('a place that its points give has none beside it', () => {
  const rows = rankingAnswer(revision('2019'), { group: 'local' })!.rows;
  const differing = rows.filter(({ criteriaComputedRanks }) => Object.keys(criteriaComputedRanks).length > 0);
  expect(differing.map(({ body }) => body.id).sort()).toEqual([
    'akimat-almaty-city',
    'akimat-nur-sultan',
    'akimat-shymkent',
    'akimat-west-kazakhstan',
  ]);
});
