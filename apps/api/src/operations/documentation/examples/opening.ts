import type { Opening } from '@olshem/contracts';
import type { Examples } from '../example.ts';

const methodologyDigest = '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c';
const parameters = { cycleId: 'openness-2026' };
const title = { kk: '2026 жыл', ru: '2026 год', en: '2026' };
const lastMonth = '2026-12';
const version = 3;
const bodies = [{ id: 'akimat-almaty-city', group: 'local', applicability: [] }];
const suppliers = [{ indicatorId: 'review-deadlines', organisationId: 'kpsisu' }];
const stages: Opening['calendar'] = [
  { stage: 'collection', opensOn: '2027-01-05', closesOn: '2027-01-20' },
  { stage: 'disputes', opensOn: '2027-01-21', closesOn: '2027-01-27' },
  { stage: 'decision', opensOn: '2027-01-28', closesOn: '2027-01-30' },
  { stage: 'consolidation', opensOn: '2027-01-31', closesOn: '2027-02-01' },
];

const answer: Opening = {
  cycleId: 'openness-2026',
  version: 4,
  indexId: 'openness',
  indexTitle: { kk: 'Ашықтық индексі', ru: 'Индекс открытости', en: 'Openness index' },
  editionId: '2026',
  title,
  lastMonth,
  methodologyDigest,
  takenFrom: { editionId: '2025', title: { kk: '2025 жыл', ru: '2025 год', en: '2025' } },
  savedAt: '2026-11-29T09:02:00.000Z',
  reopened: false,
  bodies: [
    {
      ...bodies[0]!,
      name: { kk: 'Алматы қаласының әкімдігі', ru: 'Акимат города Алматы', en: 'Akimat of Almaty' },
      abbreviation: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
    },
  ],
  suppliers,
  calendar: stages,
  proposal: { from: 'methodology', stages },
  tasks: [
    {
      task: 'calendar',
      state: 'done',
      faults: [],
      warnings: [
        {
          kind: 'day-off',
          stage: 'consolidation',
          at: 'opensOn',
          on: '2027-01-31',
          better: '2027-02-01',
        },
      ],
    },
  ],
  people: {
    suppliers: [
      {
        organisationId: 'kpsisu',
        name: {
          kk: 'Құқықтық статистика және арнайы есепке алу жөніндегі комитет',
          ru: 'Комитет по правовой статистике и специальным учётам',
          en: 'Committee on Legal Statistics and Special Records',
        },
        abbreviation: { kk: 'ҚСАЕК', ru: 'КПСиСУ', en: 'CLSSR' },
        values: 1323,
        people: 2,
      },
    ],
    bodies: 1,
    representedBodies: 1,
  },
};

const refusals = ['stage_forbids', 'cycle_changed'] as const;

/** Examples of the operations tagged “Opening”. */
export const opening: Examples = {
  beginCycle: {
    body: { indexId: 'openness', editionId: '2026', title, lastMonth, methodologyDigest, takenFrom: '2025' },
    answer: { id: 'openness-2026' },
    refusals: ['edition_taken'],
  },
  readOpening: { parameters, answer, refusals: ['stage_forbids'] },
  checkOpeningVersion: {
    parameters: { ...parameters, digest: methodologyDigest },
    answer: {
      digest: methodologyDigest,
      methodologyId: 'openness-2025',
      version: '1',
      title: { kk: 'Ашықтық индексі', ru: 'Индекс открытости', en: 'Openness index' },
      indicators: 20,
      findings: [],
      against: null,
      differences: null,
      registered: 'in-force',
    },
  },
  saveOpeningEdition: { parameters, body: { version, title, lastMonth }, answer, refusals },
  saveOpeningMethodology: {
    parameters,
    body: { version, methodologyDigest },
    answer,
    refusals: [...refusals, 'methodology_has_values'],
  },
  saveOpeningBodies: { parameters, body: { version, bodies }, answer, refusals },
  replaceOpeningBodies: {
    parameters,
    body: { version, bodies: ['ministry-of-digital-development-2020'] },
    answer,
    refusals: [...refusals, 'body_not_over'],
  },
  saveOpeningSuppliers: { parameters, body: { version, suppliers }, answer, refusals },
  saveOpeningCalendar: { parameters, body: { version, stages }, answer, refusals },
  checkOpeningTask: { parameters, body: { version, task: 'people' }, answer, refusals },
  discardCycle: {
    parameters,
    body: { version },
    answer: { id: 'openness-2026' },
    refusals: [...refusals, 'cycle_was_open'],
  },
};
