/** Parameters of the criterion “open-government”: open government. */
import type { Parameter } from '@olshem/scoring';

/** By name, each with how far it is known. */
export const openGovernment = {
  requestsAllAnswered: {
    title: {
      kk: 'Ашық деректер: барлық сұрау салу орындалғандағы немесе сұрау салу болмағандағы коэффициент',
      ru: 'Открытые данные: коэффициент, если выполнены все запросы или их не было',
      en: 'Open data: coefficient when all requests were met or there were none',
    },
    value: '0.5',
    basis: 'stated',
  },
  requestsPartlyAnswered: {
    title: {
      kk: 'Ашық деректер: сұрау салулардың бір бөлігі орындалғандағы коэффициент',
      ru: 'Открытые данные: коэффициент, если выполнена часть запросов',
      en: 'Open data: coefficient when only some requests were met',
    },
    value: '0.25',
    basis: 'stated',
  },
  requestsIgnored: {
    title: {
      kk: 'Ашық деректер: бірде-бір сұрау салу орындалмағандағы коэффициент',
      ru: 'Открытые данные: коэффициент, если не выполнен ни один запрос',
      en: 'Open data: coefficient when no request was met',
    },
    value: '0',
    basis: 'stated',
  },
  budgetTimelinessPoints: {
    title: {
      kk: 'Ашық бюджет: материалдардың уақтылылығы үшін балл',
      ru: 'Открытый бюджет: баллы за своевременность материалов',
      en: 'Open budget: points for timely materials',
    },
    value: '4',
    basis: 'assumed',
  },
  budgetCommentsPoints: {
    title: {
      kk: 'Ашық бюджет: пікірлерге жауаптар үшін балл',
      ru: 'Открытый бюджет: баллы за ответы на комментарии',
      en: 'Open budget: points for answers to comments',
    },
    value: '4',
    basis: 'assumed',
  },
  budgetReleasePoints: {
    title: {
      kk: 'Ашық бюджет: бір тілдегі баспасөз релизі үшін балл',
      ru: 'Открытый бюджет: баллы за пресс-релиз на одном языке',
      en: 'Open budget: points for a press release in one language',
    },
    value: '2',
    basis: 'assumed',
  },
  budgetMaterials: {
    title: {
      kk: 'Ашық бюджет: жариялануға тиіс материалдар саны',
      ru: 'Открытый бюджет: число материалов, подлежащих публикации',
      en: 'Open budget: number of materials due',
    },
    value: { byGroup: { central: '9', local: '4' } },
    basis: 'assumed',
    note: {
      kk: 'ОМО балдары тоғыздан бөліктермен, ЖАО балдары бүтін балмен өзгереді; бастапқы акт та осынша материалды санайды.',
      ru: 'Баллы ЦГО меняются на девятые доли, баллы МИО на целые; исходный акт называет столько же материалов.',
      en: 'Points of central bodies change by ninths, those of akimats by whole points; the parent act counts as many materials.',
    },
  },
  regulationsCommentsPoints: {
    title: {
      kk: 'Ашық НҚА: пікірлерге жауаптар үшін балл',
      ru: 'Открытые НПА: баллы за ответы на комментарии',
      en: 'Open legal acts: points for answers to comments',
    },
    value: '4',
    basis: 'assumed',
  },
  regulationsReleasePoints: {
    title: {
      kk: 'Ашық НҚА: бір тілдегі баспасөз релизі үшін балл',
      ru: 'Открытые НПА: баллы за пресс-релиз на одном языке',
      en: 'Open legal acts: points for a press release in one language',
    },
    value: '2',
    basis: 'assumed',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
