/** What the operational evaluation rests on. */
import type { SourceDocument } from '@olshem/scoring';

const unnumbered = {
  kk: 'Пайдаланылған материалдарда актінің нөмірі, күні және оны шығарған орган келтірілмеген.',
  ru: 'Номер, дата акта и издавший его орган в использованных материалах не приведены.',
  en: 'The material used here gives neither number nor date nor issuer of the act.',
};

/** The decree sets the structure, its methods the rules; the report prints the results. */
export const documents: readonly SourceDocument[] = [
  {
    id: 'decree-954',
    kind: 'legal-act',
    title: {
      kk: 'Президенттің № 954 Жарлығы',
      ru: 'Указ Президента № 954',
      en: 'Presidential Decree No. 954',
    },
    publisher: {
      kk: 'Қазақстан Республикасының Президенті',
      ru: 'Президент Республики Казахстан',
      en: 'President of the Republic of Kazakhstan',
    },
    published: null,
    note: {
      kk: 'Пайдаланылған материалдарда жарлықтың күні келтірілмеген.',
      ru: 'Дата указа в использованных материалах не приведена.',
      en: 'The material used here does not give the date of the decree.',
    },
  },
  {
    id: 'interaction-order-22599',
    kind: 'legal-act',
    title: {
      kk: 'Мемлекеттік органның жеке және заңды тұлғалармен өзара іс-қимылын операциялық бағалау әдістемесі (тіркеу № 22599)',
      ru: 'Методика операционной оценки взаимодействия государственного органа с физическими и юридическими лицами (рег. № 22599)',
      en: 'Methodology for the operational assessment of a state body’s interaction with individuals and legal entities (reg. No. 22599)',
    },
    publisher: null,
    published: null,
    note: {
      kk: 'Пайдаланылған материалдарда тек мемлекеттік тіркеу нөмірі келтірілген.',
      ru: 'В использованных материалах приведён только номер государственной регистрации.',
      en: 'The material used here gives only the number of state registration.',
    },
  },
  {
    id: 'personnel-order',
    kind: 'legal-act',
    title: {
      kk: 'Персоналды басқаруды операциялық бағалау әдістемесі',
      ru: 'Методика оценки управления персоналом',
      en: 'Method for evaluating personnel management',
    },
    publisher: null,
    published: null,
    note: unnumbered,
  },
  {
    id: 'technology-order',
    kind: 'legal-act',
    title: {
      kk: 'Ақпараттық технологияларды қолдануды бағалау әдістемесі',
      ru: 'Методика оценки применения информационных технологий',
      en: 'Method for evaluating the use of information technology',
    },
    publisher: null,
    published: null,
    note: unnumbered,
  },
  {
    id: 'operational-report-2020',
    kind: 'official-report',
    title: {
      kk: 'Тиімділікті операциялық бағалаудың 2020 жылғы есебі',
      ru: 'Отчёт об операционной оценке эффективности за 2020 год',
      en: 'Report on the operational assessment of effectiveness for 2020',
    },
    publisher: {
      kk: 'Қазақстан Республикасы Президентінің Әкімшілігі, Стратегиялық жоспарлау бөлімі; Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитеті; Зерттеулер, талдау және тиімділікті бағалау орталығы',
      ru: 'Администрация Президента Республики Казахстан, Отдел стратегического планирования; Счётный комитет по контролю за исполнением республиканского бюджета; Центр исследований, анализа и оценки эффективности',
      en: 'Administration of the President of the Republic of Kazakhstan, Division of Strategic Planning; Accounts Committee for Control over Execution of the Republican Budget; Centre for Research, Analysis and Evaluation of Effectiveness',
    },
    published: null,
    note: {
      kk: 'Күні басылмаған. 2019 жылғы балдар мен орындар 2020 жылғы деректермен қатар берілген.',
      ru: 'Дата не напечатана. Баллы и места за 2019 год приведены рядом с данными за 2020 год.',
      en: 'No date is printed. Scores and ranks of 2019 stand beside those of 2020.',
    },
  },
];
