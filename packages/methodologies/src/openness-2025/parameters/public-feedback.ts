/** Parameters of the criterion “public-feedback”: feedback with the population. */
import type { Parameter } from '@olshem/scoring';

/** By name, each with how far it is known. */
export const publicFeedback = {
  satisfactionLadder: {
    title: {
      kk: 'Қанағаттану деңгейі бойынша сатылар, %',
      ru: 'Ступени по доле удовлетворённых, %',
      en: 'Steps by satisfaction, per cent',
    },
    value: {
      direction: 'at-least',
      steps: [
        { limit: '90', points: '7' },
        { limit: '80', points: '6' },
        { limit: '70', points: '5' },
        { limit: '60', points: '4' },
        { limit: '50', points: '3' },
        { limit: '40', points: '2' },
        { limit: '30', points: '1' },
      ],
      otherwise: '0',
    },
    basis: 'fits',
    note: {
      kk: '30 %-дан төмен үшін 0 балл — жалғастырылған болжам.',
      ru: '0 баллов ниже 30 % — продолжение шкалы.',
      en: '0 points below 30 per cent is extrapolated.',
    },
  },
  satisfiedBy5: {
    title: {
      kk: '«5» бағасының қанағаттану үлесіндегі салмағы',
      ru: 'Вес оценки «5» в доле удовлетворённых',
      en: 'Weight of the mark 5 in the share of satisfied applicants',
    },
    value: '1',
    basis: 'assumed',
  },
  satisfiedBy4: {
    title: {
      kk: '«4» бағасының қанағаттану үлесіндегі салмағы',
      ru: 'Вес оценки «4» в доле удовлетворённых',
      en: 'Weight of the mark 4 in the share of satisfied applicants',
    },
    value: '1',
    basis: 'assumed',
  },
  satisfiedBy3: {
    title: {
      kk: '«3» бағасының қанағаттану үлесіндегі салмағы',
      ru: 'Вес оценки «3» в доле удовлетворённых',
      en: 'Weight of the mark 3 in the share of satisfied applicants',
    },
    value: '1',
    basis: 'assumed',
  },
  satisfiedBy2: {
    title: {
      kk: '«2» бағасының қанағаттану үлесіндегі салмағы',
      ru: 'Вес оценки «2» в доле удовлетворённых',
      en: 'Weight of the mark 2 in the share of satisfied applicants',
    },
    value: '0',
    basis: 'assumed',
  },
  satisfiedBy1: {
    title: {
      kk: '«1» бағасының қанағаттану үлесіндегі салмағы',
      ru: 'Вес оценки «1» в доле удовлетворённых',
      en: 'Weight of the mark 1 in the share of satisfied applicants',
    },
    value: '0',
    basis: 'assumed',
  },
  requestShareLadder: {
    title: {
      kk: 'Сұрау салулардың үлесі бойынша сатылар, %',
      ru: 'Ступени по доле запросов, %',
      en: 'Steps by share of information requests, per cent',
    },
    value: {
      direction: 'at-most',
      steps: [
        { limit: '6', points: '6' },
        { limit: '11', points: '5' },
        { limit: '16', points: '4' },
        { limit: '21', points: '3' },
        { limit: '26', points: '2' },
        { limit: '31', points: '1' },
      ],
      otherwise: '0',
    },
    basis: 'fits-steps-assumed',
    note: {
      kk: '21 және 26 % шектері деректермен расталған, қалғандары жалғастырылған.',
      ru: 'Границы 21 и 26 % подтверждены, остальные продолжены.',
      en: 'The limits 21 and 26 per cent are supported, the others extrapolated.',
    },
  },
  knowledgeBaseUpdated: {
    title: {
      kk: 'Білім базасын уақтылы жаңартқаны үшін балл',
      ru: 'Баллы за своевременное обновление базы знаний',
      en: 'Points for a knowledge base kept up to date',
    },
    value: '5',
    basis: 'stated',
  },
  knowledgeBaseBilingual: {
    title: {
      kk: 'Мазмұнның екі тілде болғаны үшін балл',
      ru: 'Баллы за содержание на двух языках',
      en: 'Points for content in both languages',
    },
    value: '2',
    basis: 'stated',
  },
  quartersInPeriod: {
    title: {
      kk: 'Бағаланатын кезеңдегі тоқсандар саны',
      ru: 'Число кварталов в периоде',
      en: 'Quarters in the period',
    },
    value: '4',
    basis: 'stated',
  },
  meetingsCalendarPoints: {
    title: {
      kk: 'Кездесулер: кестені сақтағаны үшін балл',
      ru: 'Встречи: баллы за соблюдение графика',
      en: 'Meetings: points for keeping the calendar',
    },
    value: '2',
    basis: 'assumed',
  },
  meetingsPlanPoints: {
    title: {
      kk: 'Кездесулер: іс-шаралар жоспарын жариялағаны үшін балл',
      ru: 'Встречи: баллы за публикацию планов мероприятий',
      en: 'Meetings: points for published action plans',
    },
    value: '2',
    basis: 'assumed',
  },
  meetingsReceptionPoints: {
    title: {
      kk: 'Кездесулер: жеке қабылдау үшін балл',
      ru: 'Встречи: баллы за личный приём на встречах',
      en: 'Meetings: points for in-person appointments at meetings',
    },
    value: '1',
    basis: 'assumed',
  },
  meetingsExemptPoints: {
    title: {
      kk: 'Кездесулер: босатылған органдарға берілетін мән',
      ru: 'Встречи: значение для освобождённых органов',
      en: 'Meetings: value given to exempt bodies',
    },
    value: '4.5',
    basis: 'fits',
    note: {
      kk: '13 органда байқалған; орташа мән емес (қалғандарының орташасы – 4,32).',
      ru: 'Наблюдается у 13 органов; это не среднее остальных (оно равно 4,32).',
      en: 'Observed with 13 bodies; not the mean of the others, which is 4.32.',
    },
  },
  channelsPerPoint: {
    title: {
      kk: 'Бір айыппұл балына келетін аккредиттелмеген арналар саны',
      ru: 'Неаккредитованных каналов на один штрафной балл',
      en: 'Unaccredited channels per penalty point',
    },
    value: '5',
    basis: 'assumed',
  },
  channelsCap: {
    title: { kk: 'Айыппұл балдарының шегі', ru: 'Предел штрафных баллов', en: 'Maximum penalty points' },
    value: '5',
    basis: 'stated',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
