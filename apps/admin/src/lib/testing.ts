import type { Cycle, CycleSummary, Dispute, FullEffect } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import type { SuperValidated } from 'sveltekit-superforms';
import { vi } from 'vitest';

/** The same words in three languages, each marked, for tests. */
export const wording = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });

/** A demonstration cycle in the stage of disputes. */
export const summary: CycleSummary = {
  id: 'c',
  indexId: 'openness',
  editionId: '2026',
  methodologyId: 'openness-2025',
  methodologyDigest: 'f'.repeat(64),
  title: wording('Openness 2026'),
  demonstration: true,
  stage: 'disputes',
  version: 7,
};

/** The cycle in full, with what a test says otherwise. */
export const cycleWith = (given: Partial<Cycle> = {}): Cycle => ({
  ...summary,
  calendar: [],
  nextStage: 'decision',
  exitConditions: [],
  progress: [],
  suppliers: [],
  bodies: [
    { id: 'almaty', group: 'local', name: wording('Almaty'), abbreviation: wording('ALM') },
    { id: 'astana', group: 'local', name: wording('Astana'), abbreviation: wording('AST') },
    { id: 'health', group: 'central', name: wording('Health'), abbreviation: wording('MOH') },
  ],
  history: [],
  undecidable: [],
  disclosures: [{ number: 1, disclosedAt: '2026-01-20T05:00:00.000Z' }],
  publishedAt: null,
  ...given,
});

/** A dispute of Almaty about the meetings it held: 8 in the draft, 9 claimed. */
export const disputeWith = (given: Partial<Dispute> = {}): Dispute => ({
  id: '5f0c',
  number: '2026-1',
  cycleId: 'c',
  bodyId: 'almaty',
  bodyName: wording('Almaty'),
  indicatorId: 'meetings-held',
  indicatorTitle: wording('Meetings held'),
  supplierId: 'registry',
  status: 'in-review',
  filedAt: '2026-01-21T05:05:00.000Z',
  dueAt: '2026-01-28T18:59:59.000Z',
  overdue: false,
  version: 2,
  grounds: 'The ninth meeting stands in the minutes of 3 March.',
  claims: [{ inputId: 'held', value: '9', contested: '8', contestedVersion: 1 }],
  documents: [],
  events: [],
  decision: null,
  receipt: { number: '2026-1', filedAt: '2026-01-21T05:05:00.000Z', sha256: 'ab'.repeat(32) },
  mayDecide: true,
  ...given,
});

const still = (text: string | null) => ({ before: text, after: text });

/** What one more meeting of Almaty does to everyone: it passes Astana. */
export const effect: FullEffect = {
  own: {
    bodyId: 'almaty',
    indicatorId: 'meetings-held',
    points: { before: '4', after: '4.5' },
    criterionId: 'work',
    criterion: { before: '8', after: '8.5' },
    total: { before: '18', after: '18.5' },
  },
  bodies: [
    {
      bodyId: 'astana',
      group: 'local',
      points: still('4.2'),
      total: still('18.2'),
      grade: still('A'),
      rank: { before: 1, after: 2 },
      changed: true,
    },
    {
      bodyId: 'almaty',
      group: 'local',
      points: { before: '4', after: '4.5' },
      total: { before: '18', after: '18.5' },
      grade: still('A'),
      rank: { before: 2, after: 1 },
      changed: true,
    },
    {
      bodyId: 'health',
      group: 'central',
      points: still(null),
      total: still('12'),
      grade: still('B'),
      rank: { before: 1, after: 1 },
      changed: false,
    },
  ],
};

/** What every page of the portal knows, for an administrator of an empty platform. */
export const inPortal = <Language extends Locale>(locale: Language) => ({
  locale,
  now: '2026-01-20T05:00:00.000Z',
  me: {
    id: 'u1',
    email: 'aigul@example.org',
    name: 'Aigul',
    role: 'administrator' as const,
    organisation: {
      id: 'operator',
      kinds: ['operator' as const],
      name: wording('Operator'),
      abbreviation: wording('OP'),
      bodyId: null,
      abolished: false,
    },
    waiting: 0,
  },
  cycles: [],
  chosen: undefined,
});

/** A form as a page first gets it. */
export const formWith = <Out extends Record<string, unknown>>(
  id: string,
  data: Out,
): SuperValidated<Out> => ({
  id,
  valid: false,
  posted: false,
  errors: {},
  data,
});

/** What a reader sees of elements, each with its blanks evened out. */
export const textsOf = (elements: Iterable<Element>): string[] =>
  [...elements].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

/** The rows of a table below its header, each cell apart from the next. */
export const rowsOf = (table: Element): string[] =>
  [...table.querySelectorAll('tbody tr')].map((row) => textsOf(row.children).join(' | '));

/** The end of the browser's line: what was asked, each question waiting until the test answers it. */
export function listenToFetch() {
  const asked: { url: string; body: unknown; answer: (body: unknown, status?: number) => void }[] = [];
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const answer = (body: unknown, status = 200) =>
      resolve(Response.json(body, { status, headers: { 'content-type': 'application/json' } }));
    asked.push({ url: input instanceof Request ? input.url : String(input), body: init?.body, answer });
    return promise;
  });
  return asked;
}
