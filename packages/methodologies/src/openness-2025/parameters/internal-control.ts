/** Parameters of the criterion “internal-control”: internal control. */
import type { Parameter } from '@olshem/scoring';

/** By name, each with how far it is known. */
export const internalControl = {
  websiteSectionPoints: {
    title: {
      kk: 'Интернет-ресурстың бір бөлімі үшін балл',
      ru: 'Баллы за один раздел интернет-ресурса',
      en: 'Points for one section of the website',
    },
    value: '1',
    basis: 'assumed',
  },
  websiteBudgetSubsections: {
    title: {
      kk: 'Бюджет қаражаты бөліміндегі кіші бөлімдер саны',
      ru: 'Число подразделов раздела о бюджетных средствах',
      en: 'Sub-sections of the section on budget funds',
    },
    value: '7',
    basis: 'stated',
  },
  controlLadder: {
    title: {
      kk: 'Ішкі бақылау: шара қолданылған бұзушылықтар үлесі бойынша сатылар, %',
      ru: 'Внутренний контроль: ступени по доле нарушений с принятыми мерами, %',
      en: 'Internal control: steps by share of violations with measures taken, per cent',
    },
    value: {
      direction: 'at-least',
      steps: [
        { limit: '90', points: '9' },
        { limit: '80', points: '8' },
        { limit: '70', points: '6' },
        { limit: '60', points: '4' },
        { limit: '50', points: '1' },
      ],
      otherwise: '0',
    },
    basis: 'fits',
    note: {
      kk: 'Бастапқы актінің сатылары; жоғарғысы 10-нан 9-ға өзгертілген.',
      ru: 'Ступени исходного акта; верхняя изменена с 10 на 9.',
      en: 'The steps of the parent act; the top one changed from 10 to 9.',
    },
  },
  hiddenServicePoints: {
    title: {
      kk: 'Анықталған бір «жасырын» қызмет үшін балл',
      ru: 'Баллы за одну выявленную «скрытую» услугу',
      en: 'Points for one hidden service',
    },
    value: '1',
    basis: 'stated',
  },
  hiddenServicesCap: {
    title: {
      kk: 'Көтермелеу балдарының шегі',
      ru: 'Предел поощрительных баллов',
      en: 'Maximum bonus points',
    },
    value: '7',
    basis: 'stated',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
