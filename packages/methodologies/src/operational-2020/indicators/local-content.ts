/** Local content in information systems. */
import { defineIndicator, percent, proportionalShare } from '@olshem/scoring';

const maximum = '5';

/** A bonus; the direction is not to go above one hundred. */
export const localContent = defineIndicator({
  id: 'local-content',
  title: {
    kk: 'Мемлекеттік органдардың ақпараттық жүйелеріндегі жергілікті қамту үлесі',
    ru: 'Доля местного содержания в информационных системах государственных органов',
    en: 'Share of local content in the information systems of public bodies',
  },
  maxPoints: maximum,
  effect: 'bonus',
  supplier: 'mcriap',
  source: { document: 'technology-order', clause: 'organisational development' },
  basis: 'assumed',
  inputs: {
    share: percent(
      { kk: 'Жергілікті қамту, %', ru: 'Местное содержание, %', en: 'Local content, per cent' },
      1,
    ),
  },
  rule: ({ share }) => proportionalShare(maximum, share, '100'),
  reading: {
    kk: 'Жергілікті қамту: {share} %.',
    ru: 'Местное содержание: {share} %.',
    en: 'Local content: {share} per cent.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'all', inputs: { share: '100' }, points: '5' },
    { name: 'a third', inputs: { share: '33.3' }, points: '1.67' },
    { name: 'none', inputs: { share: '0' }, points: '0' },
  ],
});
