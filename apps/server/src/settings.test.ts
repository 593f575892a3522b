import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, root } from './settings.ts';

test('nothing needs to be set', () => {
  expect(readSettings({})).toEqual({
    apps: ['site', 'admin', 'api'],
    port: 8080,
    host: '127.0.0.1',
    behindProxy: false,
    apiUrl: 'http://127.0.0.1:8080',
    api: { production: false, dataDir: join(root, '.data'), secureCookies: false },
    stopWithParent: false,
    debug: false,
  });
});

test('an empty variable is one that is not set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '', APPS: '' })).toEqual(readSettings({}));
});

test('what is set is taken', () => {
  const secret = 'a secret of thirty-two characters';
  expect(
    readSettings({
      APPS: 'site, api',
      PORT: '0',
      TRUST_PROXY: '1',
      NODE_ENV: 'production',
      DATA_DIR: '/srv/olshem',
      SESSION_SECRET: secret,
    }),
  ).toMatchObject({
    apps: ['site', 'api'],
    port: 0,
    behindProxy: true,
    api: { production: true, dataDir: '/srv/olshem', sessionSecret: secret },
  });
});

test.each(['http', '80.5', '-1', '65536', '1e3'])('a port %s is refused', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(
    /^PORT must be a number from 1 to 65535, or 0 for any free one\.$/,
  );
});

test.each([
  ['APPS', 'site,shop', 'some of site, admin, api, with commas'],
  ['NODE_ENV', 'prod', 'production, development or test'],
  ['TRUST_PROXY', 'yes', '0 or 1'],
  ['API_URL', 'here', 'an address such as http://127.0.0.1:8080'],
  ['METRICS_TOKEN', 'x'.repeat(15), 'at least 16 characters'],
  ['SESSION_SECRET', 'x'.repeat(31), 'at least 32 characters'],
])('%s=%s is refused with what it must be, and without the value', (name, value, expected) => {
  expect(() => readSettings({ [name]: value })).toThrow(new Error(`${name} must be ${expected}.`));
});

test('each variable that cannot be used has its line', () => {
  expect(() => readSettings({ PORT: 'eighty', APPS: 'shop,bank', SESSION_SECRET: 'short' })).toThrow(
    new Error(
      [
        'APPS must be some of site, admin, api, with commas.',
        'PORT must be a number from 1 to 65535, or 0 for any free one.',
        'SESSION_SECRET must be at least 32 characters.',
      ].join('\n'),
    ),
  );
});
