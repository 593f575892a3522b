import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { settleOrigin } from './forwarding.ts';

test('a caller cannot state its own address or protocol', () => {
  const request = requestWith({
    'X-Client-Address': '10.0.0.1',
    'X-Forwarded-For': '10.0.0.2',
    'X-Forwarded-Proto': 'https',
  });
  expect(settleOrigin(request, false)).toBe('127.0.0.1');
  expect(request.headers['x-forwarded-proto']).toBe('http');
  expect(request.rawHeaders).toEqual([
    'X-Forwarded-For',
    '10.0.0.2',
    'x-client-address',
    '127.0.0.1',
    'x-forwarded-proto',
    'http',
  ]);
});

test('behind our proxy the address it appended counts', () => {
  const request = requestWith({ 'X-Forwarded-For': '10.0.0.2, 203.0.113.9', 'X-Forwarded-Proto': 'https' });
  expect(settleOrigin(request, true)).toBe('203.0.113.9');
  expect(request.headers['x-forwarded-proto']).toBe('https');
});

test.each([
  ['https', 'https'],
  ['http', 'http'],
  ['http, https', 'https'], // the last word is our proxy's
  [undefined, 'https'], // ours ends TLS unless it says otherwise
])('behind our proxy the protocol %s is %s', (stated, protocol) => {
  const request = requestWith(stated === undefined ? {} : { 'X-Forwarded-Proto': stated });
  settleOrigin(request, true);
  expect(request.headers['x-forwarded-proto']).toBe(protocol);
});

function requestWith(headers: Record<string, string>): IncomingMessage {
  return {
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    rawHeaders: Object.entries(headers).flat(),
    socket: { remoteAddress: '127.0.0.1' },
  } as unknown as IncomingMessage;
}
