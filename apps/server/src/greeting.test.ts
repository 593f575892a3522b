import { expect, test } from 'vitest';
import { greeting } from './greeting.ts';
import { readSettings } from './settings.ts';

const origin = 'http://localhost:8080';

test('the start names the addresses and the demonstration accounts', () => {
  const accounts = [
    { role: 'auditor', email: 'auditor@demo.example', password: 'see everything', organisation: 'Audit' },
    { role: 'agency', email: 'a@demo.example', password: 'contest', organisation: 'Ministry' },
  ];
  expect(greeting(origin, readSettings({ DATA_DIR: '/data' }), accounts)).toBe(`
Ölshem is ready.
  Site    http://localhost:8080/
  Portal  http://localhost:8080/admin
  API     http://localhost:8080/api/v1  (readable: http://localhost:8080/api/v1/docs)
  Data    /data

Demonstration accounts (role, e-mail, password, organisation):
  auditor  auditor@demo.example  see everything  Audit
  agency   a@demo.example        contest         Ministry

Ctrl-C stops everything; the data stay.
`);
});

test('without demonstration accounts none are mentioned', () => {
  expect(greeting(origin, readSettings({ DATABASE_URL: 'postgres://db' }))).not.toContain('Demonstration');
});

test('an app alone says where its figures come from', () => {
  expect(greeting(origin, readSettings({ APPS: 'site', API_URL: 'http://10.0.0.5:8080' }))).toBe(`
Ölshem is ready.
  Site    http://localhost:8080/
  Data    from the API on http://10.0.0.5:8080

Ctrl-C stops everything; the data stay.
`);
});
