import { generateSigningKey, verifyBundle } from '@olshem/bundle';
import { methodologies } from '@olshem/methodologies';
import { editions } from '@olshem/methodologies/editions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAuth } from '../access/sign-in/auth.ts';
import { createApp, type Api } from '../app.ts';
import type { OpenDatabase } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import { seedPublishedEditions } from './published-editions.ts';
import { seedRegister } from './register.ts';

const now = () => new Date('2026-01-20T05:00:00.000Z');
const edition = '/api/v1/indices/open-dialogue/editions/undated';
const withoutIts = methodologies.filter(({ id }) => id !== 'open-dialogue');

let open: OpenDatabase;
let api: Api;

beforeAll(async () => {
  const { key } = await generateSigningKey();
  open = await testDatabase('published-editions', async ({ db }) => {
    await seedRegister({ db, now });
    const ours = editions.filter(({ index }) => index === 'open-dialogue');
    await seedPublishedEditions({ db, now, signingKey: key }, ours);
  });
  // As after an upgrade: another process, whose build no longer knows the methodology.
  await seedRegister({ db: open.db, now }, withoutIts);
  const auth = createAuth(open.db, { secret: 'a secret that is only for tests, 32+', secureCookies: false });
  api = createApp({ db: open.db, auth, now, signingKey: key });
});
afterAll(() => open.close());

const get = async (address: string) => {
  const response = await api.fetch(new Request(`http://localhost${address}`));
  return { status: response.status, text: await response.text() };
};

test('an edition whose methodology has left the build is still served', async () => {
  const { status, text } = await get(edition);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ methodology: 'open-dialogue', revision: 1 });
});

test('its bundle verifies', async () => {
  expect(await verifyBundle((await get(`${edition}/bundle`)).text)).toMatchObject({ ok: true });
});

test('its scores are explained', async () => {
  const ranking = JSON.parse((await get(`${edition}/ranking`)).text) as { rows: { body: { id: string } }[] };
  const { text } = await get(`${edition}/bodies/${ranking.rows[0]?.body.id}`);
  const body = JSON.parse(text) as {
    criteria: { indicators: { working: { line: { en: string } } | null }[] }[];
  };
  const lines = body.criteria.flatMap(({ indicators }) => indicators.map(({ working }) => working?.line.en));
  expect(lines.filter(Boolean).length).toBeGreaterThan(0);
});

test('its methodology is answered whole by digest', async () => {
  const { methodologyDigest } = JSON.parse((await get(edition)).text) as { methodologyDigest: string };
  const { status, text } = await get(`/api/v1/methodologies/open-dialogue/versions/${methodologyDigest}`);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ digest: methodologyDigest, definition: { id: 'open-dialogue' } });
});
