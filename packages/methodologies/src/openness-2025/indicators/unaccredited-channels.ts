/** Communication channels that are not in the register of accredited ones. */
import {
  capAt,
  ceil,
  count,
  defineIndicator,
  divide,
  given,
  list,
  when,
  yesNo,
  type BandScale,
} from '@olshem/scoring';
import { levelTitles } from '../../shared/levels.ts';
import { parameters } from '../parameters.ts';
import { inReport } from '../report.ts';

const levels: BandScale = {
  of: 'points',
  bands: [
    { id: 'high', title: levelTitles.high, below: '2', basis: 'stated' },
    { id: 'medium', title: levelTitles.medium, upTo: '3.5', basis: 'stated' },
    { id: 'low', title: levelTitles.low, upTo: '4.5', basis: 'stated' },
    { id: 'ineffective', title: levelTitles.ineffective, basis: 'stated' },
  ],
};

const title = {
  kk: 'Аккредиттелмеген коммуникация арналарының болуы',
  ru: 'Наличие неаккредитованных каналов коммуникаций',
  en: 'Unaccredited communication channels',
};

/** A penalty: subtracted within its criterion, fewer points are better. */
export const unaccreditedChannels = defineIndicator({
  id: 'unaccredited-channels',
  title,
  maxPoints: '5',
  effect: 'penalty',
  supplier: 'mki',
  source: inReport({ title, page: 52 }),
  basis: 'fits-steps-assumed',
  unknown: {
    kk: 'Балдар арасындағы сатылар: 10 арнаға 2 балл, 27 және одан көпке 5 балл берілгені ғана белгілі.',
    ru: 'Ступени: известно только, что за 10 каналов даётся 2 балла, за 27 и больше 5.',
    en: 'The steps: known only that 10 channels cost 2 points, and 27 or more cost 5.',
  },
  inputs: {
    unaccredited: count({
      kk: 'Аккредиттелмеген арналар',
      ru: 'Неаккредитованные каналы',
      en: 'Unaccredited channels',
    }),
    channels: list(
      {
        kk: 'Арналар тізбесі (саны орнына)',
        ru: 'Список каналов (вместо числа)',
        en: 'List of channels (instead of the count)',
      },
      {
        accredited: yesNo({ kk: 'Тізілімде бар', ru: 'Есть в реестре', en: 'In the register' }),
      },
      { optional: true },
    ),
  },
  rule: ({ unaccredited }) => {
    const listed = {
      op: 'count-rows',
      input: 'channels',
      where: { op: 'not', of: { op: 'yes', input: 'accredited' } },
    } as const;
    const channels = when(given('channels'), listed, unaccredited);
    return capAt(parameters.refer.channelsCap, ceil(divide(channels, parameters.refer.channelsPerPoint)));
  },
  reading: {
    kk: 'Аккредиттелмеген арналар: {unaccredited}.',
    ru: 'Неаккредитованных каналов: {unaccredited}.',
    en: 'Channels without accreditation: {unaccredited}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  bands: levels,
  examples: [
    {
      name: 'Financial Market Regulation: 13 channels, 3 accredited',
      inputs: { unaccredited: '10' },
      points: '2',
    },
    { name: 'Ministry of Justice', inputs: { unaccredited: '27' }, points: '5' },
    { name: 'Emergency Situations', inputs: { unaccredited: '131' }, points: '5' },
    { name: 'the last channel of the first point', inputs: { unaccredited: '5' }, points: '1' },
    { name: 'the first channel of the second point', inputs: { unaccredited: '6' }, points: '2' },
    { name: 'the last channel below the cap', inputs: { unaccredited: '20' }, points: '4' },
    { name: 'the first channel at the cap', inputs: { unaccredited: '21' }, points: '5' },
    { name: 'none', inputs: { unaccredited: '0' }, points: '0' },
    {
      name: 'as a list',
      inputs: { channels: '[{"accredited":"no"},{"accredited":"yes"},{"accredited":"no"}]' },
      points: '1',
    },
  ],
});
