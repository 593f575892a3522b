import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Proposals”. */
export const proposals: Examples = {
  listProposals: {
    parameters: { cycleId: 'openness-2026-h1' },
    answer: {
      proposals: [
        {
          id: '8f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44',
          cycleId: 'openness-2026-h1',
          act: {
            kind: 'correction',
            changes: [
              {
                bodyId: 'ministry-of-health',
                indicatorId: 'open-regulations',
                inputId: 'comments_answered',
                version: 1,
                status: 'value',
                value: '101',
              },
            ],
          },
          reason: {
            kk: 'Тіркелім бір пікірді екі рет санаған.',
            ru: 'Реестр посчитал один комментарий дважды.',
            en: 'The register counts one comment twice.',
          },
          state: 'asked',
          askedAt: '2026-07-29T00:00:02.120Z',
          askedBy: { id: 'DcWZ2fPXo9QhVhC0', name: 'Айгүл Сейітова' },
          answeredAt: null,
          answeredBy: null,
          answer: null,
          outdated: false,
          mayApprove: false,
          dependent: false,
          publication: null,
        },
      ],
    },
  },
  propose: {
    parameters: { cycleId: 'openness-2026-h1' },
    body: {
      version: 4,
      act: {
        kind: 'correction',
        changes: [
          {
            bodyId: 'ministry-of-health',
            indicatorId: 'open-regulations',
            inputId: 'comments_answered',
            version: 1,
            status: 'value',
            value: '101',
          },
        ],
      },
      reason: {
        kk: 'Тіркелім бір пікірді екі рет санаған.',
        ru: 'Реестр посчитал один комментарий дважды.',
        en: 'The register counts one comment twice.',
      },
    },
    answer: {
      id: '8f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44',
      cycleId: 'openness-2026-h1',
      act: {
        kind: 'correction',
        changes: [
          {
            bodyId: 'ministry-of-health',
            indicatorId: 'open-regulations',
            inputId: 'comments_answered',
            version: 1,
            status: 'value',
            value: '101',
          },
        ],
      },
      reason: {
        kk: 'Тіркелім бір пікірді екі рет санаған.',
        ru: 'Реестр посчитал один комментарий дважды.',
        en: 'The register counts one comment twice.',
      },
      state: 'asked',
      askedAt: '2026-07-29T00:00:02.120Z',
      askedBy: { id: 'DcWZ2fPXo9QhVhC0', name: 'Айгүл Сейітова' },
      answeredAt: null,
      answeredBy: null,
      answer: null,
      outdated: false,
      mayApprove: false,
      dependent: false,
      publication: null,
    },
    refusals: [
      'cycle_changed',
      'stage_forbids',
      'stage_not_earlier',
      'disclosed_stands',
      'calendar_refused',
      'values_refused',
      'value_changed',
      'decision_stands',
      'differences_unexplained',
      'exit_conditions_unmet',
      'revision_changed',
      'cycle_published',
    ],
  },
  approveProposal: {
    parameters: { proposalId: '8f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44' },
    answer: {
      id: '8f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44',
      cycleId: 'openness-2026-h1',
      act: {
        kind: 'correction',
        changes: [
          {
            bodyId: 'ministry-of-health',
            indicatorId: 'open-regulations',
            inputId: 'comments_answered',
            version: 1,
            status: 'value',
            value: '101',
          },
        ],
      },
      reason: {
        kk: 'Тіркелім бір пікірді екі рет санаған.',
        ru: 'Реестр посчитал один комментарий дважды.',
        en: 'The register counts one comment twice.',
      },
      state: 'approved',
      askedAt: '2026-07-29T00:00:02.120Z',
      askedBy: { id: 'DcWZ2fPXo9QhVhC0', name: 'Айгүл Сейітова' },
      answeredAt: '2026-07-29T00:00:05.310Z',
      answeredBy: { id: 'mS1yQ0c6kJ3TTuZr', name: 'Ерлан Ахметов' },
      answer: null,
      outdated: false,
      mayApprove: false,
      dependent: false,
      publication: null,
    },
    refusals: [
      'proposal_own',
      'proposal_outdated',
      'proposal_answered',
      'exit_conditions_unmet',
      'calendar_refused',
      'value_changed',
    ],
  },
  declineProposal: {
    parameters: { proposalId: '8f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44' },
    body: { reason: 'The count was right.' },
    answer: {
      id: '8f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44',
      cycleId: 'openness-2026-h1',
      act: {
        kind: 'correction',
        changes: [
          {
            bodyId: 'ministry-of-health',
            indicatorId: 'open-regulations',
            inputId: 'comments_answered',
            version: 1,
            status: 'value',
            value: '101',
          },
        ],
      },
      reason: {
        kk: 'Тіркелім бір пікірді екі рет санаған.',
        ru: 'Реестр посчитал один комментарий дважды.',
        en: 'The register counts one comment twice.',
      },
      state: 'refused',
      askedAt: '2026-07-29T00:00:02.120Z',
      askedBy: { id: 'DcWZ2fPXo9QhVhC0', name: 'Айгүл Сейітова' },
      answeredAt: '2026-07-29T00:00:05.310Z',
      answeredBy: { id: 'mS1yQ0c6kJ3TTuZr', name: 'Ерлан Ахметов' },
      answer: 'The count was right.',
      outdated: false,
      mayApprove: false,
      dependent: false,
      publication: null,
    },
    refusals: ['proposal_answered'],
  },
};
