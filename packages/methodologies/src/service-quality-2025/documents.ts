/** What the public monitoring of service quality is known from. */
import type { SourceDocument, Text } from '@olshem/scoring';

const report: Text = {
  kk: '«2025 жылғы мемлекеттік қызметтер көрсету сапасының қоғамдық мониторингі нәтижелері туралы есеп» мазмұндалған.',
  ru: 'Пересказывает «Отчёт о результатах общественного мониторинга качества оказания государственных услуг за 2025 год».',
  en: 'Reports on the “Report on the results of public monitoring of the quality of public services for 2025”.',
};

/** Two articles about one report, which itself was not at hand. */
export const documents: readonly SourceDocument[] = [
  {
    id: 'service-quality-local-2025',
    kind: 'media-article',
    title: {
      kk: 'Адамдар үшін шын мәнінде кім жұмыс істейді: Қазақстандағы әкімдіктер рейтингі',
      ru: 'Кто реально работает для людей: рейтинг акиматов в Казахстане',
      en: 'Who really works for people: a ranking of akimats in Kazakhstan',
    },
    publisher: {
      kk: 'Lada.kz, Finprom.kz деректеріне сілтемемен',
      ru: 'Lada.kz со ссылкой на Finprom.kz',
      en: 'Lada.kz, citing Finprom.kz',
    },
    published: '2026-01-24',
    note: report,
  },
  {
    id: 'service-quality-central-2025',
    kind: 'media-article',
    title: {
      kk: 'Қазақстанда үш министрлік мемлекеттік қызметтер көрсету сапасы бойынша соңғы орындарда қалды',
      ru: 'Три министерства оказались аутсайдерами по качеству госуслуг в Казахстане',
      en: 'Three ministries come last in the quality of public services in Kazakhstan',
    },
    publisher: {
      kk: 'Kazinform, Finprom.kz деректеріне сілтемемен',
      ru: 'Kazinform со ссылкой на Finprom.kz',
      en: 'Kazinform, citing Finprom.kz',
    },
    published: '2026-01-29',
    note: report,
  },
];
