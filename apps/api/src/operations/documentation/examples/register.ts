import type { Examples } from '../example.ts';
import type { SentRefusal } from '../refusal-status.ts';

const name = { kk: 'Абай облысының әкімдігі', ru: 'Акимат области Абай', en: 'Akimat of Abai Region' };
const abbreviation = { kk: 'Абай', ru: 'Абай', en: 'Abai' };

const entered = {
  id: 'akimat-abai',
  group: 'local' as const,
  name,
  abbreviation,
  aliases: ['Семей'],
  region: 'KZ-10',
  validFrom: '2022-06-08',
};
const sheetBody = {
  id: 'akimat-abai',
  group: 'Местные органы',
  nameKk: name.kk,
  nameRu: name.ru,
  nameEn: name.en,
  abbreviationKk: 'Абай',
  abbreviationRu: 'Абай',
  abbreviationEn: 'Abai',
  aliases: 'Семей',
  region: 'KZ-10',
  validFrom: '08.06.2022',
};
const sheetOrganisation = {
  id: 'kpsisu',
  kinds: 'уполномоченный орган',
  nameKk: 'Құқықтық статистика және арнайы есепке алу жөніндегі комитет',
  nameRu: 'Комитет по правовой статистике и специальным учетам',
  nameEn: 'Committee on Legal Statistics and Special Records',
  abbreviationKk: 'ҚСжАЕК',
  abbreviationRu: 'КПСиСУ',
  abbreviationEn: 'CLSSR',
  body: '',
};
const bodiesTemplate =
  '\uFEFFИдентификатор;Группа;Название, Қазақша;Название, Русский;Название, English;…\r\nakimat-abai;local;Абай облысының әкімдігі;Акимат области Абай;Akimat of Abai Region;…\r\n';
const organisationsTemplate =
  '\uFEFFИдентификатор;Вид организации;Название, Қазақша;Название, Русский;Название, English;…\r\nkpsisu;supplier;Құқықтық статистика және арнайы есепке алу жөніндегі комитет;…\r\n';
const sheetRefusals: readonly SentRefusal[] = [
  'sheet_unreadable',
  'sheet_empty',
  'sheet_too_long',
  'sheet_too_wide',
  'sheet_columns_missing',
];

/** Examples of the operations tagged “Register”. */
export const register: Examples = {
  addBody: {
    body: entered,
    answer: { id: 'akimat-abai' },
    refusals: ['id_taken'],
  },
  changeBody: {
    parameters: { bodyId: 'akimat-abai' },
    body: { group: 'local', region: 'KZ-10', aliases: ['Семей', 'Semey'], version: 1 },
    answer: { id: 'akimat-abai' },
    refusals: ['register_changed', 'not_found'],
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
  annulBodyAct: {
    parameters: { actId: '0b1c0f43-6f5c-4f0e-9a53-1a4f5c2d7e10' },
    body: {
      reason: {
        kk: 'Жарлық басқа облыс туралы болған.',
        ru: 'Указ относился к другой области.',
        en: 'The decree was about another region.',
      },
    },
    answer: { id: '0b1c0f43-6f5c-4f0e-9a53-1a4f5c2d7e10' },
    refusals: ['act_annulled', 'act_rests_act', 'act_rests_cycle', 'act_without_origin', 'not_found'],
  },
  addOrganisation: {
    body: { id: 'akimat-abai-office', kinds: ['body'], name, abbreviation, bodyId: 'akimat-abai' },
    answer: { id: 'akimat-abai-office' },
    refusals: ['id_taken', 'organisation_body_misfit'],
  },
  changeOrganisation: {
    parameters: { organisationId: 'akimat-abai-office' },
    body: { kinds: ['body', 'supplier'], name, abbreviation, bodyId: 'akimat-abai', version: 1 },
    answer: { id: 'akimat-abai-office' },
    refusals: ['register_changed', 'organisation_kind_in_use', 'organisation_body_misfit', 'not_found'],
  },
  addIndex: {
    body: { id: 'openness', title: { kk: 'Ашықтық индексі', ru: 'Индекс открытости', en: 'Openness index' } },
    answer: { id: 'openness' },
    refusals: ['id_taken'],
  },
  changeIndex: {
    parameters: { index: 'openness' },
    body: {
      title: { kk: 'Ашықтық индексі', ru: 'Индекс открытости', en: 'Openness index' },
      version: 1,
    },
    answer: { id: 'openness' },
    refusals: ['register_changed', 'not_found'],
  },
  judgeBodiesSheet: {
    body: { file: ['bodies.xlsx'] },
    answer: {
      lines: [
        { number: 2, line: sheetBody, body: entered, faults: [] },
        {
          number: 3,
          line: { ...sheetBody, region: 'Абай' },
          body: null,
          faults: [
            {
              path: 'region',
              code: 'field_invalid',
              detail: 'The value does not have the expected form. Check it.',
            },
          ],
        },
      ],
    },
    refusals: sheetRefusals,
  },
  importBodies: {
    body: { lines: [sheetBody] },
    answer: { ids: ['akimat-abai'] },
    refusals: ['sheet_lines_wrong', 'id_taken'],
  },
  readBodiesTemplate: { parameters: { lang: 'ru' }, answer: bodiesTemplate },
  judgeOrganisationsSheet: {
    body: { file: ['organisations.xlsx'] },
    answer: {
      lines: [
        {
          number: 2,
          line: sheetOrganisation,
          organisation: {
            id: 'kpsisu',
            kinds: ['supplier'],
            name: {
              kk: sheetOrganisation.nameKk,
              ru: sheetOrganisation.nameRu,
              en: sheetOrganisation.nameEn,
            },
            abbreviation: { kk: 'ҚСжАЕК', ru: 'КПСиСУ', en: 'CLSSR' },
            bodyId: '',
          },
          faults: [],
        },
      ],
    },
    refusals: sheetRefusals,
  },
  importOrganisations: {
    body: { lines: [sheetOrganisation] },
    answer: { ids: ['kpsisu'] },
    refusals: ['sheet_lines_wrong', 'id_taken'],
  },
  readOrganisationsTemplate: { parameters: { lang: 'ru' }, answer: organisationsTemplate },
};
