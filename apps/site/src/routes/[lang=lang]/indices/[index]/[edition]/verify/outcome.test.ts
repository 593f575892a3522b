import type { VerificationReport } from '@olshem/bundle';
import { expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';

const report: VerificationReport = {
  ok: true,
  cells: 133,
  matching: 133,
  findings: 2,
  problems: [],
  signature: { state: 'holds' },
};
const unchecked = (because: 'insecure-context' | 'no-ed25519' | 'crypto-failed'): VerificationReport => ({
  ...report,
  ok: false,
  signature: { state: 'unchecked', because, message: '' },
});
const broken = { kind: 'signature', cell: 'signature', message: '' } as const;

test('a bundle that verifies is a success with its cells and findings', () => {
  expect(outcomeOf(report, 'en')).toEqual({
    tone: 'success',
    title: 'Everything agrees: cells 133 of 133',
    notes: ['Discrepancies of the reconciliation: 2, reproduced as well'],
  });
});

test.each([
  ['insecure-context', 'came over an unprotected connection', 'at its https address'],
  ['no-ed25519', 'does not know signatures of this kind (Ed25519)', 'Update it'],
  ['crypto-failed', 'the cryptography of this browser failed', 'Try again'],
] as const)(
  'an unchecked signature (%s) is a warning with its reason and a way out',
  (because, why, what) => {
    const { tone, title, notes } = outcomeOf(unchecked(because), 'en');
    expect(tone).toBe('warning');
    expect(title).toBe(
      'Recomputed, and everything agrees: cells 133 of 133. The signature could not be checked here',
    );
    expect(notes.join(' ')).toContain(`The signature could not be checked, because`);
    expect(notes.join(' ')).toContain(why);
    expect(notes.join(' ')).toContain(what);
    expect(notes.at(-1)).toMatch(/^This says nothing against the publication\..* pnpm verify\.$/);
  },
);

test.each([
  ['kk', 'Қолтаңбаны тексеру мүмкін болмады, себебі'],
  ['ru', 'Подпись не удалось проверить, потому что'],
] as const)('the reason is said in %s', (locale, begin) => {
  expect(outcomeOf(unchecked('no-ed25519'), locale).notes[1]?.startsWith(begin)).toBe(true);
});

test('a fault outweighs an unchecked signature, which is still told', () => {
  const { tone, title, notes } = outcomeOf({ ...unchecked('no-ed25519'), problems: [broken] }, 'en');
  expect({ tone, title, notes: notes.length }).toEqual({
    tone: 'error',
    title: 'Does not agree: 1',
    notes: 2,
  });
});

test('a broken signature is an error', () => {
  const outcome = outcomeOf(
    { ...report, ok: false, problems: [broken], signature: { state: 'broken' } },
    'en',
  );
  expect(outcome).toEqual({ tone: 'error', title: 'Does not agree: 1', notes: [] });
});

test('a bundle of an unknown format is named with the formats that are known, and not called wrong', () => {
  const { tone, title, notes } = outcomeOf(
    {
      ok: false,
      cells: 0,
      matching: 0,
      findings: 0,
      problems: [
        {
          kind: 'unknown-format',
          cell: 'payload/format',
          published: 'olshem-bundle/99',
          recomputed: 'olshem-bundle/1, olshem-bundle/2',
          message: '',
        },
      ],
    },
    'en',
  );
  expect(tone).toBe('warning');
  expect(title).toBe('A bundle of the format olshem-bundle/99 cannot be opened here');
  expect(notes.join()).toContain('Known here: olshem-bundle/1, olshem-bundle/2.');
});
