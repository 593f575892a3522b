import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, root } from './settings.ts';

test('nothing needs to be set', () => {
  expect(readSettings({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataDir: join(root, '.data'),
    behindProxy: false,
  });
});

test.each(['http', '80.5', '-1', '65536'])('a port %s is refused', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`PORT is "${port}", which is no port.`);
});
