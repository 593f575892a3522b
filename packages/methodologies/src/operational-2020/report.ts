/** The chapter of the report in which the shares of goals stand. */
import type { Source } from '@olshem/scoring';

/** What the report tells of goals and target indicators, from the page on which the chapter begins. */
export const goalsChapter = {
  document: 'operational-report-2020',
  section: { kk: 'Мақсаттарға қол жеткізу', ru: 'Достижение целей', en: 'Achievement of goals' },
  page: 10,
} satisfies Source;
