import type { BandOnWire, EditionAnswer, RankingRow } from '@olshem/contracts';

/** The same words in three languages, each marked, for tests. */
export const wording = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });

/** A body by its names. */
export const bodyNamed = (name: string, region: string | null = null) => ({
  id: name.toLowerCase(),
  abbreviation: wording(name.slice(0, 3).toUpperCase()),
  name: wording(name),
  region,
});

/** A band that begins somewhere. */
export const bandFrom = (id: string, from: string | null, given: Partial<BandOnWire> = {}): BandOnWire => ({
  id,
  title: wording(id),
  from,
  below: null,
  upTo: null,
  basis: 'stated',
  ...given,
});

/** A published edition with two criteria of 40 and 60 points, and what a test says otherwise. */
export const editionWith = (given: Partial<EditionAnswer> = {}): EditionAnswer => ({
  index: 'openness',
  edition: '2025',
  title: wording('Openness 2025'),
  period: wording('2025'),
  methodology: 'openness-2025',
  demonstration: false,
  origin: 'platform',
  documents: [],
  stage: 'published',
  bodies: 3,
  revision: 1,
  publishedAt: '2026-02-02T05:00:00.000Z',
  comingAt: null,
  calledOff: null,
  rated: true,
  groups: [
    { id: 'central', title: wording('Central'), bodies: 1, rated: null },
    { id: 'local', title: wording('Local'), bodies: 2, rated: null },
  ],
  criteria: [criterion('data', '40'), criterion('answers', '60')],
  grades: [bandFrom('AAA', '95'), bandFrom('B', '0')],
  levels: [bandFrom('high', '90'), bandFrom('low', null)],
  maxTotal: '100',
  findings: 0,
  amendments: 0,
  revisions: [
    {
      revision: 1,
      publishedAt: '2026-02-02T05:00:00.000Z',
      reason: wording('Results of the year'),
      sha256: 'ab'.repeat(32),
      supersedes: null,
    },
  ],
  calendar: [],
  methodologyDigest: 'f'.repeat(64),
  source: {
    document: 'methodology-2025',
    clause: '1',
    section: null,
    page: null,
    title: null,
    publisher: null,
    published: null,
    address: null,
  },
  bodiesRated: null,
  figures: [],
  recomputation: null,
  file: null,
  auditHead: null,
  ...given,
});

/** A body's row of a ranking, and what a test says otherwise. */
export const rowWith = (name: string, total: string | null, given: Partial<RankingRow> = {}): RankingRow => ({
  rank: 1,
  body: bodyNamed(name),
  total,
  grade: 'AAA',
  criteria: { data: '38.5', answers: '58' },
  criteriaRanks: {},
  criteriaComputedRanks: {},
  criteriaBands: {},
  criteriaPrinted: {},
  findings: 0,
  amendments: 0,
  advisory: false,
  ground: null,
  criteriaGrounds: {},
  ...given,
});

/** What a reader sees of elements, each with its blanks evened out. */
export const textsOf = (elements: Iterable<Element>): string[] =>
  [...elements].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

/** The rows of a table below its header, each cell apart from the next. */
export const rowsOf = (table: Element): string[] =>
  [...table.querySelectorAll('tbody tr')].map((row) => textsOf(row.children).join(' | '));

function criterion(id: string, maxPoints: string): EditionAnswer['criteria'][number] {
  const indicator = { id: `${id}-shared`, title: wording(`Shared ${id}`), maxPoints, supplier: 'registry' };
  return {
    id,
    title: wording(id),
    maxPoints,
    unit: 'points',
    lowerIsBetter: false,
    bonusPoints: '0',
    bands: [],
    indicators: [{ ...indicator, unit: 'points', lowerIsBetter: false, effect: 'add' }],
  };
}
