import { generateSigningKey } from '@olshem/bundle';
import { continuityAnswer, bodyHistoryAnswer } from '@olshem/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuth } from '../access/sign-in/auth.ts';
import { createApp, type Api } from '../app.ts';
import type { OpenDatabase } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import { seedPublishedEditions } from '../seed/published-editions.ts';
import { seedRegister } from '../seed/register.ts';

const now = () => new Date('2026-01-20T05:00:00.000Z');

let open: OpenDatabase;
let api: Api;
beforeAll(async () => {
  const { key } = await generateSigningKey();
  open = await testDatabase('continuity', async ({ db }) => {
    await seedRegister({ db, now });
    await seedPublishedEditions({ db, now, signingKey: key });
  });
  const auth = createAuth(open.db, { secret: 'a secret that is only for tests, 32+', secureCookies: false });
  api = createApp({ db: open.db, auth, now, signingKey: key });
}, 60_000);
afterAll(() => open.close());

const get = async (path: string) => {
  const response = await api.fetch(new Request(`http://localhost/api/v1${path}`));
  return { status: response.status, body: await response.json() };
};

describe('the history of a body', () => {
  /** Index, edition and rated body of each result, with the acts since. */
  const historyOf = async (body: string) => {
    const answer = bodyHistoryAnswer.parse((await get(`/bodies/${body}`)).body);
    return answer.results.map(({ index, edition, body: rated, acts }) =>
      [`${index}/${edition}`, rated.id, ...acts.map(({ id }) => id)].join(' '),
    );
  };

  test('of a region formed in 2022 begins with the region it was part of, and says so', async () => {
    expect(await historyOf('akimat-abai')).toEqual([
      'openness/2025 akimat-abai',
      'operational/2020 akimat-east-kazakhstan 2022-abai',
      'operational/2019 akimat-east-kazakhstan 2022-abai',
    ]);
  });

  test('of the region that was split says between 2020 and 2025 that part of it left', async () => {
    expect(await historyOf('akimat-east-kazakhstan')).toEqual([
      'openness/2025 akimat-east-kazakhstan',
      'operational/2020 akimat-east-kazakhstan 2022-abai',
      'operational/2019 akimat-east-kazakhstan 2022-abai',
      'service-quality/2025 akimat-east-kazakhstan',
      'open-dialogue/undated akimat-east-kazakhstan',
    ]);
  });

  test('goes through a new name, and the year of an act belongs to the body that it made', async () => {
    expect((await historyOf('ministry-of-ai-and-digital-development')).toSorted()).toEqual([
      'openness/2025 ministry-of-ai-and-digital-development',
      'operational/2019 ministry-of-digital-development-2020 2025-digital',
      'operational/2020 ministry-of-digital-development-2020 2025-digital',
    ]);
  });
});

test('an act that made a later body of others is not told of the one that was rated', async () => {
  const { body } = await get('/bodies/ministry-of-culture-and-information');
  const { results } = bodyHistoryAnswer.parse(body);
  const of2020 = results.filter(({ edition }) => edition === '2020');
  expect(of2020.map(({ body: rated, acts }) => [rated.id, ...acts.map(({ id }) => id)]).toSorted()).toEqual([
    ['ministry-of-culture-and-sports-2020', '2023-culture'],
    ['ministry-of-information-and-social-development-2020', '2023-information'],
  ]);
});

describe('continuity', () => {
  const continuityOf = async (edition: string) => {
    const { comparisons } = continuityAnswer.parse((await get(`/indices/${edition}/continuity`)).body);
    return comparisons.map(({ since, edition: earlier, bodies }) => ({
      since,
      earlier,
      bodies: Object.fromEntries(
        bodies.map(({ body, existed, acts }) => [body, [existed, ...acts.map(({ id }) => id)]]),
      ),
    }));
  };

  test('is told against the earlier edition of the index', async () => {
    expect(await continuityOf('operational/editions/2020')).toEqual([
      {
        since: '2019',
        earlier: 'operational/2019',
        bodies: {
          'agency-for-competition': [false],
          'agency-for-financial-market-regulation': [false],
          'ministry-for-emergency-situations': [false],
        },
      },
    ]);
  });

  test('is told against the period with which the report itself compares', async () => {
    const [comparison] = await continuityOf('service-quality/editions/2025');
    expect(comparison).toMatchObject({ since: '2024', earlier: null });
    // No body of that report was formed or split since 2024.
    expect(Object.keys(comparison!.bodies)).toEqual([]);
  });

  test('of an edition that stands beside nothing is empty', async () => {
    expect(await continuityOf('openness/editions/2025')).toEqual([]);
    expect(await continuityOf('open-dialogue/editions/undated')).toEqual([]);
  });

  test('of an edition that is not there is refused', async () => {
    expect((await get('/indices/openness/editions/1999/continuity')).status).toBe(404);
  });
});
