/** The scales of the openness index: levels of indicators, letters of criteria, grades of the total. */
import type { Band, BandScale } from '@olshem/scoring';
import { levelTitles } from '../shared/levels.ts';

/** Levels of an indicator, as shares of its maximum that are never rounded: 3.58 of 4 is medium. */
export const levels: BandScale = {
  of: 'percent-of-maximum',
  bands: [
    { id: 'high', title: levelTitles.high, from: '90', basis: 'stated' },
    { id: 'medium', title: levelTitles.medium, from: '70', basis: 'stated' },
    { id: 'low', title: levelTitles.low, from: '50', basis: 'stated' },
    { id: 'ineffective', title: levelTitles.ineffective, basis: 'stated' },
  ],
};

/** Letters of a criterion by points. Without a cut for C there is none: nobody was given it. */
export function letters(aFrom: string, bFrom?: string): BandScale {
  if (bFrom === undefined)
    return { of: 'points', bands: [letter('A', 'fits', aFrom), letter('B', 'assumed')] };
  return {
    of: 'points',
    bands: [letter('A', 'fits', aFrom), letter('B', 'assumed', bFrom), letter('C', 'assumed')],
  };
}

/** Grades of the total, exact: 94.5 is AA although the report prints 90–94. */
export const grades: BandScale = {
  of: 'points',
  bands: [
    letter('AAA', 'stated', '95'),
    letter('AA', 'stated', '90'),
    letter('A', 'fits', '85'),
    letter('BBB', 'fits', '80'),
    letter('BB', 'assumed', '65'),
    letter('B', 'assumed'),
  ],
};

function letter(id: string, basis: Band['basis'], from?: string): Band {
  const title = { kk: id, ru: id, en: id };
  return from === undefined ? { id, title, basis } : { id, title, from, basis };
}
