import type { Examples } from '../example.ts';

/** Examples of the operations tagged “People”. */
export const people: Examples = {
  readMe: {
    answer: {
      id: '18c16f89-36fa-4c0b-a873-222ff12416da',
      email: 'health@demo.example',
      name: 'Мария Ким',
      role: 'agency',
      organisation: {
        id: 'body-ministry-of-health',
        kind: 'body',
        name: {
          en: 'Ministry of Healthcare',
          kk: 'Денсаулық сақтау министрлігі',
          ru: 'Министерство здравоохранения',
        },
        abbreviation: { en: 'MoH', kk: 'ДСМ', ru: 'МЗ' },
        bodyId: 'ministry-of-health',
      },
      tasks: [
        {
          kind: 'file-dispute',
          cycleId: 'openness-2026-h1',
          count: 1,
          dueAt: '2026-08-06T18:59:59.000Z',
          overdue: false,
          bodyId: 'ministry-of-health',
        },
      ],
    },
  },
  listPeople: {
    answer: {
      people: [
        {
          id: 'c2f9dfe5-efd9-4cae-9a94-c7eca78a73bc',
          email: 'administrator@demo.example',
          name: 'Айгүл Сейітова',
          role: 'administrator',
          organisation: {
            id: 'operator',
            kind: 'operator',
            name: { en: 'Operator of the index', kk: 'Индекс операторы', ru: 'Оператор индекса' },
            abbreviation: { en: 'Operator of the index', kk: 'Индекс операторы', ru: 'Оператор индекса' },
            bodyId: null,
          },
          disabled: false,
          createdAt: '2026-07-28T22:39:00.137Z',
        },
      ],
    },
  },
  invitePerson: {
    body: {
      email: 'a.saparova@example.org',
      name: 'Әсел Сапарова',
      role: 'assessor',
      organisationId: 'kpsisu',
    },
    answer: {
      person: {
        id: '2600021c-9bba-4648-a3fa-05a75ad9ce44',
        email: 'a.saparova@example.org',
        name: 'Әсел Сапарова',
        role: 'assessor',
        organisation: {
          id: 'kpsisu',
          kind: 'supplier',
          name: {
            en: "Committee on Legal Statistics and Special Records of the Prosecutor General's Office",
            kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
            ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
          },
          abbreviation: { en: 'CLSSR', kk: 'ҚСжАЕК', ru: 'КПСиСУ' },
          bodyId: null,
        },
        disabled: false,
        createdAt: '2026-07-28T22:40:46.876Z',
      },
      oneTimePassword: 'putqf-xf9hp-adczc-28gjp',
    },
    refusals: ['email_taken', 'organisation_role_mismatch'],
  },
  listOrganisations: {
    answer: {
      organisations: [
        {
          id: 'accounts-committee',
          kind: 'supplier',
          name: {
            en: 'Accounts Committee for Control over Execution of the Republican Budget',
            kk: 'Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитеті',
            ru: 'Счетный комитет по контролю за исполнением республиканского бюджета',
          },
          abbreviation: { en: 'AC', kk: 'ЕК', ru: 'СК' },
          bodyId: null,
        },
      ],
    },
  },
  changeAccess: {
    parameters: { personId: '2600021c-9bba-4648-a3fa-05a75ad9ce44' },
    body: { disabled: true, reason: 'Moved to another body on 1 July.' },
    answer: {
      id: '2600021c-9bba-4648-a3fa-05a75ad9ce44',
      email: 'a.saparova@example.org',
      name: 'Әсел Сапарова',
      role: 'assessor',
      organisation: {
        id: 'kpsisu',
        kind: 'supplier',
        name: {
          en: "Committee on Legal Statistics and Special Records of the Prosecutor General's Office",
          kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
          ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
        },
        abbreviation: { en: 'CLSSR', kk: 'ҚСжАЕК', ru: 'КПСиСУ' },
        bodyId: null,
      },
      disabled: true,
      createdAt: '2026-07-28T22:40:46.876Z',
    },
    refusals: ['own_access'],
  },
  readDemonstration: {
    answer: {
      accounts: [
        {
          email: 'administrator@demo.example',
          name: 'Айгүл Сейітова',
          role: 'administrator',
          organisation: { en: 'Operator of the index', kk: 'Индекс операторы', ru: 'Оператор индекса' },
          password: 'olshem-demo-2026',
        },
      ],
    },
  },
};
