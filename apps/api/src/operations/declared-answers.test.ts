import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { people } from '../testing/world.ts';
import { createWorld, filing, pdf, type Caller, type World } from '../testing/world.ts';

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
}

const cycle = '/api/v1/cycles/t-2026';
const edition = '/api/v1/indices/test/editions/2026';
const reason = { kk: 'Себебі', ru: 'Причина', en: 'Reason' };
const grounds = 'The registry counted one answer twice; see the order.';
const names = [
  'administrator',
  'secondAdministrator',
  'clerk',
  'other',
  'assessor',
  'almaty',
  'anonymous',
] as const;
const indicators = { 'late-answers': ['late'], 'meetings-held': ['held', 'planned'], 'site-gaps': ['gaps'] };

let world: World;
let document: { paths: Record<string, Record<string, Operation>>; components: object };
let ajv: Ajv2020;
const seen = new Set<string>();
beforeAll(async () => {
  world = await createWorld('collection');
  document = (await world.anonymous('GET', '/api/v1/openapi.json')).body;
  ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(closed({ $id: 'api:', components: document.components }) as AnySchema);
});
afterAll(() => world.open.close());

/** What a person is answered; every answer has to be what the document declares, with nothing beside it. */
async function as(name: keyof typeof people | 'anonymous') {
  const caller = name === 'anonymous' ? world.anonymous : await world.as(name);
  return async (...[method, path, sent]: Parameters<Caller>) => {
    const { status, body } = await caller(method, path, sent);
    const { operationId, responses } = operationAt(method, path);
    expect({ operationId, status, body }).toEqual({
      operationId,
      status: expect.toBeOneOf([200, 201]),
      body,
    });
    const { $ref } = responses[status]!.content!['application/json']!.schema;
    const valid = ajv.validate(`api:${$ref}`, body);
    expect({ operationId, valid, errors: ajv.errors }).toEqual({ operationId, valid: true, errors: null });
    seen.add(operationId);
    return body;
  };
}

test('in a whole cycle, every operation answers what the document declares', async () => {
  const [administrator, second, clerk, other, assessor, almaty, anonymous] = await Promise.all(names.map(as));
  const version = async () => (await administrator!('GET', cycle)).version as number;
  const both = async (act: object) => {
    const asked = await administrator!('POST', `${cycle}/proposals`, {
      version: await version(),
      act,
      reason,
    });
    return second!('POST', `/api/v1/proposals/${asked.id}/approval`);
  };
  const advance = async () => administrator!('POST', `${cycle}/advance`, { version: await version() });

  // Collection: values are entered, signed off, returned and signed off again.
  for (const [indicatorId, inputs] of Object.entries(indicators)) {
    const supplier = indicatorId === 'site-gaps' ? other! : clerk!;
    const changes = ['almaty', 'astana', 'health', 'transport'].flatMap((bodyId) =>
      inputs.map((inputId) => ({ bodyId, indicatorId, inputId, version: 0, value: '2' })),
    );
    await supplier('PUT', `${cycle}/values`, { changes });
    await supplier('GET', '/api/v1/me/tasks');
    if (indicatorId === 'site-gaps') {
      const gaps = { bodyId: 'transport', indicatorId, inputId: 'gaps' };
      await supplier('PUT', `${cycle}/values`, { changes: [{ ...gaps, version: 1, value: '13' }] });
      const { unusual } = await supplier('GET', `${cycle}/indicators/${indicatorId}/unusual`);
      const [{ bodyId, inputId, version, kind, check }] = unusual;
      const text = 'Counted twice by hand.';
      const said = { bodyId, inputId, version, kind, check, text };
      await supplier('POST', `${cycle}/indicators/${indicatorId}/justifications`, said);
      await supplier('PUT', `${cycle}/values`, { changes: [{ ...gaps, version: 2, value: '2' }] });
    }
    await supplier('POST', `${cycle}/indicators/${indicatorId}/sign-off`, {});
  }
  const note = { version: 0, starred: true, comment: 'From the register.' };
  await clerk!('PUT', `${cycle}/values/almaty/late-answers/late/note`, note);
  await administrator!('POST', `${cycle}/indicators/late-answers/return`, { reason: 'Look again.' });
  await administrator!('GET', cycle);
  const values = new FormData();
  values.set('file', new File(['Public body;Late\nAstana;3'], 'late.csv'));
  const { sha256, state } = await clerk!('POST', `${cycle}/values/file`, values);
  const taken = new FormData();
  for (const [name, digest] of Object.entries({ sha256, state })) taken.set(name, digest as string);
  await clerk!('POST', `${cycle}/values/import`, taken);
  await clerk!('GET', `${cycle}/values/astana/late-answers/late`);
  await clerk!('POST', `${cycle}/indicators/late-answers/sign-off`, { statement: 'Looked at again.' });
  world.clock.now = new Date('2026-01-20T05:00:00.000Z');
  await advance();

  // Disputes: one is upheld after a question, another is withdrawn.
  const dispute = { indicatorId: 'late-answers', claims: [{ inputId: 'late', value: '0' }] };
  await almaty!('POST', `${cycle}/disputes/preview`, dispute);
  const draftOfIt = `${cycle}/dispute-drafts/late-answers`;
  await almaty!('PUT', draftOfIt, { claims: dispute.claims, grounds: '' });
  await almaty!('GET', draftOfIt);
  await almaty!('DELETE', draftOfIt);
  const { id } = await almaty!('POST', `${cycle}/disputes`, filing({ ...dispute, grounds }, pdf()));
  const claims = [{ inputId: 'gaps', value: '0' }];
  const another = filing({ indicatorId: 'site-gaps', claims, grounds }, pdf());
  const withdrawn = await almaty!('POST', `${cycle}/disputes`, another);
  await almaty!('POST', `/api/v1/disputes/${withdrawn.id}/withdrawal`, { version: 1 });
  await assessor!('POST', `/api/v1/disputes/${id}/review`, { version: 1 });
  await assessor!('POST', `/api/v1/disputes/${id}/questions`, { version: 2, text: 'Which order?' });
  await almaty!('GET', '/api/v1/me');
  await almaty!('GET', '/api/v1/me/tasks');
  await almaty!('POST', `/api/v1/disputes/${id}/answers`, { version: 3, text: 'The one attached.' });
  await assessor!('GET', '/api/v1/me/tasks');
  await assessor!('POST', `/api/v1/disputes/${id}/effect`, { values: dispute.claims });
  world.clock.now = new Date('2026-01-28T05:00:00.000Z');
  await advance();
  await administrator!('GET', cycle);
  const stages = [
    { stage: 'disputes', opensOn: '2026-01-20', closesOn: '2026-01-29' },
    { stage: 'decision', opensOn: '2026-01-30', closesOn: '2026-01-30' },
  ];
  await both({ kind: 'return', to: 'disputes', stages });
  const calendar = { version: await version(), stages, reason: 'As announced.' };
  await administrator!('PUT', `${cycle}/calendar`, calendar);
  await both({ kind: 'extension', stage: 'disputes', bodyId: 'astana', until: '2026-01-30' });
  world.clock.now = new Date('2026-01-30T19:00:00.000Z');
  await advance();
  const decision = { outcome: 'upheld', reasonCode: 'double-counting', reasoning: grounds };
  await assessor!('POST', `/api/v1/disputes/${id}/decision`, { version: 4, ...decision });
  await almaty!('GET', `/api/v1/disputes/${id}`);
  await almaty!('GET', `${cycle}/disputes`);
  await advance();

  // Publication, and a correction before and after it.
  const changes = [
    {
      bodyId: 'astana',
      indicatorId: 'site-gaps',
      inputId: 'gaps',
      version: 1,
      value: '0',
    },
  ];
  const act = { kind: 'correction', changes };
  const declined = await administrator!('POST', `${cycle}/proposals`, {
    version: await version(),
    act,
    reason,
  });
  await second!('POST', `/api/v1/proposals/${declined.id}/refusal`, { reason: 'Look again.' });
  await both(act);
  await administrator!('GET', `${cycle}/publication/preview`);
  await administrator!('GET', `${cycle}/proposals`);
  await almaty!('GET', `${cycle}/disclosures/almaty`);
  world.clock.now = new Date('2026-02-04T19:00:00.000Z');
  // One person reads the edition before its instant.
  const { people: everybody } = await administrator!('GET', '/api/v1/people');
  const personId = everybody.find(({ name }: { name: string }) => name === 'almaty').id as string;
  const opensAt = '2026-02-05T05:00:00.000Z';
  const list = async () =>
    administrator!('POST', `${cycle}/pre-releases`, { version: await version(), personId, opensAt, reason });
  const { preReleases } = await list();
  await administrator!('POST', `${cycle}/pre-releases/${preReleases[0].id}/end`, {
    version: await version(),
  });
  await list();
  await administrator!('GET', `${cycle}/pre-releases`);
  await both({ kind: 'publication', publishAt: '2026-02-06T05:00:00.000Z' });
  world.clock.now = new Date('2026-02-05T06:00:00.000Z');
  await almaty!('GET', `${cycle}/early-figures`);
  world.clock.now = new Date('2026-02-06T05:00:00.000Z');
  await both({
    kind: 'revision',
    revision: 1,
    changes: changes.map((each) => ({ ...each, version: 2, value: '1' })),
  });

  // Methodologies: one definition from a file comes into force, another is withdrawn.
  const versions = '/api/v1/methodology-versions';
  const { definition } = await anonymous!('GET', '/api/v1/methodologies/test-2026');
  const [next, mistaken] = ['2', '3'].map((each) => ({ ...definition, version: each }));
  const step = { reason: 'As ordered.' };
  await administrator!('POST', `${versions}/check`, { definition: next });
  const draft = await administrator!('POST', versions, { definition: next, ...step });
  await second!('GET', `${versions}/${draft.digest}`);
  await second!('POST', `${versions}/${draft.digest}/in-force`, step);
  const wrong = await administrator!('POST', versions, { definition: mistaken, ...step });
  await administrator!('POST', `${versions}/${wrong.digest}/withdrawal`, step);
  await administrator!('GET', versions);
  await anonymous!('GET', `/api/v1/methodologies/test-2026/versions/${draft.digest}`);
  await anonymous!('GET', '/api/v1/methodologies');

  const invitation = { email: 'new@example.org', name: 'New', role: 'auditor', organisationId: 'operator' };
  const { person, link } = await administrator!('POST', '/api/v1/people', invitation);
  await anonymous!('GET', `/api/v1/one-time-links/${link.token}`);
  const password = { password: 'a longer horse battery' };
  await anonymous!('POST', `/api/v1/one-time-links/${link.token}/password`, password);
  await administrator!('POST', `/api/v1/people/${person.id}/link`, { reason: 'Forgotten.' });
  const sheet = new FormData();
  sheet.set(
    'file',
    new File(['name,email,role,organisation\nAru,a@example.org,auditor,operator'], 'people.csv'),
  );
  const { lines } = await administrator!('POST', '/api/v1/people/sheet', sheet);
  const read = lines.map(({ line }: { line: object }) => line);
  await administrator!('POST', '/api/v1/people/import', { lines: read });
  const access = { disabled: true, reason: 'Has left.' };
  await administrator!('PUT', `/api/v1/people/${person.id}/access`, access);
  const words = { kk: 'Абай', ru: 'Абай', en: 'Abai' };
  const named = { name: words, abbreviation: words };
  const register = '/api/v1/register';
  const formed = { id: 'abai', group: 'local', ...named, aliases: [], region: '', validFrom: '' };
  await administrator!('POST', `${register}/bodies`, formed);
  const split = { kind: 'split', on: '2025-06-08', ground: words, from: ['almaty'], to: ['almaty', 'abai'] };
  await administrator!('POST', `${register}/acts`, split);
  const supplier = { kinds: ['supplier'], ...named, bodyId: '' };
  await administrator!('POST', `${register}/organisations`, { id: 'committee', ...supplier });
  await administrator!('PUT', `${register}/organisations/committee`, { ...supplier, version: 1 });
  const seenBody = { group: 'local', aliases: ['Semey'], region: 'KZ-10', version: 2 };
  await administrator!('PUT', `${register}/bodies/abai`, seenBody);
  const end = { kind: 'abolish', on: '2025-07-01', ground: words, from: ['abai'], to: [] };
  const { id: annulled } = await administrator!('POST', `${register}/acts`, end);
  await administrator!('POST', `${register}/acts/${annulled}/annulment`, { reason: words });
  await administrator!('POST', `${register}/acts`, { ...end, on: '2025-08-01' });
  await administrator!('POST', `${register}/indices`, { id: 'digital', title: words });
  await administrator!('PUT', `${register}/indices/digital`, { title: words, version: 1 });
  for (const kind of ['bodies', 'organisations']) {
    const { response } = await (await world.as('administrator'))('GET', `${register}/${kind}/template.csv`);
    const form = new FormData();
    form.set('file', new File([await response.arrayBuffer()], 'sheet.csv'));
    const { lines } = await administrator!('POST', `${register}/${kind}/sheet`, form);
    const sent = lines.map(({ line }: { line: object }) => line);
    await administrator!('POST', `${register}/${kind}/import`, { lines: sent });
  }
  for (const path of ['cycles', 'people', 'organisations', 'audit', 'audit/verification'])
    await administrator!('GET', `/api/v1/${path}`);
  for (const path of ['indicators', 'indicators/site-gaps/values', 'results', 'results/almaty'])
    await administrator!('GET', `${cycle}/${path}`);
  await administrator!('GET', `${cycle}/values/almaty/late-answers/late`);
  await administrator!('GET', `${cycle}/indicators/late-answers/earlier`);

  for (const path of ['', '/ranking?group=local', '/bodies/almaty', '/indicators/late-answers', '/bundle'])
    await anonymous!('GET', `${edition}${path}`);
  for (const path of [
    '/points',
    '/continuity',
    '/findings',
    '/changes?from=0&to=1',
    '/changes?from=1&to=2',
    '/disputes',
  ])
    await anonymous!('GET', `${edition}${path}`);
  for (const path of ['indices', 'bodies', 'bodies/almaty', 'signing-key'])
    await anonymous!('GET', `/api/v1/${path}`);
  await anonymous!('GET', '/api/v1/demonstration');

  await prepared(administrator!);

  const json = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .filter(({ responses }) => (responses[200] ?? responses[201])?.content?.['application/json']);
  expect(json.map(({ operationId }) => operationId).filter((each) => !seen.has(each))).toEqual([]);
});

function operationAt(method: string, path: string): Operation {
  const asked = path.replace(/\?.*/, '').split('/');
  const fits = (template: string) => {
    const parts = template.split('/');
    return (
      parts.length === asked.length && parts.every((part, at) => part.startsWith('{') || part === asked[at])
    );
  };
  const found = Object.entries(document.paths)
    .filter(([template, methods]) => fits(template) && method.toLowerCase() in methods)
    // `/audit/verification` rather than `/audit/{something}`.
    .sort(([a], [b]) => a.split('{').length - b.split('{').length);
  return found[0]![1][method.toLowerCase()]!;
}

/** A copy of a schema that allows no field beside those it names. */
function closed(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema), (_, part: unknown) => {
    const open = part !== null && typeof part === 'object' && 'type' in part && 'properties' in part;
    return open ? { additionalProperties: false, ...part } : part;
  });
}

/** A cycle that is begun, prepared task by task and given up. */
async function prepared(administrator: Awaited<ReturnType<typeof as>>): Promise<void> {
  const { versions } = await administrator('GET', '/api/v1/methodology-versions');
  const { digest } = versions.find(({ state }: { state: string }) => state === 'in-force');
  const title = { kk: '2030', ru: '2030', en: '2030' };
  const edition = { title, lastMonth: '2030-12' };
  await administrator('POST', '/api/v1/cycles', {
    ...edition,
    indexId: 'test',
    editionId: '2030',
    methodologyDigest: digest,
    takenFrom: '2026',
  });
  const opening = '/api/v1/cycles/test-2030/opening';
  const { suppliers, calendar } = await administrator('GET', opening);
  await administrator('GET', `${opening}/versions/${digest}`);
  let version = 0;
  for (const [method, part, settled] of [
    ['PUT', 'edition', edition],
    ['PUT', 'methodology', { methodologyDigest: digest }],
    [
      'PUT',
      'bodies',
      { bodies: ['almaty', 'abai'].map((id) => ({ id, group: 'local', applicability: [] })) },
    ],
    ['POST', 'successors', { bodies: ['abai'] }],
    ['PUT', 'suppliers', { suppliers }],
    ['PUT', 'calendar', { stages: calendar }],
    ['POST', 'checks', { task: 'people' }],
  ] as const) {
    ({ version } = await administrator(method, `${opening}/${part}`, { version, ...settled }));
  }
  await administrator('POST', `${opening}/discard`, { version });
}
