/** What the openness index rests on. */
import type { SourceDocument } from '@olshem/scoring';

/** The report is the only source of the rules. */
export const documents: readonly SourceDocument[] = [
  {
    id: 'openness-report-2025',
    kind: 'official-report',
    title: {
      kk: 'Ашықтық индексінің 2025 жылғы қорытындысы туралы баяндама',
      ru: 'Доклад об Индексе открытости по итогам 2025 года',
      en: 'Report on the openness index for 2025',
    },
    publisher: null,
    published: null,
    note: {
      kk: 'Есептің орыс тілінде басылған атауының аудармасы: «2025 жылдың қорытындысы бойынша орталық мемлекеттік органдардың және облыстардың, республикалық маңызы бар қалалардың, астананың жергілікті атқарушы органдарының ашықтық индексі». Қолдағы данада жариялаушысы мен күні көрсетілмеген.',
      ru: 'Напечатанное название: «Индекс открытости центральных государственных и местных исполнительных органов областей, городов республиканского значения, столицы по итогам 2025 года». Издатель и дата в имеющемся экземпляре не указаны.',
      en: 'The title is printed in Russian: “Index of openness of central state bodies and of local executive bodies of regions, cities of republican significance and the capital, results of 2025”. The copy at hand names neither publisher nor date.',
    },
  },
];
