/** Whether the leadership received those who signed up, and held the receptions it had planned (APPC, article 90). */
import { capAt, count, defineIndicator, divide, noCases, productOf, step, subtract } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { orElse } from '../../shared/or-else.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '4';
const inputs = {
  signed_up: count({
    kk: 'Қабылдауға жазылғандар',
    ru: 'Записавшиеся на приём',
    en: 'Persons who signed up',
  }),
  declined: count(
    { kk: 'Қабылдаудан бас тартқандар', ru: 'Отказавшиеся от приёма', en: 'Persons who withdrew' },
    { optional: true },
  ),
  received: count({ kk: 'Қабылданғандар', ru: 'Принятые', en: 'Persons received' }),
  receptions_held: count({
    kk: 'Өткізілген қабылдаулар',
    ru: 'Проведённые приёмы',
    en: 'Appointment sessions held',
  }),
  receptions_planned: count({
    kk: 'Жоспарланған қабылдаулар',
    ru: 'Запланированные приёмы',
    en: 'Appointment sessions planned',
  }),
};

/** Extra receptions count, but neither factor goes above its cap. */
export const personalReceptionIntensity = defineIndicator({
  id: 'personal-reception-intensity',
  title: {
    kk: 'Жеке қабылдаулардың қарқындылығы',
    ru: 'Интенсивность личных приёмов',
    en: 'Frequency of in-person appointments',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport(chapters.appcCompliance),
  basis: 'assumed',
  unknown: {
    kk: 'Екі сценарийді біріктіретін коэффициенттің түрі және қабылдаулар жоспарын есептеу тәсілі.',
    ru: 'Вид коэффициента, который объединяет два сценария, и способ расчёта плана приёмов.',
    en: 'The form of the coefficient that combines the two scenarios, and how the plan of appointments is set.',
  },
  inputs,
  checks: () => [notMoreThan('declined', 'signed_up', inputs)],
  steps: {
    coverage: { kk: 'жазылғандарды қамту', ru: 'охват записавшихся', en: 'coverage of those who signed up' },
    plan: { kk: 'жоспардың орындалуы', ru: 'выполнение плана', en: 'fulfilment of the plan' },
  },
  rule: ({ signed_up, declined, received, receptions_held, receptions_planned }) => {
    const { coverageCap, planCap } = parameters.refer;
    const waiting = subtract(signed_up, orElse(declined, '0'));
    const coverage = noCases(waiting, '1', capAt(coverageCap, divide(received, waiting)));
    const plan = noCases(
      receptions_planned,
      '1',
      capAt(planCap, divide(receptions_held, receptions_planned)),
    );
    return noCases(signed_up, maximum, productOf(maximum, step('coverage', coverage), step('plan', plan)));
  },
  reading: {
    kk: 'Жазылғаны: {signed_up}, қабылданғаны: {received}; қабылдаулар: {receptions_planned} жоспарланып, {receptions_held} өтті.',
    ru: 'Записалось: {signed_up}, принято: {received}; приёмов запланировано: {receptions_planned}, проведено: {receptions_held}.',
    en: '{received} of {signed_up} persons were received; {receptions_held} of {receptions_planned} appointment sessions were held.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    {
      name: 'Financial monitoring: 46 of 34 received, plan kept',
      inputs: {
        signed_up: '34',
        declined: '0',
        received: '46',
        receptions_held: '12',
        receptions_planned: '12',
      },
      points: '4',
    },
    {
      name: 'Defence: 66 of 72 received, 6 withdrew, plan kept',
      inputs: {
        signed_up: '72',
        declined: '6',
        received: '66',
        receptions_held: '12',
        receptions_planned: '12',
      },
      points: '4',
    },
    {
      name: 'Almaty: 445 of 1,078 persons, 43 of 84 receptions', // 4 × 0.4128 × 0.5119; printed 0.89
      inputs: { signed_up: '1078', received: '445', receptions_held: '43', receptions_planned: '84' },
      points: '0.85',
    },
    {
      name: 'one reception below the plan',
      inputs: { signed_up: '8', received: '8', receptions_held: '11', receptions_planned: '12' },
      points: '3.67',
    },
    {
      name: 'no receptions planned',
      inputs: { signed_up: '8', received: '4', receptions_held: '0', receptions_planned: '0' },
      points: '2',
    },
    {
      name: 'everybody withdrew',
      inputs: {
        signed_up: '3',
        declined: '3',
        received: '0',
        receptions_held: '6',
        receptions_planned: '12',
      },
      points: '2',
    },
    { name: 'nobody signed up', inputs: { signed_up: '0' }, points: '4' },
  ],
});
