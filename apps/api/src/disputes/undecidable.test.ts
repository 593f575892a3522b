import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '../database/database.ts';
import { createWorld, filing, pdf, type World } from '../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const claim = {
  indicatorId: 'late-answers',
  claims: [{ inputId: 'late', value: '0' }],
  grounds: 'The registry counted one answer twice; see the attached order.',
};

let world: World;
beforeEach(async () => {
  world = await createWorld('disputes');
  await (
    await world.as('almaty')
  )('POST', `${cycle}/disputes`, filing(claim, pdf()));
});
afterEach(() => world.open.close());

const undecidable = async (name: 'administrator' | 'almaty' | 'assessor' = 'administrator') =>
  (await (await world.as(name))('GET', cycle)).body.undecidable;

const switchOff = (email: string) =>
  world.open.db.update(schema.user).set({ disabled: true }).where(eq(schema.user.email, email));

test('a dispute that another person than the author can decide is none', async () => {
  expect(await undecidable()).toEqual([]);
});

test('when the last other person is switched off it is named, with its supplier, to those who oversee', async () => {
  await switchOff('assessor@example.org');
  const [found] = await undecidable();
  expect(found).toMatchObject({ number: expect.stringMatching(/^2026-/), supplierId: 'registry' });
  expect(await undecidable('almaty')).toEqual([]);
});

test('a dispute that is over needs nobody', async () => {
  const almaty = await world.as('almaty');
  const { body } = await almaty('GET', `${cycle}/disputes`);
  await switchOff('assessor@example.org');
  await almaty('POST', `/api/v1/disputes/${body.disputes[0].id}/withdrawal`, {
    version: 1,
    text: 'Filed in error.',
  });
  expect(await undecidable()).toEqual([]);
});
