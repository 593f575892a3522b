import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Operations”. */
export const operations: Examples = {
  healthz: { answer: 'alive\n' },
  readyz: { answer: 'ready\n', refusals: ['unavailable'] },
  metrics: {
    answer:
      '# TYPE olshem_request_seconds histogram\nolshem_request_seconds_bucket{method="GET",route="/healthz",status="200",le="0.005"} 1\nolshem_request_seconds_bucket{method="GET",route="/healthz",status="200",le="0.025"} 1\n',
    refusals: ['not_found'],
  },
};
