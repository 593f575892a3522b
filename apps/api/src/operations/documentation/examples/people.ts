import type { Examples } from '../example.ts';

/** Examples of the operations tagged “People”. */
export const people: Examples = {
  readMe: {
    answer: {
      id: '89de01b8-a9ef-498e-bc0b-1901e23c48b7',
      email: 'health@demo.example',
      name: 'Мария Ким',
      role: 'agency',
      organisation: {
        id: 'body-ministry-of-health',
        kinds: ['body'],
        name: {
          en: 'Ministry of Healthcare',
          kk: 'Денсаулық сақтау министрлігі',
          ru: 'Министерство здравоохранения',
        },
        abbreviation: { en: 'MoH', kk: 'ДСМ', ru: 'МЗ' },
        bodyId: 'ministry-of-health',
        abolished: false,
      },
      waiting: 1,
    },
  },
  listTasks: {
    answer: {
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
          id: 'cbd09ecf-e4e9-45aa-bfb2-122c625f5fb3',
          email: 'administrator@demo.example',
          name: 'Айгүл Сейітова',
          role: 'administrator',
          organisation: {
            id: 'index-operator',
            kinds: ['operator'],
            name: { en: 'Operator of the index', kk: 'Индекс операторы', ru: 'Оператор индекса' },
            abbreviation: { en: 'Operator of the index', kk: 'Индекс операторы', ru: 'Оператор индекса' },
            bodyId: null,
            abolished: false,
          },
          disabled: false,
          createdAt: '2026-07-28T23:56:44.184Z',
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
        id: 'c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8',
        email: 'a.saparova@example.org',
        name: 'Әсел Сапарова',
        role: 'assessor',
        organisation: {
          id: 'kpsisu',
          kinds: ['supplier'],
          name: {
            en: 'Committee on Legal Statistics and Special Records of the Prosecutor General’s Office',
            kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
            ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
          },
          abbreviation: { en: 'CLSSR', kk: 'ҚСжАЕК', ru: 'КПСиСУ' },
          bodyId: null,
          abolished: false,
        },
        disabled: false,
        createdAt: '2026-07-28T23:59:37.763Z',
      },
      link: {
        purpose: 'invitation',
        token: 'Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E',
        expiresAt: '2026-08-04T23:59:37.763Z',
      },
    },
    refusals: ['email_taken', 'organisation_role_mismatch', 'organisation_abolished'],
  },
  judgePeopleSheet: {
    body: { file: ['people.xlsx'] },
    answer: {
      lines: [
        {
          number: 2,
          line: {
            name: 'Әсел Сапарова',
            email: 'a.saparova@example.org',
            role: 'Представитель уполномоченного органа',
            organisation: 'КПСиСУ',
          },
          invitation: {
            email: 'a.saparova@example.org',
            name: 'Әсел Сапарова',
            role: 'assessor',
            organisationId: 'kpsisu',
          },
          faults: [],
        },
        {
          number: 3,
          line: { name: 'Марат Ли', email: 'm.li', role: 'assessor', organisation: 'КПСиСУ' },
          invitation: null,
          faults: [
            {
              path: 'email',
              code: 'field_invalid',
              detail: 'The value does not have the expected form. Check it.',
            },
          ],
        },
      ],
    },
    refusals: [
      'sheet_unreadable',
      'sheet_empty',
      'sheet_too_long',
      'sheet_too_wide',
      'sheet_columns_missing',
    ],
  },
  readPeopleTemplate: {
    parameters: { lang: 'ru' },
    answer:
      '\uFEFFИмя;Электронная почта;Роль;Организация\r\nӘсел Сапарова;a.saparova@example.org;assessor;kpsisu\r\n',
  },
  invitePeople: {
    body: {
      lines: [
        { name: 'Әсел Сапарова', email: 'a.saparova@example.org', role: 'assessor', organisation: 'kpsisu' },
      ],
    },
    answer: {
      invited: [
        {
          person: {
            id: 'c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8',
            email: 'a.saparova@example.org',
            name: 'Әсел Сапарова',
            role: 'assessor',
            organisation: {
              id: 'kpsisu',
              kinds: ['supplier'],
              name: {
                en: 'Committee on Legal Statistics and Special Records of the Prosecutor General’s Office',
                kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
                ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
              },
              abbreviation: { en: 'CLSSR', kk: 'ҚСжАЕК', ru: 'КПСиСУ' },
              bodyId: null,
              abolished: false,
            },
            disabled: false,
            createdAt: '2026-07-28T23:59:37.763Z',
          },
          link: {
            purpose: 'invitation',
            token: 'Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E',
            expiresAt: '2026-08-04T23:59:37.763Z',
          },
        },
      ],
    },
    refusals: ['sheet_lines_wrong'],
  },
  renewLink: {
    parameters: { personId: 'c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8' },
    body: { reason: 'Has forgotten the password.' },
    answer: {
      person: {
        id: 'c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8',
        email: 'a.saparova@example.org',
        name: 'Әсел Сапарова',
        role: 'assessor',
        organisation: {
          id: 'kpsisu',
          kinds: ['supplier'],
          name: {
            en: 'Committee on Legal Statistics and Special Records of the Prosecutor General’s Office',
            kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
            ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
          },
          abbreviation: { en: 'CLSSR', kk: 'ҚСжАЕК', ru: 'КПСиСУ' },
          bodyId: null,
          abolished: false,
        },
        disabled: false,
        createdAt: '2026-07-28T23:59:37.763Z',
      },
      link: {
        purpose: 'reset',
        token: 'Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E',
        expiresAt: '2026-08-04T23:59:37.763Z',
      },
    },
    refusals: ['link_for_disabled'],
  },
  readOneTimeLink: {
    parameters: { token: 'Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E' },
    answer: {
      purpose: 'invitation',
      name: 'Әсел Сапарова',
      email: 'a.saparova@example.org',
      expiresAt: '2026-08-04T23:59:37.763Z',
    },
    refusals: ['link_unknown', 'link_used', 'link_expired'],
  },
  setPasswordByLink: {
    parameters: { token: 'Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E' },
    body: { password: 'a long horse battery' },
    answer: { email: 'a.saparova@example.org' },
    refusals: ['link_unknown', 'link_used', 'link_expired'],
  },
  listOrganisations: {
    answer: {
      organisations: [
        {
          id: 'accounts-committee',
          kinds: ['supplier'],
          name: {
            en: 'Accounts Committee for Control over Execution of the Republican Budget',
            kk: 'Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитеті',
            ru: 'Счётный комитет по контролю за исполнением республиканского бюджета',
          },
          abbreviation: { en: 'AC', kk: 'ЕК', ru: 'СК' },
          bodyId: null,
          abolished: false,
          version: 1,
        },
      ],
    },
  },
  changeAccess: {
    parameters: { personId: 'c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8' },
    body: { disabled: true, reason: 'Moved to another body on 1 July.' },
    answer: {
      id: 'c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8',
      email: 'a.saparova@example.org',
      name: 'Әсел Сапарова',
      role: 'assessor',
      organisation: {
        id: 'kpsisu',
        kinds: ['supplier'],
        name: {
          en: 'Committee on Legal Statistics and Special Records of the Prosecutor General’s Office',
          kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
          ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
        },
        abbreviation: { en: 'CLSSR', kk: 'ҚСжАЕК', ru: 'КПСиСУ' },
        bodyId: null,
        abolished: false,
      },
      disabled: true,
      createdAt: '2026-07-28T23:59:37.763Z',
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
