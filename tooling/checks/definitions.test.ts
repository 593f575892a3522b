import { canonicalJson, sha256, toHex } from '@olshem/bundle';
import { methodologies } from '@olshem/methodologies';
import type { Methodology } from '@olshem/scoring';
import { parseMethodology, serialiseMethodology } from '@olshem/scoring/serialise';
import { expect, test } from 'vitest';

const canonical = (methodology: Methodology) => canonicalJson(serialiseMethodology(methodology));

test.each(methodologies)(
  'the definition of $id has one canonical text and one digest',
  async (methodology) => {
    const text = canonical(methodology);
    const read = parseMethodology(JSON.parse(text));
    expect(canonical(read)).toBe(text);
    expect(canonicalJson(methodology)).toBe(text);
    expect(toHex(await sha256(canonicalJson(read)))).toBe(toHex(await sha256(text)));
  },
);

test('no two versions have the same digest', async () => {
  const digests = await Promise.all(methodologies.map(async (each) => toHex(await sha256(canonical(each)))));
  expect(new Set(digests).size).toBe(methodologies.length);
});
