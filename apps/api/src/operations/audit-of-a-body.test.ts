import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorld, PASSWORD, type World } from '../testing/world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld('consolidation');
});
afterEach(() => world.open.close());

const correct = async (...bodyIds: string[]) => {
  const changes = bodyIds.map((bodyId) => ({
    bodyId,
    indicatorId: 'late-answers',
    inputId: 'late',
    value: '9',
    version: 1,
  }));
  expect((await world.bothAdministrators({ kind: 'correction', changes })).status).toBe(200);
};
const entriesOf = async (name: 'almaty' | 'health' | 'administrator') => {
  const { body } = await (await world.as(name))('GET', '/api/v1/audit?action=values.correct');
  return body.entries;
};

test('an agency reads a correction of its own value, and nothing of the other bodies in it', async () => {
  await correct('almaty', 'health');
  const [entry] = await entriesOf('almaty');
  expect(entry).toMatchObject({ action: 'values.correct' });
  expect(JSON.stringify(entry)).toContain('"bodyId":"almaty"');
  expect(JSON.stringify(entry)).not.toContain('health');
  expect(JSON.stringify((await entriesOf('administrator'))[0])).toContain('health');
});

test('one that touches another body only is not there', async () => {
  await correct('health');
  expect(await entriesOf('almaty')).toEqual([]);
});

test.each([
  ['change-password', { currentPassword: PASSWORD, newPassword: 'another horse battery' }, 'password'],
  ['two-factor/enable', { password: PASSWORD }, 'second-factor-on'],
])('what a person changes of their account by %s is in the chain', async (path, sent, changed) => {
  const almaty = await world.as('almaty');
  expect((await almaty('POST', `/api/auth/${path}`, sent)).status).toBe(200);
  const { body } = await (await world.as('administrator'))('GET', '/api/v1/audit?action=person.account');
  expect(body.entries).toMatchObject([{ actor: { name: 'almaty' }, after: { changed } }]);
});

test.each([
  ['DELETE', '/api/v1/indices'],
  ['DELETE', '/api/v1/cycles/x'],
  ['PATCH', '/api/v1/cycles'],
])('%s %s without a body is no such address', async (method, path) => {
  expect((await world.anonymous(method, path)).status).toBe(404);
});
