import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PublishedRevision } from './revision.ts';
import { fileOf, recomputationOf } from './recomputation.ts';

const published = new URL('../../../../packages/bundle/published/format-5/', import.meta.url);
const revision = (name: string) =>
  new PublishedRevision({ bundle: readFileSync(new URL(`${name}.json`, published)), sha256: '' });

test('of the openness index of 2025, 136 of 980 indicator points follow from published counts', () => {
  expect(recomputationOf(revision('openness-2025'))).toEqual({
    indicators: 980,
    recomputed: 136,
    printed: 831,
    exempt: 13,
    missing: 0,
    criteria: 196,
    totals: 49,
  });
});

test('an index without a total has none recomputed', () => {
  expect(recomputationOf(revision('operational-2020')).totals).toBe(0);
});

test('the digest of the file is that of its bytes', () => {
  const bytes = readFileSync(new URL('openness-2025.json', published));
  expect(fileOf(revision('openness-2025'))).toEqual({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
  });
});
