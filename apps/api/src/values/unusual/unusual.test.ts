import { randomUUID } from 'node:crypto';
import type { DraftResult } from '@olshem/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '../../database/database.ts';
import { createWorld, type Caller, type World } from '../../testing/world.ts';

const cycle = '/api/v1/cycles/t-2026';
const gaps = `${cycle}/indicators/site-gaps`;
const place = { bodyId: 'almaty', inputId: 'gaps', kind: 'check', check: 'few-gaps' };
const said = { ...place, version: 1, text: 'The site was rebuilt in June; see the report of the auditor.' };

let world: World;
let other: Caller;
beforeEach(async () => {
  world = await createWorld('collection');
  other = await world.as('other');
});
afterEach(() => world.open.close());

/** Enters the gaps of every body: as many as given in Almaty, one elsewhere. */
const enter = (ofAlmaty: string, version = 0) =>
  other('PUT', `${cycle}/values`, {
    changes: (version > 0 ? ['almaty'] : ['almaty', 'astana', 'health', 'transport']).map((bodyId) => ({
      bodyId,
      indicatorId: 'site-gaps',
      inputId: 'gaps',
      version,
      value: bodyId === 'almaty' ? ofAlmaty : '1',
    })),
  });

describe('an unusual value', () => {
  test('is taken, told, and keeps its indicator from being signed off until somebody vouches for it', async () => {
    expect((await enter('13')).status).toBe(200);
    const { body } = await other('GET', `${gaps}/unusual`);
    expect(body.unusual).toMatchObject([
      { ...place, version: 1, detail: 'More than twelve gaps are rare.', justification: null },
    ]);
    expect(await other('POST', `${gaps}/sign-off`, {})).toMatchObject({
      status: 409,
      body: {
        code: 'values_unjustified',
        details: { unjustified: [{ bodyId: 'almaty', indicatorId: 'site-gaps', inputId: 'gaps' }] },
      },
    });
    expect(await other('POST', `${gaps}/justifications`, said)).toMatchObject({
      status: 201,
      body: { unusual: [{ justification: { text: said.text, by: 'other' } }] },
    });
    expect((await other('POST', `${gaps}/sign-off`, {})).status).toBe(200);
    expect((await other('POST', `${gaps}/sign-off`, {})).body.code).toBe('indicator_signed_off');
  });

  test('at the limit is usual', async () => {
    await enter('12');
    expect((await other('GET', `${gaps}/unusual`)).body).toEqual({ unusual: [] });
  });

  test('that changes needs new words', async () => {
    await enter('13');
    await other('POST', `${gaps}/justifications`, said);
    await enter('14', 1);
    expect((await other('GET', `${gaps}/unusual`)).body.unusual).toMatchObject([
      { version: 2, justification: null },
    ]);
    expect((await other('POST', `${gaps}/justifications`, said)).body.code).toBe('value_not_unusual');
    expect((await other('POST', `${gaps}/sign-off`, {})).body.code).toBe('values_unjustified');
  });

  test('that is far outside of its group tells its body nothing of the others', async () => {
    await enter('12');
    const [row] = await world.open.db.select().from(schema.valueRevisions);
    const others = await world.open.db.select().from(schema.user);
    await world.open.db.insert(schema.justifications).values({
      id: randomUUID(),
      cycleId: 't-2026',
      bodyId: 'almaty',
      indicatorId: 'site-gaps',
      inputId: 'gaps',
      version: row!.version,
      kind: 'outlier',
      check: null,
      detail: { kk: '14', ru: '14', en: '12, while the others of the group have from 14 to 4,624.' },
      text: said.text,
      at: world.clock.now,
      byId: others[0]!.id,
    });
    await world.open.db.execute(`update cycles set stage = 'disputes' where id = 't-2026'`);
    const { body } = await (await world.as('almaty'))('GET', `${cycle}/results/almaty`);
    expect(JSON.stringify(body)).toContain('Far outside of what the others of the group have.');
    expect(JSON.stringify(body)).not.toContain('4,624');
  });

  test('is shown to its body with the words of the supplier, and with no other draft', async () => {
    await enter('13');
    await other('POST', `${gaps}/justifications`, said);
    await other('POST', `${gaps}/sign-off`, {});
    await world.open.db.execute(`update cycles set stage = 'disputes' where id = 't-2026'`);
    const shown = async (person: 'almaty' | 'health', bodyId: string) => {
      const { body } = await (await world.as(person))('GET', `${cycle}/results/${bodyId}`);
      return (body as DraftResult).criteria
        .flatMap(({ indicators }) => indicators)
        .flatMap(({ justified }) => justified);
    };
    expect(await shown('almaty', 'almaty')).toMatchObject([
      { inputId: 'gaps', detail: { en: 'More than twelve gaps are rare.' }, text: said.text },
    ]);
    expect(await shown('health', 'health')).toEqual([]);
  });
});

describe('words for a value', () => {
  test('are refused where nothing is unusual, after the sign-off, and from another supplier', async () => {
    await enter('12');
    expect((await other('POST', `${gaps}/justifications`, said)).body.code).toBe('value_not_unusual');
    await other('POST', `${gaps}/sign-off`, {});
    expect((await other('POST', `${gaps}/justifications`, said)).body.code).toBe('indicator_signed_off');
    const clerk = await world.as('clerk');
    expect((await clerk('POST', `${gaps}/justifications`, said)).status).toBe(404);
    expect((await clerk('GET', `${gaps}/unusual`)).status).toBe(404);
  });

  test('are words', async () => {
    await enter('13');
    expect((await other('POST', `${gaps}/justifications`, { ...said, text: ' ' })).status).toBe(422);
  });

  test('are written into the audit with what they are about', async () => {
    await enter('13');
    await other('POST', `${gaps}/justifications`, said);
    const { body } = await (await world.as('auditor'))('GET', '/api/v1/audit?action=values.justify');
    expect(body.entries[0]).toMatchObject({
      action: 'values.justify',
      after: [{ bodyId: 'almaty', inputId: 'gaps', version: 1, unusual: 'few-gaps' }],
      reason: said.text,
    });
  });

  test('are not read in the audit by their body before it is shown its draft', async () => {
    await enter('13');
    await other('POST', `${gaps}/justifications`, said);
    const almaty = await world.as('almaty');
    const { body } = await almaty('GET', '/api/v1/audit?cycleId=t-2026');
    expect(JSON.stringify(body)).not.toContain(said.text);
  });

  test.each([
    ['nothing that one can see', '\u200b\u2060\u3164'],
    ['a mark of direction and two letters', '\u202eno'],
  ])('are not %s', async (_, text) => {
    await enter('13');
    expect((await other('POST', `${gaps}/justifications`, { ...said, text })).status).toBe(422);
  });

  test('stay as they were written', async () => {
    await enter('13');
    await other('POST', `${gaps}/justifications`, said);
    await expect(world.open.db.execute(`update justifications set text = 'x'`)).rejects.toThrow();
  });
});
