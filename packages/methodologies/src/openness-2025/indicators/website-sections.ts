/** The six sections of the official website that are monitored, and their inputs. */
import { count, type CountInput, type Text } from '@olshem/scoring';

/** Titles by id; ids begin the names of the inputs. */
export const websiteSections = {
  contacts: {
    kk: 'Байланыстар, басшылық, қабылдау кестесі',
    ru: 'Контакты, руководство, график приёма',
    en: 'Contacts, leadership, appointment schedule',
  },
  budget: {
    kk: 'Бюджет қаражатының жұмсалуы',
    ru: 'Расходование бюджетных средств',
    en: 'Use of budget funds',
  },
  inspections: { kk: 'Тексерулердің нәтижелері', ru: 'Результаты проверок', en: 'Results of inspections' },
  regulations: { kk: 'Норма шығармашылығы', ru: 'Нормотворчество', en: 'Rule-making' },
  statistics: { kk: 'Сала статистикасы', ru: 'Статистика отрасли', en: 'Statistics of the sector' },
  questions: {
    kk: 'Пайдаланушылардың сұрақтарына жауаптар',
    ru: 'Ответы на вопросы пользователей',
    en: 'Answered questions of users',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** For each section: sub-sections that are present and up to date, and how many there are where not as usual. */
export const websiteInputs: Readonly<Record<string, CountInput>> = Object.fromEntries(
  Object.entries(websiteSections).flatMap(([id, title]) => [
    [
      `${id}_current`,
      count(
        worded(title, {
          kk: 'өзекті кіші бөлімдер',
          ru: 'актуальные подразделы',
          en: 'sub-sections up to date',
        }),
      ),
    ],
    [
      `${id}_total`,
      count(
        worded(title, { kk: 'барлық кіші бөлімдер', ru: 'всего подразделов', en: 'sub-sections in all' }),
        { optional: true },
      ),
    ],
  ]),
);

function worded(section: Text, what: Text): Text {
  return {
    kk: `${section.kk}: ${what.kk}`,
    ru: `${section.ru}: ${what.ru}`,
    en: `${section.en}: ${what.en}`,
  };
}
