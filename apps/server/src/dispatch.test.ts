import { expect, test } from 'vitest';
import { appFor } from './dispatch.ts';

test.each([
  ['/', 'site'],
  ['/kk/indices/openness/2025', 'site'],
  ['/apiary', 'site'],
  ['/administration', 'site'],
  ['/admin', 'admin'],
  ['/admin?from=mail', 'admin'],
  ['/admin/disputes/7', 'admin'],
  ['/api/v1/indices?sort=rank', 'api'],
  ['/api', 'api'],
  ['/readyz', 'api'],
  ['/healthz?verbose', 'api'],
  ['/metrics', 'api'],
])('%s is answered by the %s', (target, app) => {
  expect(appFor(target)).toBe(app);
});
