/** Distorted entries in the records of appeals, against the appeals reviewed. */
import { count, defineIndicator, ladder, noCases } from '@olshem/scoring';
import { percentOf } from '../../shared/share.ts';
import { parameters } from '../parameters.ts';
import { inReport } from '../report.ts';

const maximum = '2';

const title = {
  kk: 'Статистикалық деректерді есепке алу сапасы',
  ru: 'Качество ведения статистических данных',
  en: 'Quality of statistical record keeping',
};

/** The results follow a share, although the method paragraph still deducts 0.1 for each false entry. */
export const statisticalDataQuality = defineIndicator({
  id: 'statistical-data-quality',
  title,
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport({ title, page: 18 }),
  basis: 'fits-steps-assumed',
  unknown: {
    kk: '2 балдың қай үлеске дейін (26,8 %-дан аспайды), ал 1,5 балдың қай үлеске дейін берілетіні (35,0 %-дан кем емес).',
    ru: 'До какой доли даётся 2 балла (не выше 26,8 %) и до какой 1,5 (не ниже 35,0 %).',
    en: 'Up to which share 2 points are given (at most 26.8 per cent) and up to which 1.5 (at least 35.0).',
  },
  inputs: {
    distortions: count({ kk: 'Бұрмаланған деректер', ru: 'Искажения данных', en: 'Distorted entries' }),
    reviewed: count({
      kk: 'Қаралған арыздар мен шағымдар',
      ru: 'Рассмотренные заявления и жалобы',
      en: 'Applications and complaints reviewed',
    }),
  },
  rule: ({ distortions, reviewed }) => {
    const byShare = ladder(percentOf(distortions, reviewed), parameters.refer.dataQualityLadder);
    return noCases(distortions, maximum, noCases(reviewed, '0', byShare));
  },
  reading: {
    kk: 'Қаралған арыздар мен шағымдар: {reviewed}, бұрмаланған деректер: {distortions}.',
    ru: 'На {reviewed} рассмотренных заявлений и жалоб приходится искажений: {distortions}.',
    en: '{distortions} distorted entries against {reviewed} applications and complaints reviewed.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    {
      name: 'Ministry of Transport, 26.8 %',
      inputs: { distortions: '2327', reviewed: '8677' },
      points: '1.5',
    },
    { name: 'Ministry of Tourism, 35.0 %', inputs: { distortions: '2966', reviewed: '8465' }, points: '1.5' },
    { name: 'below the first limit', inputs: { distortions: '249', reviewed: '1000' }, points: '2' },
    { name: 'at the first limit', inputs: { distortions: '250', reviewed: '1000' }, points: '1.5' },
    { name: 'below the second limit', inputs: { distortions: '499', reviewed: '1000' }, points: '1.5' },
    { name: 'at the second limit', inputs: { distortions: '500', reviewed: '1000' }, points: '1' },
    { name: 'below the third limit', inputs: { distortions: '749', reviewed: '1000' }, points: '1' },
    { name: 'at the third limit', inputs: { distortions: '750', reviewed: '1000' }, points: '0.5' },
    { name: 'below the last limit', inputs: { distortions: '999', reviewed: '1000' }, points: '0.5' },
    { name: 'at the last limit', inputs: { distortions: '1000', reviewed: '1000' }, points: '0' },
    {
      name: 'distortions without anything reviewed',
      inputs: { distortions: '3', reviewed: '0' },
      points: '0',
    },
    { name: 'none, number reviewed not published', inputs: { distortions: '0' }, points: '2' },
  ],
});
