/** Parameters of the criterion “appc-compliance”: compliance with the Administrative Procedure and Process Code. */
import type { Parameter } from '@olshem/scoring';

/** By name, each with how far it is known. */
export const appcCompliance = {
  reviewPer: {
    title: {
      kk: 'Қарау: мерзімі бұзылған жағдайлар неше жолданымға шағып есептеледі',
      ru: 'Рассмотрение: на сколько обращений считаются нарушения срока',
      en: 'Review: number of appeals per which late answers are counted',
    },
    value: '1000',
    basis: 'fits',
  },
  redirectPer: {
    title: {
      kk: 'Қайта жолдау: мерзімі бұзылған жағдайлар неше жолданымға шағып есептеледі',
      ru: 'Перенаправление: число обращений, на которое считаются просрочки',
      en: 'Redirection: number of appeals per which late redirections are counted',
    },
    value: '100',
    basis: 'official',
  },
  unjustifiedStep: {
    title: {
      kk: 'Негізсіз қайта жолдаудың әр фактісі үшін шегерім',
      ru: 'Вычет за один факт необоснованной переадресации',
      en: 'Deduction for one unjustified redirection',
    },
    value: '0.1',
    basis: 'stated',
  },
  hearingHeldWeight: {
    title: {
      kk: 'Тыңдау: базадағы өткізілген тыңдаулардың салмағы (база = өткізілмегені + салмақ × өткізілгені)',
      ru: 'Заслушивание: вес проведённых в базе (база = непроведённые + вес × проведённые)',
      en: 'Hearing: weight of hearings held in the base (base = not held + weight × held)',
    },
    value: '1',
    basis: 'assumed',
    note: {
      kk: 'Есепте келтірілген шағымдар саны жарияланған балдарды бермейді.',
      ru: 'Приведённое в отчёте число жалоб не воспроизводит опубликованные баллы.',
      en: 'The number of complaints printed in the report does not reproduce the published points.',
    },
  },
  dataQualityLadder: {
    title: {
      kk: 'Деректер сапасы: бұрмаланғандар үлесі бойынша сатылар, %',
      ru: 'Качество данных: ступени по доле искажений, %',
      en: 'Data quality: steps by share of distortions, per cent',
    },
    value: {
      direction: 'less-than',
      steps: [
        { limit: '25', points: '2' },
        { limit: '50', points: '1.5' },
        { limit: '75', points: '1' },
        { limit: '100', points: '0.5' },
      ],
      otherwise: '0',
    },
    basis: 'assumed',
    note: {
      kk: 'Белгілісі: 26,8–35,0 % үшін 1,5 балл.',
      ru: 'Известно только: за 26,8–35,0 % даётся 1,5 балла.',
      en: 'Known only: 26.8 to 35.0 per cent give 1.5 points.',
    },
  },
  courtPer: {
    title: {
      kk: 'Сот: органның көлеміне (қаралған жолданымдар санына) қарай көбейткіш',
      ru: 'Суд: множитель по размеру органа (числу рассмотренных обращений)',
      en: 'Court: multiplier by size of the body (number of appeals reviewed)',
    },
    value: {
      direction: 'less-than',
      steps: [
        { limit: '10000', points: '100' },
        { limit: '25000', points: '1000' },
      ],
      otherwise: '10000',
    },
    basis: 'assumed',
    note: {
      kk: '10 000 еселеуіші ірі органдардың деректерімен расталған, қалғаны болжам.',
      ru: 'Множитель 10 000 подтверждён данными крупных органов, остальное — предположение.',
      en: 'The multiplier 10,000 is confirmed by the data of large bodies; the rest is assumed.',
    },
  },
  coverageCap: {
    title: {
      kk: 'Жеке қабылдау: жазылғандарды қамту коэффициентінің шегі',
      ru: 'Личный приём: предел коэффициента охвата записавшихся',
      en: 'In-person appointments: cap of the coverage coefficient',
    },
    value: '1',
    basis: 'assumed',
  },
  planCap: {
    title: {
      kk: 'Жеке қабылдау: жоспарды орындау коэффициентінің шегі',
      ru: 'Личный приём: предел коэффициента выполнения плана',
      en: 'In-person appointments: cap of the plan coefficient',
    },
    value: '1',
    basis: 'assumed',
  },
  leaderLadder: {
    title: {
      kk: 'Бірінші басшы қабылдағандардың үлесі бойынша сатылар, %',
      ru: 'Ступени по доле принятых первым руководителем, %',
      en: 'Steps by share of persons received by the head of the body, per cent',
    },
    value: {
      byGroup: {
        central: {
          direction: 'at-least',
          steps: [
            { limit: '30', points: '4' },
            { limit: '25', points: '3' },
            { limit: '20', points: '2' },
            { limit: '15', points: '1' },
          ],
          otherwise: '0',
        },
        local: {
          direction: 'at-least',
          steps: [
            { limit: '35', points: '4' },
            { limit: '30', points: '3' },
            { limit: '25', points: '2' },
            { limit: '20', points: '1' },
          ],
          otherwise: '0',
        },
      },
    },
    basis: 'assumed',
    note: {
      kk: 'Есепте жоғарғы саты ғана айтылған: ОМО үшін 30 %, ЖАО үшін 35 %.',
      ru: 'В отчёте названа только верхняя ступень: 30 % для ЦГО и 35 % для МИО.',
      en: 'The report states the top step only: 30 per cent for central and 35 for local bodies.',
    },
  },
  waitingWithin15: {
    title: {
      kk: '15 күн ішінде жауап берілген өтінімнің салмағы',
      ru: 'Вес запроса с ответом в течение 15 дней',
      en: 'Weight of a request answered within 15 days',
    },
    value: '3',
    basis: 'stated',
  },
  waitingWithin30: {
    title: {
      kk: '16–30 күн ішінде жауап берілген өтінімнің салмағы',
      ru: 'Вес запроса с ответом за 16–30 дней',
      en: 'Weight of a request answered within 16 to 30 days',
    },
    value: '2',
    basis: 'fits',
  },
  waitingWithin60: {
    title: {
      kk: '31–60 күн ішінде жауап берілген өтінімнің салмағы',
      ru: 'Вес запроса с ответом за 31–60 дней',
      en: 'Weight of a request answered within 31 to 60 days',
    },
    value: '1',
    basis: 'fits',
  },
  waitingLater: {
    title: {
      kk: '60 күннен кейін жауап берілген өтінімнің салмағы',
      ru: 'Вес запроса с ответом позже 60 дней',
      en: 'Weight of a request answered after 60 days',
    },
    value: '0',
    basis: 'fits',
  },
  receptionOnDate: {
    title: {
      kk: 'Белгіленген күні қабылданған адам коэффициенті',
      ru: 'Коэффициент за приём в назначенный день',
      en: 'Coefficient of a person received on the date set',
    },
    value: '1',
    basis: 'stated',
  },
  receptionWithinMonth: {
    title: {
      kk: 'Белгіленген күннен бір ай ішінде қабылданған адам коэффициенті',
      ru: 'Коэффициент за приём в течение месяца от назначенного дня',
      en: 'Coefficient of a person received within a month of the date set',
    },
    value: '0.5',
    basis: 'stated',
  },
  receptionLater: {
    title: {
      kk: 'Кейін қабылданған немесе қабылданбаған адам коэффициенті',
      ru: 'Коэффициент за более поздний или несостоявшийся приём',
      en: 'Coefficient of a person received later or not at all',
    },
    value: '0',
    basis: 'stated',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
