import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld('disputes');
});
afterAll(() => world.open.close());

test.each(['rule', 'methodology'])(
  'anyone may fetch the schema of a %s, as the engine wrote it',
  async (name) => {
    const address = `/api/v1/schemas/${name}.schema.json`;
    const { status, response } = await world.anonymous('GET', address);
    const file = fileURLToPath(import.meta.resolve(`@olshem/scoring/schema/${name}.schema.json`));
    expect(status).toBe(200);
    const answer = await world.api.fetch(new Request(`http://localhost${address}`));
    expect(await answer.text()).toBe(await readFile(file, 'utf8'));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/schema+json',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
    });
    const again = await world.anonymous('GET', address, undefined, {
      'if-none-match': response.headers.get('etag')!,
    });
    expect(again.status).toBe(304);
  },
);

test.each(['rule', 'methodology'])(
  'the schema of a %s is named by the address that serves it',
  async (name) => {
    const address = `/api/v1/schemas/${name}.schema.json`;
    const { $id } = (await (await world.api.fetch(new Request(`http://localhost${address}`))).json()) as {
      $id: string;
    };
    expect(new URL($id, `http://localhost${address}`).pathname).toBe(address);
  },
);

test('there is no schema of anything else', async () => {
  expect((await world.anonymous('GET', '/api/v1/schemas/bundle.schema.json')).status).toBe(404);
});

test('the OpenAPI document declares them as public', async () => {
  const { body } = await world.anonymous('GET', '/api/v1/openapi.json');
  for (const name of ['rule', 'methodology'])
    expect(body.paths[`/api/v1/schemas/${name}.schema.json`].get).toMatchObject({
      'x-access': 'public',
      security: [],
    });
});
