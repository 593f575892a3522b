/** Whether the data in information systems are current. */
import { defineIndicator, percent, proportionalShare } from '@olshem/scoring';

const maximum = '25';

/** The share of current data. */
export const dataCurrency = defineIndicator({
  id: 'data-currency',
  title: {
    kk: 'Ақпараттық жүйелер мен дерекқорлардағы мәліметтердің өзектілігі',
    ru: 'Актуальность сведений, содержащихся в информационных системах и базах данных',
    en: 'Currency of data held in information systems and databases',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'mcriap',
  source: { document: 'technology-order', clause: 'organisational development' },
  basis: 'assumed',
  inputs: {
    current: percent(
      { kk: 'Өзекті деректер, %', ru: 'Актуальные данные, %', en: 'Current data, per cent' },
      1,
    ),
  },
  rule: ({ current }) => proportionalShare(maximum, current, '100'),
  reading: {
    kk: 'Өзекті деректер: {current} %.',
    ru: 'Актуальных данных: {current} %.',
    en: '{current} per cent of the data are current.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'listed among bodies with full currency', inputs: { current: '100' }, points: '25' },
    { name: 'central bodies together', inputs: { current: '91.1' }, points: '22.78' },
    { name: 'nothing current', inputs: { current: '0' }, points: '0' },
  ],
});
