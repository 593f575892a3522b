import { startServer, type RunningServer } from './running-server.ts';
import { expect, test } from './test.ts';

const cycle = '/api/v1/cycles/openness-2026-h1';
const edition = '/indices/openness/2026-h1';
const HOUR = 60 * 60 * 1000;
/** Counts that stand in the edition and nowhere else, in whatever language they are written. */
const planted = ['7314159', '7271828'];
const reason = {
  kk: 'Екі мән түзетілді.',
  ru: 'Два значения исправлены.',
  en: 'Two values were corrected.',
};

/** Sends as somebody with the demonstration's password. */
type Caller = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Answer }>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what came over the wire is asserted on
type Answer = any;

// One process holds the database; the other makes the pages of its own from what the first answers.
let first: RunningServer;
let second: RunningServer;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  first = await startServer();
  second = await startServer({ env: { APPS: 'site,admin', API_URL: first.origin } });
});
test.afterAll(async () => {
  await second.stop();
  await first.stop();
});

async function cookieOf(person: string): Promise<string> {
  const answer = await fetch(`${first.origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: first.origin },
    body: JSON.stringify({ email: `${person}@demo.example`, password: 'olshem-demo-2026' }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function as(person: string): Promise<Caller> {
  const cookie = await cookieOf(person);
  return async (method, path, body) => {
    const answer = await fetch(first.origin + path, {
      method,
      headers: { cookie, origin: first.origin, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
}

/** Two administrators carry an act out. */
async function both(act: object): Promise<Answer> {
  const [administrator, other] = [await as('administrator'), await as('second-administrator')];
  const { body } = await administrator('GET', cycle);
  const asked = await administrator('POST', `${cycle}/proposals`, { version: body.version, act, reason });
  expect(asked.status, JSON.stringify(asked.body)).toBe(201);
  const approved = await other('POST', `/api/v1/proposals/${asked.body.id}/approval`);
  expect(approved.status, JSON.stringify(approved.body)).toBe(200);
  return approved.body;
}

/** Plants the values, brings the demonstration to its last stage and settles its publication. */
async function settle(publishAt: string): Promise<void> {
  const change = { bodyId: 'akimat-astana', indicatorId: 'review-deadlines', version: 1 };
  await both({
    kind: 'correction',
    changes: [
      { ...change, inputId: 'late', value: planted[1] },
      { ...change, inputId: 'reviewed', value: planted[0] },
    ],
  });
  const administrator = await as('administrator');
  for (const to of ['decision', 'consolidation']) {
    const { body } = await administrator('GET', cycle);
    const waive = ['announced-day', 'deadline-passed', 'extensions-over'];
    const moved = await administrator('POST', `${cycle}/advance`, {
      version: body.version,
      waive,
      reason: to,
    });
    expect(moved.body, JSON.stringify(moved.body)).toMatchObject({ stage: to });
  }
  await both({ kind: 'publication', publishAt });
}

/** Where links lead, with the same place in the edition under embargo for every place in the one before. */
function leadsTo(text: string): string[] {
  const found = [...text.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, path]) =>
    path!.replaceAll('&amp;', '&'),
  );
  return found.flatMap((path) => [path, path.replace('/openness/2025', '/openness/2026-h1')]);
}

/** Every public address of the API that a name can be put into. */
async function apiAddresses(): Promise<string[]> {
  const { paths } = (await (await fetch(`${first.origin}/api/v1/openapi.json`)).json()) as {
    paths: Record<string, object>;
  };
  return Object.entries(paths)
    .filter(([, operations]) => 'get' in operations)
    .map(([path]) =>
      `/api/v1${path.replace(/^\/api\/v1/, '')}`
        .replace('{index}', 'openness')
        .replace('{edition}', '2026-h1')
        .replace('{body}', 'akimat-astana')
        .replace('{bodyId}', 'akimat-astana')
        .replace('{indicator}', 'review-deadlines')
        .replace('{indicatorId}', 'review-deadlines')
        .replace('{inputId}', 'reviewed')
        .replace('{cycleId}', 'openness-2026-h1'),
    )
    .filter((path) => !path.includes('{'))
    .flatMap((path) => [path, `${path}?revision=1`, `${path}?group=local`, `${path}?from=0&to=1`]);
}

/** Walks everything that can be reached and gives the addresses that tell a planted value, or where the server failed. */
async function walk(
  { origin }: RunningServer,
  from: readonly string[],
  { cookie = '', within }: { cookie?: string; within: (path: string) => boolean },
): Promise<{ told: string[]; failed: string[]; seen: number }> {
  const waiting = [...from];
  const seen = new Set(waiting);
  const [told, failed]: [string[], string[]] = [[], []];
  const visit = async (path: string) => {
    const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
    const text = await answer.text();
    // Thousands are set apart by spaces of several kinds, or by commas.
    const digits = text.replaceAll(/(?<=\d)(?:[\s,]|&nbsp;)+(?=\d{3})/g, '');
    if (planted.some((value) => digits.includes(value))) told.push(path);
    if (answer.status >= 500) failed.push(`${String(answer.status)} ${path}`);
    if (!answer.headers.get('content-type')?.includes('html')) return;
    for (const next of leadsTo(text)) {
      if (seen.has(next) || !within(next) || /sign-out|\.(?:js|css|svg|png|woff2?)$/.test(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 8).map(visit));
  return { told, failed, seen: seen.size };
}

/** The public pages: all of one language, and in the others what can lead to the edition. */
const publicPages = (path: string) =>
  path.startsWith('/kk') ||
  /^\/(?:ru|en)(?:\/(?:indices|data|corrections)?)?$/.test(path) ||
  path.includes('2026-h1');

test('until its instant no address of either process tells a value of the edition, to anyone who was not shown it', async () => {
  test.setTimeout(600_000);
  const publishAt = Date.now() + 24 * HOUR;
  await settle(new Date(publishAt).toISOString());
  const starts = [
    ...['kk', 'ru', 'en'].flatMap((locale) => [`/${locale}`, `/${locale}${edition}`]),
    ...['bodies/akimat-astana', 'indicators/review-deadlines', 'revisions', 'data', 'verify', 'findings'].map(
      (place) => `/ru${edition}/${place}`,
    ),
    ...(await apiAddresses()),
    '/robots.txt',
    '/sitemap.xml',
    '/no-such-page',
    '/api/v1/no-such-route',
  ];
  const nothing = { told: [], failed: [], seen: expect.any(Number) as unknown };
  for (const server of [first, second]) {
    const walked = await walk(server, starts, { within: publicPages });
    expect(walked).toEqual(nothing);
    expect(walked.seen).toBeGreaterThan(300);
  }
  // Another body, and a supplier of other indicators, in the portal and through the API.
  for (const person of ['almaty', 'mki'])
    for (const server of [first, second]) {
      const inside = [...(await apiAddresses()), '/admin/kk'];
      const cookie = await cookieOf(person);
      const walked = await walk(server, inside, { cookie, within: (path) => path.startsWith('/admin/kk') });
      expect(walked, person).toEqual(nothing);
    }

  const ahead = publishAt - Date.now() - 20_000;
  for (const server of [first, second]) await server.setAhead(ahead);
  for (const server of [first, second])
    expect(
      await walk(server, [`/kk${edition}`, `/kk${edition}/bodies/akimat-astana`], { within: () => false }),
    ).toEqual(nothing);

  for (const server of [first, second]) await server.setAhead(24 * HOUR);
  for (const { origin } of [first, second])
    await expect
      .poll(async () => (await fetch(`${origin}/kk${edition}/bodies/akimat-astana`)).status, {
        timeout: 5_000,
      })
      .toBe(200);
  const { told } = await walk(first, starts, { within: () => false });
  expect(told).toContain('/api/v1/indices/openness/editions/2026-h1/bodies/akimat-astana');
  expect(told).toContain(`/ru${edition}/bodies/akimat-astana`);
});
