/** Turnover, stability, exit interviews and women in management. */
import {
  add,
  amount,
  capAt,
  defineIndicator,
  divide,
  floorAt,
  less,
  multiply,
  percent,
  step,
  subtract,
  when,
  yesNo,
} from '@olshem/scoring';

const ratio = { atLeast: '0', atMost: '1' };

/** Twenty-five of the thirty points of staff potential; the other five are the quality of staff. */
export const staffPotential = defineIndicator({
  id: 'staff-potential',
  title: { kk: 'Кадрлық әлеует', ru: 'Кадровый потенциал', en: 'Staff potential' },
  maxPoints: '25',
  effect: 'add',
  supplier: 'adgs',
  source: { document: 'personnel-order', clause: 'organisational development' },
  basis: 'official',
  unknown: {
    kk: 'Шектердің арасындағы мәндер: мұнда сызықты деп алынған.',
    ru: 'Значения между границами: здесь приняты линейными.',
    en: 'The values between the limits: here taken as linear.',
  },
  inputs: {
    turnover: amount({ kk: 'Таза ауысымдылық', ru: 'Чистая сменяемость', en: 'Net turnover' }, 4, ratio),
    stability: amount({ kk: 'Тұрақтылық', ru: 'Стабильность', en: 'Stability' }, 4, ratio),
    interviews: yesNo({
      kk: 'Жұмыстан шығу кезінде сұхбат жүргізіледі',
      ru: 'Проводятся интервью при увольнении',
      en: 'Exit interviews held',
    }),
    negative: percent(
      {
        kk: 'Теріс пікірлер үлесі, %',
        ru: 'Доля отрицательных отзывов, %',
        en: 'Negative opinions, per cent',
      },
      1,
    ),
    women: amount(
      {
        kk: 'Басшылықтағы әйелдердің үлесі',
        ru: 'Доля женщин в руководстве',
        en: 'Share of women in management',
      },
      4,
      ratio,
    ),
  },
  steps: {
    turnover: { kk: 'таза ауысымдылық', ru: 'чистая сменяемость', en: 'net turnover' },
    stability: { kk: 'тұрақтылық', ru: 'стабильность', en: 'stability' },
    interviews: { kk: 'сұхбаттар', ru: 'интервью', en: 'interviews' },
    women: { kk: 'басшылықтағы әйелдер', ru: 'женщины в руководстве', en: 'women in management' },
  },
  rule: ({ turnover, stability, interviews, negative, women }) =>
    add(
      // 10 points up to 0.06, none from 0.08.
      step('turnover', floorAt('0', capAt('10', divide(multiply('10', subtract('0.08', turnover)), '0.02')))),
      step('stability', capAt('5', divide(multiply('5', stability), '0.8'))),
      step('interviews', when(interviews, when(less('50', negative), '4', '5'), '0')),
      step('women', capAt('5', divide(multiply('5', women), '0.3'))),
    ),
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'everything at its limit', inputs: staff('0.06', '0.8', 'yes', '50', '0.3'), points: '25' },
    { name: 'turnover at the upper limit', inputs: staff('0.08', '0.8', 'yes', '50', '0.3'), points: '15' },
    { name: 'turnover of 2020, 7.1 %', inputs: staff('0.071', '0.8', 'yes', '50', '0.3'), points: '19.5' },
    {
      name: 'more than half of the opinions negative',
      inputs: staff('0.06', '0.8', 'yes', '50.1', '0.3'),
      points: '24',
    },
    {
      name: 'half of the women and of the stability',
      inputs: staff('0.06', '0.4', 'no', '0', '0.15'),
      points: '15',
    },
    { name: 'nothing', inputs: staff('1', '0', 'no', '0', '0'), points: '0' },
  ],
});

function staff(turnover: string, stability: string, interviews: string, negative: string, women: string) {
  return { turnover, stability, interviews, negative, women };
}
