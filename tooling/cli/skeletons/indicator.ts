/** The text of a new indicator's file: complete in form, empty where only its author knows. */

/** `requests-answered` as `requestsAnswered`. */
export function camelCase(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A definition whose titles and examples the registry test demands before it passes. */
export function indicatorSkeleton(id: string): string {
  return `/** What is measured, in one sentence. */
import { count, defineIndicator, noCases, proportionalShare } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';

const maximum = '5';
const inputs = {
  part: count({ kk: '', ru: '', en: '' }),
  whole: count({ kk: '', ru: '', en: '' }),
};

/** What the rule rewards, and the clause's peculiarity if it has one. */
export const ${camelCase(id)} = defineIndicator({
  id: '${id}',
  title: { kk: '', ru: '', en: '' },
  maxPoints: maximum,
  effect: 'add',
  supplier: '',
  source: { document: '', clause: '' },
  basis: 'assumed',
  inputs,
  checks: () => [notMoreThan('part', 'whole', inputs)],
  rule: ({ part, whole }) => noCases(whole, maximum, proportionalShare(maximum, part, whole)),
  reading: { kk: '', ru: '', en: '' },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [],
});
`;
}
