/** Who supplies the inputs of the openness index and answers disputes about them. */
import type { Supplier } from '@olshem/scoring';

/** The authorised bodies of the index. */
export const suppliers = [
  {
    id: 'kpsisu',
    abbreviation: { kk: 'ҚСжАЕК', ru: 'КПСиСУ', en: 'CLSSR' },
    title: {
      kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
      ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
      en: 'Committee on Legal Statistics and Special Records of the Prosecutor General’s Office',
    },
  },
  {
    id: 'miicr',
    abbreviation: { kk: 'ЖИЦДМ', ru: 'МИИЦР', en: 'MAIDD' },
    title: {
      kk: 'Жасанды интеллект және цифрлық даму министрлігі',
      ru: 'Министерство искусственного интеллекта и цифрового развития',
      en: 'Ministry of Artificial Intelligence and Digital Development',
    },
  },
  {
    id: 'mki',
    abbreviation: { kk: 'МАМ', ru: 'МКИ', en: 'MCI' },
    title: {
      kk: 'Мәдениет және ақпарат министрлігі',
      ru: 'Министерство культуры и информации',
      en: 'Ministry of Culture and Information',
    },
  },
] as const satisfies readonly Supplier[];
