import type { Locale } from '@olshem/i18n';

/** Where the files of a cycle's values are: templates to fill in, and what is stored. */
export function fileLinks(cycleId: string, locale: Locale, indicatorId?: string) {
  const cycle = `/api/v1/cycles/${cycleId}`;
  const lang = `lang=${locale}`;
  if (indicatorId === undefined) return { template: `${cycle}/values/template.xlsx?${lang}` };
  const indicator = `${cycle}/indicators/${indicatorId}`;
  return {
    template: `${cycle}/values/template.xlsx?${lang}&indicator=${indicatorId}`,
    templateCsv: `${indicator}/template.csv?${lang}`,
    workbook: `${indicator}/values.xlsx?${lang}`,
    csv: `${indicator}/values.csv?${lang}`,
  };
}
