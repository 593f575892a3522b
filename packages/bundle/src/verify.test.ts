import { editions, loadBodies, loadEdition } from '@olshem/methodologies/node';
import { scoreEdition } from '@olshem/scoring';
import { reconcile } from '@olshem/scoring/check';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { draftOfPublished } from './draft.ts';
import { completePayload, makeBundle } from './make.ts';
import type { Bundle } from './payload.ts';
import { generateSigningKey, importSigningKey, type SigningKey } from './signature.ts';
import { verifyBundle } from './verify.ts';

const word = (text: string) => ({ kk: text, ru: text, en: text });
const edition = loadEdition('openness/2025');
const names = new Map(loadBodies().map((body) => [body.id, body]));
const draft = draftOfPublished(edition, {
  index: 'openness',
  edition: '2025',
  title: word('openness'),
  period: word('2025'),
  origin: 'published-elsewhere',
  demonstration: false,
  revision: 1,
  publishedAt: '2026-02-12T00:00:00.000Z',
  reason: word('first publication'),
  supersedes: null,
  bodies: Object.fromEntries(
    edition.bodies.map(({ id, group }) => [
      id,
      { group, abbreviation: word(id), name: word(names.get(id)!.id), region: null },
    ]),
  ),
  amendments: [],
  process: null,
  auditHead: { sequence: 1, hash: 'a'.repeat(64) },
});

let key: SigningKey;
let text: string;
beforeAll(async () => {
  const made = await generateSigningKey();
  key = await importSigningKey(made.secret);
  text = (await makeBundle(completePayload(draft), key)).text;
});

/** The bundle with one place replaced; the place must occur. */
function tampered(search: string, replacement: string): string {
  expect(text).toContain(search);
  return text.replace(search, replacement);
}

describe('an untouched bundle', () => {
  test('verifies, every cell recomputed', async () => {
    const report = await verifyBundle(text, { publicKey: key.publicKey });
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({
      ok: true,
      edition: '2025',
      revision: 1,
      cells: 49 * 25,
      matching: 49 * 25,
      signature: { state: 'holds' },
    });
  });

  test('is canonical, and the same draft gives the same bytes', async () => {
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    expect((await makeBundle(completePayload(draft), key)).text).toBe(text);
  });

  test('holds every printed figure with its digits', () => {
    const bundle = JSON.parse(text) as Bundle;
    const points = Object.values(bundle.payload.data).flatMap(({ printed }) => Object.values(printed));
    expect(points.filter((figure) => figure.points !== undefined)).toHaveLength(980 + 196 + 49);
  });
});

describe('a changed bundle fails and names the cell', () => {
  test.each([
    ['a total', '"points":"96.15"', '"points":"96.16"', 'akimat-zhambyl/openness'],
    ['a count', '"reviewed":"182409"', '"reviewed":"182408"', 'akimat-almaty-city'],
    ['a parameter', '"value":"1000"', '"value":"1001"', 'methodology/parameters/reviewPer'],
    ['a name', '"name":{"en":"akimat-abai"', '"name":{"en":"akimat-abaj"', 'bodies/akimat-abai'],
    ['the date', '2026-02-12', '2026-02-13', 'head'],
  ])('%s', async (_, search, replacement, cell) => {
    const report = await verifyBundle(tampered(search, replacement));
    expect(report.ok).toBe(false);
    expect(report.problems.map((problem) => problem.cell).join(' ')).toContain(cell);
    expect(report.problems.map((problem) => problem.kind)).toEqual(
      expect.arrayContaining(['digest', 'signature']),
    );
  });

  test('a result changed together with its digests and signature is still found by recomputing', async () => {
    const other = await generateSigningKey();
    const payload = completePayload(draft);
    const forged = structuredClone(payload) as {
      results: Record<string, Record<string, { points: string }>>;
    };
    forged.results['akimat-abai']!['openness']!.points = '99';
    const bundle = await makeBundle(forged as never, other.key);
    const report = await verifyBundle(bundle.text, { publicKey: key.publicKey });
    expect(report.problems).toEqual([
      expect.objectContaining({ kind: 'key' }),
      expect.objectContaining({ kind: 'recomputed', cell: 'results/akimat-abai/openness' }),
    ]);
  });

  test('a finding left out is found', async () => {
    const payload = completePayload(draft);
    const bundle = await makeBundle({ ...payload, findings: payload.findings.slice(1) }, key);
    const report = await verifyBundle(bundle.text);
    expect(report.problems).toMatchObject([{ kind: 'finding', cell: `findings/${payload.findings[0]!.id}` }]);
  });

  test('a finding in the words of another day still holds, with other figures it does not', async () => {
    const payload = completePayload(draft);
    const [first, ...rest] = payload.findings;
    const problemsWith = async (change: object) => {
      const findings = [{ ...first!, ...change }, ...rest];
      return (await verifyBundle((await makeBundle({ ...payload, findings }, key)).text)).problems;
    };
    const text = { kk: 'Басқаша айтылған.', ru: 'Сказано иначе.', en: 'Said otherwise.' };
    expect(await problemsWith({ text })).toEqual([]);
    expect(await problemsWith({ expected: '0' })).toMatchObject([{ cell: `findings/${first!.id}` }]);
  });

  test('every single changed byte of a sample is noticed', async () => {
    for (let at = 11; at < text.length; at += Math.floor(text.length / 20)) {
      const changed = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
      const report = await verifyBundle(changed);
      expect({ at, ok: report.ok, problems: report.problems.length > 0 }).toEqual({
        at,
        ok: false,
        problems: true,
      });
    }
  }, 60_000);
});

describe('what is no bundle is refused in words', () => {
  test.each([
    ['', 'not-json'],
    ['{"payload":', 'not-json'],
    ['null', 'not-a-bundle'],
    ['{"payload":{"format":"other"}}', 'not-a-bundle'],
  ])('%s', async (document, kind) => {
    const report = await verifyBundle(document);
    expect(report.ok).toBe(false);
    expect(report.problems[0]).toMatchObject({ kind });
  });

  test('text that stops being JSON names the nearest cell', async () => {
    const at = text.indexOf('"results":{');
    const broken = `${text.slice(0, at + 11)}]${text.slice(at + 11)}`;
    const report = await verifyBundle(broken);
    expect(report.problems[0]).toMatchObject({
      kind: 'not-json',
      cell: expect.stringContaining('results') as string,
    });
  });

  test('spaces make a bundle that is not canonical', async () => {
    const report = await verifyBundle(JSON.stringify(JSON.parse(text), undefined, 1));
    expect(report.problems).toMatchObject([{ kind: 'not-canonical' }]);
  });
});

describe('a bundle of every published edition', () => {
  test.each(editions.map(({ id }) => id))('%s verifies, findings and places included', async (id) => {
    const published = loadEdition(id);
    const [index, period] = id.split('/');
    const named = published.bodies.map(({ id: body, group }) => [
      body,
      { group, abbreviation: word(body), name: word(body), region: null },
    ]);
    const bodies = Object.fromEntries(named) as typeof draft.bodies;
    const own = draftOfPublished(published, { ...draft, index: index!, edition: period!, bodies });
    const payload = completePayload(own);
    expect(payload.findings.map((finding) => finding.id).toSorted()).toEqual(
      reconcile(published)
        .map((finding) => finding.id)
        .toSorted(),
    );
    for (const { id: body, nodes } of scoreEdition(published).bodies) {
      for (const [node, { rank }] of Object.entries(nodes))
        expect(payload.results[body]![node]!.rank).toBe(rank ?? null);
    }
    const report = await verifyBundle((await makeBundle(payload, key)).text, { publicKey: key.publicKey });
    expect(report).toMatchObject({ ok: true, problems: [] });
  });
});
