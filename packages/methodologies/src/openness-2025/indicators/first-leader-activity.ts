/** How many of the persons whom the leadership received were received by the first leader. */
import { both, count, defineIndicator, equal, given, ladder, noCases, percent, when } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { orElse } from '../../shared/or-else.ts';
import { percentOf } from '../../shared/share.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '4';
const inputs = {
  received_by_first_leader: count({
    kk: 'Бірінші басшы қабылдағандар',
    ru: 'Принятые первым руководителем',
    en: 'Persons received by the head of the body',
  }),
  received_by_leadership: count({
    kk: 'Басшылық қабылдағандар',
    ru: 'Принятые руководством',
    en: 'Persons received by the leadership',
  }),
  signed_up: count(
    { kk: 'Қабылдауға жазылғандар', ru: 'Записавшиеся на приём', en: 'Persons who signed up' },
    { optional: true },
  ),
  share: percent(
    {
      kk: 'Сандар болмаса: бірінші басшы қабылдағандардың үлесі, %',
      ru: 'Если нет чисел: доля принятых первым руководителем, %',
      en: 'Without the counts: share received by the head of the body, per cent',
    },
    2,
    { optional: true },
  ),
};

/** The top step differs: 30 per cent for central bodies, 35 for akimats. */
export const firstLeaderActivity = defineIndicator({
  id: 'first-leader-activity',
  title: {
    kk: 'Бірінші басшылардың белсенділігі',
    ru: 'Активность первых руководителей',
    en: 'Activity of heads of bodies',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport(chapters.appcCompliance),
  basis: 'fits-steps-assumed',
  unknown: {
    kk: 'Ең жоғарғы сатыдан төмен барлық саты; жазылғандар болып, бірде-бір адам қабылданбаған жағдайдағы балл.',
    ru: 'Все ступени ниже верхней; баллы, если записавшиеся были, но никого не приняли.',
    en: 'Every step below the top one; the points where people signed up and nobody was received.',
  },
  inputs,
  checks: () => [notMoreThan('received_by_first_leader', 'received_by_leadership', inputs)],
  rule: ({ received_by_first_leader, received_by_leadership, signed_up, share }) => {
    const nobodySignedUp = both(given('signed_up'), equal(signed_up, '0'));
    const steps = ladder(
      orElse(share, percentOf(received_by_first_leader, received_by_leadership)),
      parameters.refer.leaderLadder,
    );
    const byCounts = noCases(received_by_leadership, when(given('signed_up'), '0', maximum), steps);
    return when(nobodySignedUp, maximum, when(given('share'), steps, byCounts), 'no-cases');
  },
  reading: {
    kk: 'Басшылық қабылдаған адамдар: {received_by_leadership}, оның ішінде бірінші басшы қабылдағаны: {received_by_first_leader}.',
    ru: 'Принято руководством: {received_by_leadership}, из них первым руководителем: {received_by_first_leader}.',
    en: 'The head of the body received {received_by_first_leader} of {received_by_leadership} persons.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    ...shares('central', [
      ['302', '4'],
      ['300', '4'],
      ['299', '3'],
      ['250', '3'],
      ['249', '2'],
      ['200', '2'],
    ]),
    ...shares('central', [
      ['199', '1'],
      ['150', '1'],
      ['149', '0'],
      ['0', '0'],
    ]),
    ...shares('local', [
      ['352', '4'],
      ['350', '4'],
      ['349', '3'],
      ['300', '3'],
      ['299', '2'],
      ['250', '2'],
    ]),
    ...shares('local', [
      ['249', '1'],
      ['200', '1'],
      ['199', '0'],
    ]),
    {
      name: 'Ministry of Culture and Information, 30.2 %',
      group: 'central',
      inputs: { received_by_first_leader: '105', received_by_leadership: '348' },
      points: '4',
    },
    {
      name: 'National Economy, only the share printed',
      group: 'central',
      inputs: { share: '4.4' },
      points: '0',
    },
    { name: 'Atomic Energy: nobody signed up', group: 'central', inputs: { signed_up: '0' }, points: '4' },
    {
      name: 'nobody to receive',
      group: 'local',
      inputs: { received_by_first_leader: '0', received_by_leadership: '0' },
      points: '4',
    },
    {
      name: 'people signed up and nobody was received',
      group: 'local',
      inputs: { signed_up: '3', received_by_first_leader: '0', received_by_leadership: '0' },
      points: '0',
    },
  ],
});

/** Both sides of every step, as persons of a thousand. */
function shares(group: string, pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([first, points]) => ({
    name: `${group}: ${first} of 1,000`,
    group,
    inputs: { received_by_first_leader: first, received_by_leadership: '1000' },
    points,
  }));
}
