import { expect, test } from 'vitest';
import { smallCriterion, smallIndicator, smallMethodology } from '../testing/small.ts';
import { applicabilityOf, keepsOut } from './applicability.ts';

const methodology = smallMethodology([
  smallCriterion('block', [smallIndicator('inner'), smallIndicator('local-only', { groups: ['local'] })]),
  smallIndicator('outer'),
]);
const of = (
  group: string,
  applicability: Parameters<typeof applicabilityOf>[1]['applicability'] = {},
): Record<string, unknown> => Object.fromEntries(applicabilityOf(methodology, { group, applicability }));

test('what was said of a node holds for the nodes below, and for no other', () => {
  const secret = { status: 'secret', ground: 'state-secret' } as const;
  expect(of('local', { block: secret })).toEqual({ block: secret, inner: secret, 'local-only': secret });
});

test('a node of its own is said otherwise than the one above it', () => {
  const advisory = { status: 'advisory', ground: 'new' } as const;
  const exempt = { status: 'exempt', ground: 'no-site' } as const;
  expect(of('local', { index: advisory, inner: exempt })).toMatchObject({ outer: advisory, inner: exempt });
});

test('a node of other groups is exempt, unless something was said of it', () => {
  expect(of('central')).toEqual({ 'local-only': { status: 'exempt', ground: 'other-group' } });
  expect(of('local')).toEqual({});
});

test('only what is advisory is scored', () => {
  expect(
    (['exempt', 'secret', 'not-assessed', 'advisory'] as const).map((status) =>
      keepsOut({ status, ground: 'any' }),
    ),
  ).toEqual([true, true, true, false]);
});
