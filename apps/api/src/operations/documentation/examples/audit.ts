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
            decisionId: '7516d4e7-9876-4b3f-aafd-f9a19388d67a',
            reasonCode: 'source-data-error',
          },
          reason:
            'The notices of extension were sent within the term, so that the two reviews were not late.',
          requestId: '6f3cc373-9625-4de3-a01e-a048170f997f',
          previousHash: 'e64c652b2bcfe8ec2bf454019df2fdb61bc3c81c8c37be1b99cf12d56ae982c8',
          hash: '73e16af346ef50076ffd2f1e431d66a96a8caedf51bd4792be717d7e2aba72fc',
          sequence: 19,
          at: '2026-07-28T22:40:42.389Z',
          actor: {
            id: '170b45bb-0b5a-49a2-bf60-93259dc71bfd',
            name: 'Ерлан Жұмабаев',
            role: 'assessor',
            organisationId: 'kpsisu',
          },
          subject: { type: 'dispute', id: 'c4641765-78c2-4bf8-be9e-98c316cc58a6' },
        },
      ],
      next: null,
    },
  },
  verifyAudit: {
    answer: {
      intact: true,
      entries: 21,
      head: 'd818f6ca31c1d954504939cb4caa9f522d2b343bbf1cf4d3d4488051f7b3456b',
      findings: [],
    },
  },
};
