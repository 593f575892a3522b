import { loadEdition } from '@olshem/methodologies/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { draftOfPublished } from './draft.ts';
import { formats } from './formats/formats.ts';
import { completePayload, makeBundle } from './make.ts';
import { BUNDLE_FORMAT } from './payload.ts';
import { openBundle, readBundle, UnknownFormatError } from './read-bundle.ts';
import type { VerificationReport } from './report.ts';
import { generateSigningKey } from './signature.ts';
import { verifyBundle } from './verify.ts';

const word = { kk: 'сөз', ru: 'слово', en: 'word' };
const edition = loadEdition('openness/2025');
let text: string;
beforeAll(async () => {
  const draft = draftOfPublished(edition, {
    index: 'openness',
    edition: '2025',
    title: word,
    period: word,
    origin: 'published-elsewhere',
    demonstration: false,
    revision: 1,
    publishedAt: '2026-02-12T00:00:00.000Z',
    reason: word,
    supersedes: null,
    bodies: Object.fromEntries(
      edition.bodies.map(({ id, group }) => [id, { group, abbreviation: word, name: word, region: null }]),
    ),
    amendments: [],
    process: null,
    auditHead: null,
  });
  text = (await makeBundle(completePayload(draft), (await generateSigningKey()).key)).text;
});

type Place = Record<string, unknown>;

/** The bundle with the value at a path replaced, or left out for `undefined`; the path up to its last name must exist. */
function changed(path: string, value: unknown): string {
  const bundle = JSON.parse(text) as Place;
  const names = path.split('/');
  const last = names.pop()!;
  const place = names.reduce((at, name) => at[name] as Place, bundle);
  expect(place).toBeTypeOf('object');
  if (value === undefined) {
    expect(place).toHaveProperty([last]);
    delete place[last];
  } else Object.defineProperty(place, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(bundle);
}

/** A rule that rounds itself so many times. */
function rounded(levels: number): unknown {
  let rule: unknown = { op: 'number', value: '1' };
  for (let level = 0; level < levels; level += 1) rule = { op: 'ceil', of: rule };
  return rule;
}

const indicator = 'payload/methodology/index/children/0/children/0';
const refusal = (cell: string, reason: string): VerificationReport => ({
  ok: false,
  cells: 0,
  matching: 0,
  findings: 0,
  problems: [
    {
      kind: 'not-a-bundle',
      cell,
      message: `This is no bundle of the format ${BUNDLE_FORMAT}: at ${cell === 'document' ? 'the top' : cell.replaceAll('/', '.')}: ${reason}.`,
    },
  ],
});

describe('reading a bundle', () => {
  test('neither loses nor adds anything', () => {
    expect(canonicalJson(readBundle(JSON.parse(text)).signed)).toBe(text);
  });

  test('opens its bytes to the payload as it is written today', () => {
    const { signed, payload } = openBundle(new TextEncoder().encode(text));
    expect(payload.format).toBe(BUNDLE_FORMAT);
    expect(payload.results).toEqual(signed.payload.results);
    expect(payload.methodology.id).toBe(edition.methodology.id);
  });

  test('lets a name stand in a text that is refused as a key', async () => {
    const report = await verifyBundle(changed('payload/title/en', '__proto__'));
    expect(report.problems.map(({ kind }) => kind)).not.toContain('not-a-bundle');
  });
});

describe('a bundle of another shape is refused at the first place that does not fit', () => {
  test.each([
    ['sha256', undefined, 'sha256', 'Invalid input: expected string, received undefined'],
    ['signature/algorithm', 'RSA', 'signature/algorithm', 'Invalid input: expected "Ed25519"'],
    ['payload/format', 'some-bundle/1', 'payload/format', `Invalid input: expected "${BUNDLE_FORMAT}"`],
    ['payload/format', 1, 'payload/format', `Invalid input: expected "${BUNDLE_FORMAT}"`],
    ['payload/title/kk', undefined, 'payload/title/kk', 'Invalid input: expected string, received undefined'],
    [
      'payload/publishedAt',
      20260212,
      'payload/publishedAt',
      'Invalid input: expected string, received number',
    ],
    ['payload/revision', '1', 'payload/revision', 'Invalid input: expected number, received string'],
    ['payload/revision', 1.5, 'payload/revision', 'Invalid input: expected int, received number'],
    ['payload/surprise', 1, 'payload', 'Unrecognized key: "surprise"'],
    ['payload/findings', {}, 'payload/findings', 'Invalid input: expected array, received object'],
    [
      'payload/data/akimat-abai/supplied',
      null,
      'payload/data/akimat-abai/supplied',
      'Invalid input: expected record, received null',
    ],
    [
      'payload/data/akimat-abai/printed/openness/points',
      96.15,
      'payload/data/akimat-abai/printed/openness/points',
      'Invalid input: expected string, received number',
    ],
    [
      'payload/reference/averages/0/value',
      'many',
      'payload/reference/averages/0/value',
      'Invalid string: must match pattern /^[+-]?\\d+(\\.\\d+|\\/0*[1-9]\\d*)?$/',
    ],
    [
      'payload/results/akimat-abai/openness/rank',
      '1',
      'payload/results/akimat-abai/openness/rank',
      'Invalid input: expected number, received string',
    ],
    [
      'payload/methodology',
      undefined,
      'payload/methodology',
      'Invalid input: expected object, received undefined',
    ],
    ['payload/methodology', [], 'payload/methodology', 'Invalid input: expected object, received array'],
    [
      'payload/methodology/ranking/ties',
      'drawn',
      'payload/methodology/ranking/ties',
      'Invalid option: expected one of "competition"|"dense"',
    ],
    [
      `${indicator}/maxPoints`,
      5,
      `${indicator}/maxPoints`,
      'Invalid input: expected string, received number',
    ],
    [
      `${indicator}/rule`,
      undefined,
      `${indicator}/rule`,
      'Invalid input: expected object, received undefined',
    ],
    [
      `${indicator}/rule`,
      { op: 'round', of: { op: 'number', value: 1 }, digits: 2, mode: 'half-up' },
      `${indicator}/rule/of/value`,
      'Invalid input: expected string, received number',
    ],
    [`${indicator}/id`, 'constructor', `${indicator}/id`, 'A name that every object has cannot be an id'],
  ])('%s = %j', async (path, value, cell, reason) => {
    expect(await verifyBundle(changed(path, value))).toEqual(refusal(cell, reason));
  });

  test('an unknown operation is named where it stands', async () => {
    const { problems } = await verifyBundle(changed(`${indicator}/rule/op`, 'guess'));
    expect(problems).toEqual([
      {
        kind: 'not-a-bundle',
        cell: `${indicator}/rule/op`,
        message: expect.stringContaining("Expected 'number' | 'input' | 'parameter' | 'add'") as string,
      },
    ]);
  });

  test.each([
    ['null', 'null'],
    ['[]', 'array'],
    ['7', 'number'],
    ['"payload"', 'string'],
  ])('%s is no bundle at all', async (document, received) => {
    expect(await verifyBundle(document)).toEqual(
      refusal('document', `Invalid input: expected object, received ${received}`),
    );
  });

  test.each([
    ['payload/data/__proto__', {}],
    ['payload/results/akimat-abai/__proto__', { points: '100' }],
    ['payload/bodies/constructor', {}],
    ['digests/toString', ''],
    [`payload/methodology/parameters/__proto__`, {}],
    [`${indicator}/inputs/__proto__`, {}],
  ])('a key that every object has is never looked up: %s', async (path, value) => {
    expect(await verifyBundle(changed(path, value))).toEqual(
      refusal(path, 'A name that every object has cannot be a key'),
    );
  });
});

describe('a bundle of a format that is not known here', () => {
  test('is named with the formats that are, and nothing else is said of it', async () => {
    const report = await verifyBundle(changed('payload/format', 'olshem-bundle/99'));
    expect(report).toEqual({
      ok: false,
      cells: 0,
      matching: 0,
      findings: 0,
      problems: [
        {
          kind: 'unknown-format',
          cell: 'payload/format',
          published: 'olshem-bundle/99',
          recomputed: [...formats.keys()].join(', '),
          message: `The bundle is of the format olshem-bundle/99; known here: ${[...formats.keys()].join(', ')}. Open it with a newer version of the platform.`,
        },
      ],
    });
  });

  test.each(['olshem-bundle/0', 'olshem-bundle/01', 'olshem-bundle/10'])('%s', (format) => {
    expect(() => readBundle({ payload: { format } })).toThrow(UnknownFormatError);
  });
});

describe('nesting', () => {
  const tooDeep = 'Nested deeper than 200 levels';
  // The innermost node of a rule that rounds itself n times lies n names below the rule, which lies 8 names deep itself.
  test('of 200 levels is read, of 201 is refused', async () => {
    const read = await verifyBundle(changed(`${indicator}/rule`, rounded(192)));
    expect(read.problems.map(({ kind }) => kind)).not.toContain('not-a-bundle');
    expect(await verifyBundle(changed(`${indicator}/rule`, rounded(193)))).toEqual(
      refusal(`${indicator}/rule`, tooDeep),
    );
  });

  test('without end is refused as well', async () => {
    const depth = 200_000;
    const rule = `${'{"of":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const document = changed(`${indicator}/rule`, 'deep').replace('"rule":"deep"', `"rule":${rule}`);
    expect(await verifyBundle(document)).toEqual(refusal(`${indicator}/rule`, tooDeep));
  });
});

test('whatever a place is replaced by, the report says so, and can be handed from thread to thread', async () => {
  const paths: string[] = [];
  const collect = (value: unknown, path: readonly string[]) => {
    if (path.length > 0) paths.push(path.join('/'));
    if (typeof value !== 'object' || value === null) return;
    for (const [name, each] of Object.entries(value)) if (!name.includes('/')) collect(each, [...path, name]);
  };
  collect(JSON.parse(text), []);
  const substitutes = [null, 7, '', 'toString', true, [], {}, [[]], { op: 'add', of: [] }];
  const step = Math.floor(paths.length / 60);
  for (let at = 0; at < paths.length; at += step) {
    const value = substitutes[(at / step) % substitutes.length];
    const document = changed(paths[at]!, value);
    const report = structuredClone(await verifyBundle(document));
    const same = canonicalJson(JSON.parse(document)) === text;
    expect({ path: paths[at], value, ok: report.ok }).toEqual({ path: paths[at], value, ok: same });
  }
}, 60_000);
