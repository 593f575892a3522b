import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { verifyBundle } from '@olshem/bundle';
import { createServerApp, type ServerApp } from './start.ts';

// A first start creates a database and publishes every edition; on a busy machine that is long.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folders: string[] = [];
const newFolder = () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'olshem-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

const settings = (dataDir: string, production = false) => ({ dataDir, production, secureCookies: false });
const get = async (api: ServerApp, address: string) =>
  (await api.fetch(new Request(`http://localhost${address}`))).json();

describe('the first start outside production', () => {
  let dataDir: string;
  let api: ServerApp;
  beforeAll(async () => {
    dataDir = newFolder();
    api = await createServerApp(settings(dataDir));
  });
  afterAll(() => api.close());

  test('publishes the printed editions, each verifiable', async () => {
    const { indices } = await get(api, '/api/v1/indices');
    const published = indices
      .flatMap(
        ({ editions }: { editions: { index: string; edition: string; revision: number | null }[] }) =>
          editions,
      )
      .filter(({ revision }: { revision: number | null }) => revision);
    expect(
      published.map(({ index, edition }: { index: string; edition: string }) => `${index}/${edition}`),
    ).toContain('openness/2025');
    for (const { index, edition } of published) {
      const bundle = await api.fetch(
        new Request(`http://localhost/api/v1/indices/${index}/editions/${edition}/bundle`),
      );
      expect(await verifyBundle(await bundle.text())).toMatchObject({ ok: true });
    }
  });

  test('gives the printed digits of the ranking', async () => {
    const { rows } = await get(api, '/api/v1/indices/openness/editions/2025/ranking?group=central');
    expect(rows).toHaveLength(29);
    expect(rows[0]).toMatchObject({
      rank: 1,
      body: { id: 'ministry-of-transport' },
      total: '93.31',
      grade: 'AA',
    });
  });

  test('shows the demonstration cycle in the dispute stage, unpublished', async () => {
    expect(await get(api, '/api/v1/indices/openness/editions/2026-h1')).toMatchObject({
      demonstration: true,
      stage: 'disputes',
      revision: null,
      bodies: 49,
    });
    expect(await get(api, '/api/v1/indices/openness/editions/2026-h1/ranking')).toMatchObject({
      status: 404,
      code: 'not_published',
    });
  });

  test('lets each demonstration account in', async () => {
    expect(new Set(api.demonstrationAccounts?.map(({ role }) => role))).toEqual(
      new Set(['administrator', 'assessor', 'agency', 'auditor']),
    );
    for (const { email, password } of api.demonstrationAccounts ?? []) {
      const body = JSON.stringify({ email, password });
      const { status } = await api.fetch(
        new Request('http://localhost/api/auth/sign-in/email', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        }),
      );
      expect({ email, status }).toEqual({ email, status: 200 });
    }
  });

  test('keeps everything over a restart and makes nothing twice', async () => {
    const before = await get(api, '/api/v1/indices');
    const key = await get(api, '/api/v1/signing-key');
    await api.close();
    api = await createServerApp(settings(dataDir));
    expect(await get(api, '/api/v1/indices')).toEqual(before);
    expect(await get(api, '/api/v1/signing-key')).toEqual(key);
  });

  test('is refused for production, because its passwords are known', async () => {
    await api.close();
    await expect(createServerApp(settings(dataDir, true))).rejects.toThrow(
      'holds the demonstration with its well-known passwords',
    );
    api = await createServerApp(settings(dataDir));
  });
});

test('in production there is neither a demonstration nor an account', async () => {
  const api = await createServerApp(settings(newFolder(), true));
  expect(api.demonstrationAccounts).toBeUndefined();
  expect(await get(api, '/api/v1/demonstration')).toEqual({ accounts: [] });
  expect(await get(api, '/api/v1/indices/openness/editions/2026-h1')).toMatchObject({ status: 404 });
  await api.close();
});
