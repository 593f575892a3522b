import { randomUUID } from 'node:crypto';
import { generateSigningKey, type SigningKey } from '@olshem/bundle';
import type { Role, Stage } from '@olshem/contracts';
import { createApp, type Api } from '../app.ts';
import { inTransaction } from '../audit/change.ts';
import { createAuth } from '../access/sign-in/auth.ts';
import { hashPassword } from '../access/sign-in/password.ts';
import { closingOf, openingOf } from '../cycles/calendar.ts';
import { moveTo } from '../cycles/stage-change.ts';
import { disclose } from '../values/disclosures.ts';
import { lockCycle } from '../cycles/cycle.store.ts';
import { schema, type OpenDatabase } from '../database/database.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../audit/actor.ts';
import { insertVersion } from '../methodologies/register-build.ts';
import { insertPerson } from '../register/people.service.ts';
import { writeRevisions } from '../values/write-revisions.ts';
import { testMethodology } from './methodology.ts';

/** Everyone's password in tests. */
export const PASSWORD = 'correct horse battery';
const AUTH_SECRET = 'a secret that is only for tests, 32+';
const platform: Actor = {
  id: null,
  name: 'Ölshem',
  role: 'platform',
  organisationId: null,
  requestId: 'seed',
};
const words = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });

/** A public reason in three languages. */
export const PUBLIC_REASON = { kk: 'Себебі', ru: 'Причина', en: 'The reason' };

/** The people of the test world by a short name: their address is `<name>@example.org`. */
export const people = {
  administrator: ['administrator', 'operator'],
  secondAdministrator: ['administrator', 'operator'],
  auditor: ['auditor', 'operator'],
  clerk: ['assessor', 'registry'],
  assessor: ['assessor', 'registry'],
  other: ['assessor', 'ministry'],
  almaty: ['agency', 'body-almaty'],
  health: ['agency', 'body-health'],
} as const satisfies Record<string, readonly [Role, string]>;

const bodies = [
  ['almaty', 'local'],
  ['astana', 'local'],
  ['health', 'central'],
  ['transport', 'central'],
] as const;

/** A running API on its own database with a clock that the test sets. */
export interface World {
  api: Api;
  open: TestDatabase;
  clock: { now: Date };
  signingKey: SigningKey;
  as(name: keyof typeof people): Promise<Caller>;
  /** The cookies of someone who has signed in. */
  cookieOf(name: keyof typeof people): Promise<string>;
  anonymous: Caller;
  /** One administrator asks for an act, the other approves it. The answer is that of whichever refused, or of the approval. */
  bothAdministrators(act: object, cycleId?: string): Promise<Awaited<ReturnType<Caller>>>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests assert on the shapes that came over the wire
type Wire = any;

/** Sends requests as one person. */

export type Caller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<{ status: number; body: Wire; response: Response }>;

/** A world whose cycle `t-2026` stands in `stage`, collection closing on 19 and disputes on 27 January 2026 in Almaty. */
export async function createWorld(stage: Stage, { demonstration = true } = {}): Promise<World> {
  const open = await testDatabase(`world-${stage}`, (prepared) => furnish(prepared, stage));
  if (!demonstration) await open.db.update(schema.cycles).set({ demonstration });
  const clock = {
    now: new Date(stage === 'collection' ? '2026-01-15T05:00:00.000Z' : '2026-01-22T05:00:00.000Z'),
  };
  const auth = createAuth(open.db, { secret: AUTH_SECRET, secureCookies: false });
  const { key } = await generateSigningKey();
  const api = createApp({ db: open.db, auth, now: () => clock.now, signingKey: key });
  const anonymous = callerWith(api, '');
  const cookieOf = async (name: keyof typeof people): Promise<string> => {
    const { response } = await anonymous('POST', '/api/auth/sign-in/email', {
      email: `${name}@example.org`,
      password: PASSWORD,
    });
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  };
  const as = async (name: keyof typeof people): Promise<Caller> => callerWith(api, await cookieOf(name));
  const bothAdministrators: World['bothAdministrators'] = async (act, cycleId = 't-2026') => {
    const [first, second] = [await as('administrator'), await as('secondAdministrator')];
    const { body: cycle } = await first('GET', `/api/v1/cycles/${cycleId}`);
    const asked = await first('POST', `/api/v1/cycles/${cycleId}/proposals`, {
      version: cycle.version,
      act,
      reason: PUBLIC_REASON,
    });
    return asked.status === 201 ? second('POST', `/api/v1/proposals/${asked.body.id}/approval`) : asked;
  };
  return { api, open, clock, signingKey: key, as, cookieOf, anonymous, bothAdministrators };
}

/** Another process on the same database. */
export function anotherProcess({ open, clock, signingKey }: World): Api {
  const auth = createAuth(open.db, { secret: AUTH_SECRET, secureCookies: false });
  return createApp({ db: open.db, auth, now: () => clock.now, signingKey });
}

function callerWith(api: Api, cookie: string): Caller {
  return async (method, path, body, headers = {}) => {
    const isForm = body instanceof FormData;
    const response = await api.fetch(
      new Request(`http://localhost${path}`, {
        method,
        headers: {
          ...(cookie && { cookie }),
          ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
          'accept-language': 'en',
          ...headers,
        },
        ...(body !== undefined && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.clone().text();
    const isJson =
      text !== '' &&
      response.headers.get('content-type')?.includes('json') &&
      !response.headers.has('content-encoding');
    return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text, response };
  };
}

/** What every test starts from: organisations, people, and a cycle whose values the clerk entered. */
async function furnish({ db }: OpenDatabase, stage: Stage): Promise<void> {
  const hash = await hashPassword(PASSWORD);
  const now = () => new Date('2026-01-14T05:00:00.000Z');
  await inTransaction({ db, now }, platform, 'register.load', async (change) => {
    await change.insert(
      schema.bodies,
      bodies.map(([id, kind]) => ({
        id,
        group: kind,
        abbreviation: words(id),
        name: words(id),
        successorOf: [],
        succeededBy: [],
      })),
    );
    await change.insert(schema.organisations, [
      { id: 'operator', kinds: ['operator'], name: words('Operator'), abbreviation: words('OP') },
      { id: 'registry', kinds: ['supplier'], name: words('Registry'), abbreviation: words('REG') },
      { id: 'ministry', kinds: ['supplier'], name: words('Ministry'), abbreviation: words('MIN') },
      ...bodies.map(([id]) => ({
        id: `body-${id}`,
        kinds: ['body' as const],
        name: words(id),
        abbreviation: words(id),
        bodyId: id,
      })),
    ]);
    const ids = new Map<string, string>();
    for (const [name, [role, organisationId]] of Object.entries(people)) {
      ids.set(
        name,
        await insertPerson(change, { email: `${name}@example.org`, name, role, organisationId }, hash),
      );
    }
    const { digest } = await insertVersion(change, testMethodology, 'in-force');
    await change.insert(schema.indices, [{ id: 'test', title: words('Test') }]);
    await change.insert(schema.editions, [
      {
        indexId: 'test',
        id: '2026',
        title: words('2026'),
        methodologyDigest: digest,
        demonstration: true,
      },
    ]);
    await change.insert(schema.cycles, [
      {
        id: 't-2026',
        indexId: 'test',
        editionId: '2026',
        methodologyDigest: digest,
        title: words('Test 2026'),
        demonstration: true,
        stage: 'collection',
        version: 1,
        lastMonth: '2025-12',
        openedAt: change.at,
      },
    ]);
    await change.insert(schema.cycleStages, [
      {
        cycleId: 't-2026',
        stage: 'collection',
        opensAt: openingOf('2026-01-05'),
        closesAt: closingOf('2026-01-19'),
      },
      {
        cycleId: 't-2026',
        stage: 'disputes',
        opensAt: openingOf('2026-01-20'),
        closesAt: closingOf('2026-01-27'),
      },
      {
        cycleId: 't-2026',
        stage: 'decision',
        opensAt: openingOf('2026-01-28'),
        closesAt: closingOf('2026-01-30'),
      },
      {
        cycleId: 't-2026',
        stage: 'consolidation',
        opensAt: openingOf('2026-01-31'),
        closesAt: closingOf('2026-02-01'),
      },
    ]);
    await change.insert(schema.cycleSuppliers, [
      { cycleId: 't-2026', indicatorId: 'late-answers', organisationId: 'registry' },
      { cycleId: 't-2026', indicatorId: 'meetings-held', organisationId: 'registry' },
      { cycleId: 't-2026', indicatorId: 'site-gaps', organisationId: 'ministry' },
    ]);
    await change.insert(
      schema.cycleBodies,
      bodies.map(([bodyId, group]) => ({ cycleId: 't-2026', bodyId, group })),
    );
    if (stage !== 'collection') {
      const cycle = await lockCycle(change.tx, 't-2026', 'update');
      change.actor = { ...platform, id: ids.get('clerk')! };
      const cell = (bodyId: string, indicatorId: string, inputId: string, value: string) => ({
        bodyId,
        indicatorId,
        inputId,
        value,
        version: 0,
        status: 'value' as const,
      });
      const values = bodies.flatMap(([id], at) => [
        cell(id, 'late-answers', 'late', String(at + 1)),
        cell(id, 'meetings-held', 'held', '8'),
        cell(id, 'meetings-held', 'planned', '10'),
        cell(id, 'site-gaps', 'gaps', String(at)),
      ]);
      await writeRevisions(change, cycle, values, { provenance: 'entered' });
      change.actor = platform;
      const signed = ['late-answers', 'meetings-held', 'site-gaps'].map((indicatorId) => ({
        id: randomUUID(),
        cycleId: 't-2026',
        indicatorId,
        action: 'signed' as const,
        at: change.at,
        byId: ids.get('clerk')!,
        statement: null,
      }));
      await change.insert(schema.signOffs, signed);
      await disclose(change, cycle);
      await moveTo(change, cycle, { to: stage, reason: 'seed' });
    }
    change.about({ subject: { type: 'world', id: 'test' } });
  });
}

/** A minimal PDF, which is recognised by how it begins. */
export function pdf(name = 'order.pdf', size = 200): File {
  return new File([`%PDF-1.4\n${'x'.repeat(size)}\n%%EOF`], name, { type: 'application/pdf' });
}

/** A filing as a browser sends it. */
export function filing(dispute: unknown, ...documents: File[]): FormData {
  const form = new FormData();
  form.set('dispute', typeof dispute === 'string' ? dispute : JSON.stringify(dispute));
  for (const document of documents) form.append('documents', document);
  return form;
}
