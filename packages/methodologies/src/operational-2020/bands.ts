/** Levels of effectiveness of a block, by decree 954. */
import type { BandScale } from '@olshem/scoring';
import { levelTitles } from '../shared/levels.ts';

/** By points, for blocks and directions of one hundred. */
export const blockLevels: BandScale = {
  of: 'points',
  bands: [
    { id: 'high', title: levelTitles.high, from: '90', basis: 'official' },
    { id: 'medium', title: levelTitles.medium, from: '70', basis: 'official' },
    { id: 'low', title: levelTitles.low, from: '50', basis: 'official' },
    { id: 'ineffective', title: levelTitles.ineffective, basis: 'official' },
  ],
};

/** The same shares for indicators with other maxima. */
export const indicatorLevels: BandScale = { ...blockLevels, of: 'percent-of-maximum' };
