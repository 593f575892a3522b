import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Audit”. */
export const audit: Examples = {
  readAudit: {
    parameters: { cycleId: 'openness-2026-h1', action: 'dispute.decide' },
    answer: {
      entries: [
        {
          action: 'dispute.decide',
          cycleId: 'openness-2026-h1',
          bodyId: 'ministry-of-health',
          before: {
            claims: [{ value: '1', inputId: 'late', contested: '3', contestedVersion: 1 }],
            status: 'information-given',
          },
          after: {
            status: 'upheld',
            values: [{ value: '1', inputId: 'late' }],
            decisionId: '60a25d92-fb66-4fc8-a16f-ef8cc6314040',
            reasonCode: 'source-data-error',
          },
          reason:
            'The notices of extension were sent within the term, so that the two reviews were not late.',
          requestId: 'd77d0b79-be7e-4ca8-b071-16f9e2b9c07e',
          previousHash: 'b1bdf6399c3b2fbade8c631dca83d77e838fb0eca04bf1f36f14ba4971214ef6',
          hash: 'c34de2feece6853cb435584b0f925d56da24eefdad435af7016772a46d610269',
          sequence: 26,
          at: '2026-07-28T23:59:33.754Z',
          actor: {
            id: '60d0e4e5-7c37-4226-95f9-5fc710a3cf76',
            name: 'Ерлан Жұмабаев',
            role: 'assessor',
            organisationId: 'kpsisu',
          },
          subject: { type: 'dispute', id: '51d306a7-f596-44b0-b3de-45f324a6c08f' },
        },
      ],
      next: null,
    },
  },
  verifyAudit: {
    answer: {
      intact: true,
      entries: 28,
      head: '5bb1636e3694f0344a71d76bdbec597f270c200b754ca0961c3717204c3dd804',
      findings: [],
    },
  },
};
