import type { Hindrance } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { hindrancePath } from './hindrance-path.ts';

const label = { kk: '', ru: '', en: '' };

test.each<[Hindrance, string | undefined]>([
  [{ kind: 'undecided-dispute', disputeId: '5f0c', label }, '/admin/en/cycles/c/disputes/5f0c'],
  [{ kind: 'not-signed-off', indicatorId: 'open-data', label }, '/admin/en/cycles/c/data/open-data'],
  [
    { kind: 'unexplained-value', bodyId: 'almaty', indicatorId: 'open-data', inputId: 'required', label },
    '/admin/en/cycles/c/publication',
  ],
  [{ kind: 'opening-task', task: 'suppliers', label }, '/admin/en/cycles/c/opening/suppliers'],
  [{ kind: 'deadline-ahead', stage: 'disputes', label }, '/admin/en/cycles/c/calendar'],
  [{ kind: 'extension-running', bodyId: 'almaty', label }, undefined],
])('%j is mended on %s', (thing, page) => {
  expect(hindrancePath(thing, 'c', 'en')).toBe(page);
});
