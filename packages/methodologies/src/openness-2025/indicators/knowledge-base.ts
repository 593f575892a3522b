/** Whether the body kept its section of the e-Otinish knowledge base up to date, in both languages. */
import { add, count, defineIndicator, less, when, yesNo } from '@olshem/scoring';
import { orElse } from '../../shared/or-else.ts';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const inputs = {
  quarters_updated: count({
    kk: 'Жаңартылған тоқсандар',
    ru: 'Кварталы с обновлением',
    en: 'Quarters with an update',
  }),
  quarters: count(
    {
      kk: 'Кезеңдегі тоқсандар (бос болса — төртеу)',
      ru: 'Кварталы периода (пусто — четыре)',
      en: 'Quarters in the period (empty: four)',
    },
    { optional: true },
  ),
  bilingual: yesNo({
    kk: 'Мазмұны қазақ және орыс тілдерінде',
    ru: 'Содержание на казахском и русском',
    en: 'Content in Kazakh and Russian',
  }),
};

/** Without an update in every quarter nothing is given, not even for the languages. */
export const knowledgeBase = defineIndicator({
  id: 'knowledge-base',
  title: {
    kk: '«e-Otinish» білім базасының сұранысқа ие болуы',
    ru: 'Востребованность базы знаний «e-Otinish»',
    en: 'Use of the e-Otinish knowledge base',
  },
  maxPoints: '7',
  effect: 'add',
  supplier: 'miicr',
  source: inReport(chapters.publicFeedback),
  basis: 'stated',
  unknown: {
    kk: 'Бір тоқсанның өткізіп алынуы барлық балдан айыра ма; мұнда айырады деп қабылданған.',
    ru: 'Стоит ли один пропущенный квартал всех баллов; здесь принято, что да.',
    en: 'Whether one missed quarter costs everything; here it does.',
  },
  inputs,
  checks: () => [notMoreThan('quarters_updated', 'quarters', inputs)],
  rule: ({ quarters_updated, quarters, bilingual }) => {
    const { knowledgeBaseUpdated, knowledgeBaseBilingual, quartersInPeriod } = parameters.refer;
    return when(
      less(quarters_updated, orElse(quarters, quartersInPeriod)),
      '0',
      add(knowledgeBaseUpdated, when(bilingual, knowledgeBaseBilingual, '0')),
    );
  },
  reading: {
    kk: 'Жаңартылған тоқсандар: {quarters_updated}; екі тілде: {bilingual}.',
    ru: 'Кварталов с обновлением: {quarters_updated}; на двух языках: {bilingual}.',
    en: 'Quarters with an update: {quarters_updated}; in both languages: {bilingual}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    {
      name: 'updated in every quarter, both languages',
      inputs: { quarters_updated: '4', bilingual: 'yes' },
      points: '7',
    },
    { name: 'updated, one language', inputs: { quarters_updated: '4', bilingual: 'no' }, points: '5' },
    { name: 'one quarter missed', inputs: { quarters_updated: '3', bilingual: 'yes' }, points: '0' },
    { name: 'Ministry of Foreign Affairs: not updated', inputs: { quarters_updated: '0' }, points: '0' },
    { name: 'half a year', inputs: { quarters_updated: '2', quarters: '2', bilingual: 'yes' }, points: '7' },
  ],
});
