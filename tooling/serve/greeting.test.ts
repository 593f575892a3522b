import { expect, test } from 'vitest';
import { greeting } from './greeting.ts';

test('the start names the addresses and the demonstration accounts', () => {
  const accounts = [
    { role: 'auditor', email: 'auditor@demo.example', password: 'see everything', organisation: 'Audit' },
    { role: 'agency', email: 'a@demo.example', password: 'contest', organisation: 'Ministry' },
  ];
  expect(greeting('http://localhost:8080', '/data', false, accounts)).toBe(`
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
  expect(greeting('http://localhost:8080', '/data', true)).not.toContain('Demonstration');
});
