/** The sections of the report in which the rules stand. */
import type { Source, Text } from '@olshem/scoring';

interface ReportSection {
  title: Text;
  /** The page on which it begins. */
  page: number;
}

/** The chapters, one for each criterion; the rules of its indicators stand at its beginning. */
export const chapters = {
  appcCompliance: {
    title: {
      kk: 'ӘРПК талаптарын орындау',
      ru: 'Исполнение требований АППК',
      en: 'Compliance with the Administrative Procedure and Process Code',
    },
    page: 6,
  },
  openGovernment: {
    title: { kk: 'Ашық үкімет', ru: 'Открытое Правительство', en: 'Open government' },
    page: 30,
  },
  publicFeedback: {
    title: {
      kk: 'Халықпен кері байланыс',
      ru: 'Обратная связь с населением',
      en: 'Feedback from the public',
    },
    page: 40,
  },
  internalControl: {
    title: {
      kk: 'Ішкі бақылау және өзін-өзі тәртіпке келтіру',
      ru: 'Внутренний контроль и самодисциплина',
      en: 'Internal control and self-discipline',
    },
    page: 55,
  },
} satisfies Record<string, ReportSection>;

/** A rule of a section of the report. */
export function inReport({ title, page }: ReportSection): Source {
  return { document: 'openness-report-2025', section: title, page };
}
