import type { Problem, ValueChange } from '@olshem/contracts';
import type { Definition } from '@olshem/entry';
import {
  atMost,
  choice,
  count,
  date,
  defineIndicator,
  list,
  noCases,
  proportionalShare,
  yesNo,
  type Text,
} from '@olshem/scoring';
import { ProblemError } from '#lib/browser-api.ts';
import type { SavedValues, ValueGrid } from '#lib/wire.ts';
import { EntryGrid } from './entry-grid.svelte.ts';

const text = (en: string): Text => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });

const meetingsHeld = defineIndicator({
  id: 'meetings-held',
  title: text('Meetings held'),
  maxPoints: '5',
  effect: 'add',
  supplier: 'registry',
  source: { document: 'test', clause: '1' },
  basis: 'stated',
  rounding: { digits: 2, mode: 'half-up' },
  inputs: { held: count(text('Held')), planned: count(text('Planned')) },
  checks: ({ held, planned }) => [
    {
      id: 'held-within-planned',
      holds: atMost(held, planned),
      at: 'held',
      message: text('More held than planned.'),
    },
  ],
  rule: ({ held, planned }) => noCases(planned, '5', proportionalShare('5', held, planned)),
  examples: [{ name: 'half', inputs: { held: '1', planned: '2' }, points: '2.5' }],
});

const { inputs, checks, title } = meetingsHeld;

/** An indicator with two whole numbers of which the first must not exceed the second, for tests. */
export const definition: Definition = {
  id: meetingsHeld.id,
  title,
  maxPoints: '5',
  inputs,
  checks,
  parameters: {},
};

const mark = choice(text('Mark'), { high: text('4.8–5'), low: text('below 4') });

/** An indicator with an input of every kind that is not a number, which two grounds may exempt a body from. */
export const allKinds: Definition = {
  ...definition,
  checks: [],
  inputs: {
    plan: yesNo(text('Plan')),
    mark,
    opened: date(text('Opened')),
    services: list(text('Services'), { accepted: yesNo(text('Accepted')), mark }),
  },
  exemptions: [
    { ground: 'none-due', title: text('None due') },
    { ground: 'outside', title: text('Outside the order') },
  ],
};

const revision = (bodyId: string, inputId: string, value: string | null, version: number) => ({
  bodyId,
  indicatorId: definition.id,
  inputId,
  version,
  status: value === null ? ('missing' as const) : ('value' as const),
  value,
  ground: null,
  provenance: 'entered' as const,
  author: 'clerk',
  at: '2026-01-20T05:00:00.000Z',
  reason: null,
  decisionId: null,
  correctionId: null,
});

/** What the API answers to a block that it keeps. */
function kept(changes: readonly ValueChange[], points: string | null = null): SavedValues {
  return {
    savedAt: '2026-01-22T05:07:00.000Z',
    values: changes.map(({ bodyId, inputId, status, value, ground, version }) => ({
      ...revision(bodyId, inputId, value, version + 1),
      status: status ?? 'value',
      ground: ground ?? null,
    })),
    points: [...new Set(changes.map(({ bodyId }) => bodyId))].map((bodyId) => ({
      bodyId,
      indicatorId: definition.id,
      points,
    })),
  };
}

/** A refusal of the API. */
export function refusal(given: Partial<Problem>): ProblemError {
  return new ProblemError({
    type: 'about:blank',
    title: 'Refused',
    status: 422,
    detail: 'The values were refused.',
    code: 'values_refused',
    ...given,
  });
}

/** The end of the line to the API: every block that came, each waiting until the test answers it. */
export class Line {
  readonly blocks: {
    changes: ValueChange[];
    answer: (points?: string) => void;
    fail: (why: Error) => void;
  }[] = [];

  readonly send = (changes: ValueChange[]): Promise<SavedValues> => {
    const { promise, resolve, reject } = Promise.withResolvers<SavedValues>();
    this.blocks.push({ changes, answer: (points) => resolve(kept(changes, points)), fail: reject });
    return promise;
  };

  /** What came in short: `almaty/held=8@0`. */
  get sent(): string[][] {
    return this.blocks.map(({ changes }) =>
      changes.map(
        ({ bodyId, inputId, value, ground, version }) =>
          `${bodyId}/${inputId}=${value ?? (ground ? `exempt:${ground}` : 'missing')}@${version}`,
      ),
    );
  }

  /** The latest block. */
  get last() {
    return this.blocks.at(-1)!;
  }
}

const held = [revision('almaty', 'held', '8', 1), revision('almaty', 'planned', '10', 1)];

/** A grid of every kind of input but numbers; Almaty has a list of three rows. */
export function kindsOn(line: Line, locale: 'kk' | 'ru' | 'en' = 'en'): EntryGrid {
  const rows = [
    { accepted: 'yes', mark: 'high' },
    { accepted: 'no', mark: 'low' },
    { accepted: 'yes', mark: 'low' },
  ];
  const values = [revision('almaty', 'services', JSON.stringify(rows), 1)];
  return gridOn(line, locale, { asked: allKinds, values });
}

/** A grid of three bodies: Almaty with 8 of 10 meetings, the others still empty. */
export function gridOn(
  line: Line,
  locale: 'kk' | 'ru' | 'en' = 'en',
  { asked: indicator = definition, values = held }: { asked?: Definition; values?: typeof held } = {},
): EntryGrid {
  const asked = { asked: true, limits: [], aliases: [], notes: [] };
  const empty = { values: [], points: null, faults: [], ...asked };
  const wire: ValueGrid = {
    indicator: {
      id: definition.id,
      criterionId: 'work',
      title,
      max: '5',
      supplierId: 'registry',
      inputs: [],
    },
    editable: true,
    disclosed: false,
    disclosedAt: null,
    signedOffAt: null,
    returned: null,
    rows: [
      {
        bodyId: 'almaty',
        group: 'local',
        values,
        points: '4',
        faults: [],
        ...asked,
      },
      { bodyId: 'astana', group: 'local', ...empty },
      { bodyId: 'health', group: 'central', ...empty },
    ],
  };
  return new EntryGrid(wire, indicator, locale, line.send);
}
