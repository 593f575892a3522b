/** The official website against article 16 of the law on access to information. */
import { add, capAt, defineIndicator, noCases, proportionalShare, step } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { orElse } from '../../shared/or-else.ts';
import { parameters } from '../parameters.ts';
import { websiteInputs, websiteSections } from './website-sections.ts';
import { chapters, inReport } from '../report.ts';

const sections = Object.keys(websiteSections);

/** Six sections of one point; a section with sub-sections gives the share that is up to date. */
export const websiteCompleteness = defineIndicator({
  id: 'website-completeness',
  title: {
    kk: '«Ақпаратқа қол жеткізу туралы» Қазақстан Республикасы Заңының 16-бабына сәйкес ресми интернет-ресурстың толтырылуы',
    ru: 'Наполнение официального интернет-ресурса в соответствии со статьёй 16 Закона РК «О доступе к информации»',
    en: 'Completeness of the official website under article 16 of the law on access to information',
  },
  maxPoints: '6',
  effect: 'add',
  supplier: 'mki',
  source: inReport(chapters.internalControl),
  basis: 'assumed',
  unknown: {
    kk: 'Бөлімдердің салмағы, тілдер және бюджеттен басқа бөлімдердің кіші бөлімдері.',
    ru: 'Веса разделов, языки и подразделы всех разделов, кроме бюджетного.',
    en: 'The weights of the sections, the languages, and the sub-sections of all but the budget section.',
  },
  inputs: websiteInputs,
  checks: () => sections.map((id) => notMoreThan(`${id}_current`, `${id}_total`, websiteInputs)),
  steps: websiteSections,
  rule: (inputs) => {
    const { websiteSectionPoints: points, websiteBudgetSubsections } = parameters.refer;
    return add(
      ...sections.map((id) => {
        const all = orElse(inputs[`${id}_total`]!, id === 'budget' ? websiteBudgetSubsections : '1');
        return step(
          id,
          noCases(all, points, capAt(points, proportionalShare(points, inputs[`${id}_current`]!, all))),
        );
      }),
    );
  },
  reading: {
    kk: 'Бюджет бөлімінің өзекті кіші бөлімдері: {budget_current}.',
    ru: 'Актуальных подразделов о бюджете: {budget_current}.',
    en: 'Sub-sections on budget funds that are up to date: {budget_current}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'everything up to date', inputs: website(1, 7, 1, 1, 1, 1), points: '6' },
    { name: 'Ministry of Agriculture: 6 − 2/7', inputs: website(1, 5, 1, 1, 1, 1), points: '5.71' },
    { name: 'Akmola: 6 − 1/7', inputs: website(1, 6, 1, 1, 1, 1), points: '5.86' },
    { name: 'Karaganda: 6 − 2 − 1/7', inputs: website(1, 6, 0, 1, 0, 1), points: '3.86' },
    {
      name: 'two sub-sections everywhere, one of them current',
      inputs: { ...website(1, 1, 1, 1, 1, 1), ...totals('2') },
      points: '3',
    },
    {
      name: 'no sub-sections required anywhere',
      inputs: { ...website(0, 0, 0, 0, 0, 0), ...totals('0') },
      points: '6',
    },
    { name: 'nothing there', inputs: website(0, 0, 0, 0, 0, 0), points: '0' },
  ],
});

function website(...current: [number, number, number, number, number, number]): Record<string, string> {
  return Object.fromEntries(sections.map((id, at) => [`${id}_current`, String(current[at])]));
}

function totals(total: string): Record<string, string> {
  return Object.fromEntries(sections.map((id) => [`${id}_total`, total]));
}
