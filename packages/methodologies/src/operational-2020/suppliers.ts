/** Who assessed what in the operational evaluation. */
import type { Supplier } from '@olshem/scoring';

/** The assessors of 2020; they were themselves assessed by the Presidential Administration and the Prime Minister's Office. */
export const suppliers = [
  {
    id: 'accounts-committee',
    abbreviation: { kk: 'ЕК', ru: 'СК', en: 'AC' },
    title: {
      kk: 'Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитеті',
      ru: 'Счётный комитет по контролю за исполнением республиканского бюджета',
      en: 'Accounts Committee for Control over Execution of the Republican Budget',
    },
  },
  {
    id: 'adgs',
    abbreviation: { kk: 'МҚІА', ru: 'АДГС', en: 'ACSA' },
    title: {
      kk: 'Мемлекеттік қызмет істері агенттігі',
      ru: 'Агентство по делам государственной службы',
      en: 'Agency for Civil Service Affairs',
    },
  },
  {
    id: 'mcriap',
    abbreviation: { kk: 'ЦДИАӨМ', ru: 'МЦРИАП', en: 'MDDIAI' },
    title: {
      kk: 'Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
      ru: 'Министерство цифрового развития, инноваций и аэрокосмической промышленности',
      en: 'Ministry of Digital Development, Innovations and Aerospace Industry',
    },
  },
  {
    id: 'mior',
    abbreviation: { kk: 'АҚДМ', ru: 'МИОР', en: 'MISD' },
    title: {
      kk: 'Ақпарат және қоғамдық даму министрлігі',
      ru: 'Министерство информации и общественного развития',
      en: 'Ministry of Information and Social Development',
    },
  },
  {
    id: 'kpsisu',
    abbreviation: { kk: 'ҚСжАЕК', ru: 'КПСиСУ', en: 'CLSSR' },
    title: {
      kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
      ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
      en: 'Committee on Legal Statistics and Special Records of the Prosecutor General’s Office',
    },
  },
] as const satisfies readonly Supplier[];
