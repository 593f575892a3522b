import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { verifyBundle } from './verify.ts';

const text = readFileSync(
  new URL('../published/format-1/service-quality-2025.json', import.meta.url),
  'utf8',
);
const real = globalThis.crypto;
afterEach(() => vi.unstubAllGlobals());

const withoutEd25519 = {
  subtle: {
    digest: real.subtle.digest.bind(real.subtle),
    importKey: () => Promise.reject(new DOMException('Ed25519', 'NotSupportedError')),
  },
};

describe.each([
  ['no-ed25519', withoutEd25519],
  ['insecure-context', {}],
])('where the signature cannot be checked: %s', (because, crypto) => {
  test('everything else is recomputed and nothing is called wrong, yet it is no full pass', async () => {
    vi.stubGlobal('crypto', crypto);
    const report = await verifyBundle(text);
    expect(report).toMatchObject({
      ok: false,
      problems: [],
      cells: 133,
      matching: 133,
      signature: { state: 'unchecked', because },
    });
  });

  test('a changed figure is found all the same', async () => {
    vi.stubGlobal('crypto', crypto);
    const [figure] = /"points":"\d\d\.\d+"/.exec(text)!;
    const report = await verifyBundle(text.replace(figure, '"points":"1.11"'));
    expect(new Set(report.problems.map(({ kind }) => kind))).toEqual(
      new Set(['cell-changed', 'digest', 'recomputed']),
    );
    expect(report).toMatchObject({ ok: false, signature: { state: 'unchecked' } });
  });

  test('another key than the expected one is still told', async () => {
    vi.stubGlobal('crypto', crypto);
    const { problems } = await verifyBundle(text, { publicKey: 'another' });
    expect(problems).toMatchObject([{ kind: 'key' }]);
  });
});
