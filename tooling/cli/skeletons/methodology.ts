/** The texts of a new methodology's files. */
import { camelCase } from './indicator.ts';

/** A manifest with one criterion around one indicator. */
export function manifestSkeleton(id: string, indicator: string): string {
  return `/** What is rated, by whom, for which period. */
import { defineMethodology } from '@olshem/scoring';
import { assumedCalendar } from '../shared/calendar.ts';
import { central, local } from '../shared/groups.ts';
import { levels } from './bands.ts';
import { ${camelCase(indicator)} } from './indicators/${indicator}.ts';
import { parameters } from './parameters.ts';

/** What a reader should know before the tree. */
export const ${camelCase(id)} = defineMethodology({
  id: '${id}',
  version: '1',
  title: { kk: '', ru: '', en: '' },
  source: { document: '${id}-rules', clause: '' },
  documents: [
    {
      id: '${id}-rules',
      kind: 'legal-act',
      title: { kk: '', ru: '', en: '' },
      publisher: { kk: '', ru: '', en: '' },
      // The day printed on it, or null with a note.
      published: null,
    },
  ],
  groups: [central, local],
  suppliers: [
    { id: '', abbreviation: { kk: '', ru: '', en: '' }, title: { kk: '', ru: '', en: '' } },
  ],
  // Why a body may be left out of a node, by code.
  grounds: {},
  parameters: parameters.values,
  rated: true,
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: levels,
  calendar: assumedCalendar,
  index: {
    id: '${id}-index',
    title: { kk: '', ru: '', en: '' },
    maxPoints: '5',
    aggregation: { kind: 'sum' },
    children: [
      {
        id: 'first-criterion',
        title: { kk: '', ru: '', en: '' },
        maxPoints: '5',
        aggregation: { kind: 'sum' },
        children: [${camelCase(indicator)}],
      },
    ],
  },
});
`;
}

/** Parameters, none yet. */
export function parametersSkeleton(): string {
  return `/** Numbers that the rules read and that an operator may have to replace. */
import { defineParameters } from '@olshem/scoring';

/** The parameters by name. */
export const parameters = defineParameters({});
`;
}

/** The four usual levels. */
export function bandsSkeleton(): string {
  return `/** The levels of an indicator. */
import type { BandScale } from '@olshem/scoring';
import { levelTitles } from '../shared/levels.ts';

/** Best first; each takes what reaches its limit, the last one takes the rest. */
export const levels: BandScale = {
  of: 'percent-of-maximum',
  bands: [
    { id: 'high', title: levelTitles.high, from: '90', basis: 'assumed' },
    { id: 'medium', title: levelTitles.medium, from: '70', basis: 'assumed' },
    { id: 'low', title: levelTitles.low, from: '50', basis: 'assumed' },
    { id: 'ineffective', title: levelTitles.ineffective, basis: 'assumed' },
  ],
};
`;
}
