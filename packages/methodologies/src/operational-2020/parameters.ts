/** Numbers of the operational evaluation that several rules read, or that are assumed. */
import { defineParameters } from '@olshem/scoring';

/** The parameters by name. */
export const parameters = defineParameters({
  servicesPer: {
    title: {
      kk: 'Бұзушылықтар неше қызметке шағып есептеледі',
      ru: 'Число услуг, на которое считаются нарушения',
      en: 'Number of services per which violations are counted',
    },
    value: '10000',
    basis: 'official',
  },
  reviewPer: {
    title: {
      kk: 'Мерзімі бұзылған жағдайлар неше жолданымға шағып есептеледі',
      ru: 'Число обращений, на которое считаются просрочки',
      en: 'Number of appeals per which late answers are counted',
    },
    value: '1000',
    basis: 'official',
  },
  courtPer: {
    title: {
      kk: 'Сот негізді деп танығандары неше жолданымға шағып есептеледі',
      ru: 'На сколько обращений считаются признанные судом обоснованными',
      en: 'Number of appeals per which those upheld by a court are counted',
    },
    value: '10000',
    basis: 'official',
  },
  repeatPer: {
    title: {
      kk: 'Қайта қарау кезінде негізді деп танылғандары неше жолданымға шағып есептеледі',
      ru: 'На сколько обращений считаются признанные обоснованными при повторном рассмотрении',
      en: 'Number of appeals per which those upheld on repeated review are counted',
    },
    value: '100',
    basis: 'official',
  },
  controlLadder: {
    title: {
      kk: 'Ішкі бақылау: шара қолданылған бұзушылықтар үлесі бойынша сатылар, %',
      ru: 'Внутренний контроль: ступени по доле нарушений с мерами, %',
      en: 'Internal control: steps by share of violations with measures taken, per cent',
    },
    value: {
      direction: 'at-least',
      steps: [
        { limit: '90', points: '10' },
        { limit: '80', points: '8' },
        { limit: '70', points: '6' },
        { limit: '60', points: '4' },
        { limit: '50', points: '1' },
      ],
      otherwise: '0',
    },
    basis: 'official',
  },
  blogLadder: {
    title: {
      kk: 'Ашық диалог: блогтағы жазбалар саны бойынша сатылар',
      ru: 'Открытый диалог: ступени по числу записей в блоге',
      en: 'Open dialogue: steps by number of blog entries',
    },
    value: {
      direction: 'at-least',
      steps: [
        { limit: '51', points: '1.5' },
        { limit: '26', points: '1' },
        { limit: '11', points: '0.5' },
      ],
      otherwise: '0.3',
    },
    basis: 'official',
  },
  dislikedLimit: {
    title: {
      kk: 'Ашық диалог: ұнамаған жауаптардың шекті үлесі, %',
      ru: 'Открытый диалог: предельная доля ответов, которые не понравились, %',
      en: 'Open dialogue: highest share of disliked answers, per cent',
    },
    value: '10',
    basis: 'official',
  },
  outageStep: {
    title: {
      kk: 'Жүйенің бір сағаттық іркілісі үшін шегерім',
      ru: 'Вычет за час простоя системы',
      en: 'Deduction for an hour of outage',
    },
    value: '0.2',
    basis: 'official',
  },
  outageCap: {
    title: {
      kk: 'Іркіліс үшін ең көп шегерім',
      ru: 'Наибольший вычет за простои',
      en: 'Maximum deduction for outages',
    },
    value: '5',
    basis: 'official',
  },
  unusedSystemStep: {
    title: {
      kk: 'Пайдаланылмайтын бір жүйе үшін айыппұл балы',
      ru: 'Штрафной балл за одну неиспользуемую систему',
      en: 'Penalty points for one unused system',
    },
    value: '3',
    basis: 'assumed',
  },
});
