import { cycle, signedIn } from './portal.ts';
import { startServer, type RunningServer } from './running-server.ts';
import { test } from './test.ts';
import { expectInLanguage } from './words-of-page.ts';

const pages = {
  administrator: [
    '',
    `/cycles/${cycle}`,
    `/cycles/${cycle}/data`,
    `/cycles/${cycle}/calendar`,
    `/cycles/${cycle}/disputes`,
    `/cycles/${cycle}/publication`,
    `/cycles/${cycle}/proposals`,
    `/cycles/${cycle}/extension`,
    '/cycles/new',
    '/register',
    '/register/akimat-pavlodar',
    '/register/new',
    '/register/import',
    '/register/organisations',
    '/register/indices',
    '/people',
    '/people/invite',
    '/people/import',
    '/methodologies',
    '/audit',
    '/account',
  ],
  almaty: ['', `/cycles/${cycle}/result`, `/cycles/${cycle}/disputes`],
  'kpsisu-entry': ['', `/cycles/${cycle}/data`, `/cycles/${cycle}/data/review-deadlines`],
};

// Addresses of people, and ids, by which sheets name what they are about.
const theirs = [
  /@/,
  /^[a-z\d]+(?:-[a-z\d]+)+$/,
  /^KZ-\d\d$/,
  'operational',
  'operator',
  'start',
  'undated',
].concat(['adgs', 'kpsisu', 'mcriap', 'miicr', 'mior', 'mki']);

// One server for all of them.
test.describe.configure({ mode: 'default' });

// What people wrote in the demonstration that all specs share is in their own language.
let server: RunningServer;
test.beforeAll(async () => {
  test.setTimeout(150_000);
  server = await startServer();
});
test.afterAll(() => server.stop());

for (const locale of ['kk', 'ru'] as const)
  for (const [person, paths] of Object.entries(pages))
    test(`the portal of ${person} in ${locale} is in that language`, async ({ browser }) => {
      test.setTimeout(180_000);
      const page = await signedIn(browser, person, server.origin);
      for (const path of paths) {
        await page.goto(`/admin/${locale}${path}`);
        await expectInLanguage(page, locale, theirs);
      }
    });
