import type { Examples } from '../example.ts';

const name = { kk: 'Абай облысының әкімдігі', ru: 'Акимат области Абай', en: 'Akimat of Abai Region' };
const abbreviation = { kk: 'Абай', ru: 'Абай', en: 'Abai' };

/** Examples of the operations tagged “Register”. */
export const register: Examples = {
  addBody: {
    body: {
      id: 'akimat-abai',
      group: 'local',
      name,
      abbreviation,
      aliases: ['Семей'],
      region: 'KZ-10',
      validFrom: '2022-06-08',
    },
    answer: { id: 'akimat-abai' },
    refusals: ['id_taken'],
  },
  recordBodyAct: {
    body: {
      kind: 'split',
      on: '2022-06-08',
      ground: {
        kk: 'Президенттің Абай, Жетісу және Ұлытау облыстарын құру туралы 2022 жылғы Жарлығы',
        ru: 'Указ Президента 2022 года об образовании областей Абай, Жетісу и Ұлытау',
        en: 'Decree of the President of 2022 forming the regions of Abai, Zhetisu and Ulytau',
      },
      from: ['akimat-east-kazakhstan'],
      to: ['akimat-east-kazakhstan', 'akimat-abai'],
    },
    answer: { id: '0b1c0f43-6f5c-4f0e-9a53-1a4f5c2d7e10' },
    refusals: ['act_body_unknown', 'act_in_future', 'act_body_over', 'act_before_body'],
  },
  addOrganisation: {
    body: { id: 'akimat-abai-office', kinds: ['body'], name, abbreviation, bodyId: 'akimat-abai' },
    answer: { id: 'akimat-abai-office' },
    refusals: ['id_taken', 'organisation_body_misfit'],
  },
  changeOrganisation: {
    parameters: { organisationId: 'akimat-abai-office' },
    body: { kinds: ['body', 'supplier'], name, abbreviation, bodyId: 'akimat-abai' },
    answer: { id: 'akimat-abai-office' },
    refusals: ['organisation_body_misfit'],
  },
  addIndex: {
    body: { id: 'openness', title: { kk: 'Ашықтық индексі', ru: 'Индекс открытости', en: 'Openness index' } },
    answer: { id: 'openness' },
    refusals: ['id_taken'],
  },
};
