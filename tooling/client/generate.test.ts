import { expect, test } from 'vitest';
import { staleFiles } from './generate.ts';
import { routesOf } from './routes.ts';
import { withoutExamples } from './without-examples.ts';

test('the generated client is what the API as it is now gives', async () => {
  expect(await staleFiles(), 'These files are stale: run pnpm generate:client and commit them.').toEqual([]);
});

const json = { content: { 'application/json': {} } };

test('an operation is found by its id, and one that takes a form says so', () => {
  const paths = {
    '/disputes': {
      get: { operationId: 'listDisputes', responses: { 200: json } },
      post: {
        operationId: 'fileDispute',
        requestBody: { content: { 'multipart/form-data': {} } },
        responses: { 201: json },
      },
    },
  };
  expect(routesOf({ paths, components: { schemas: {} } })).toEqual({
    listDisputes: { method: 'get', path: '/disputes' },
    fileDispute: { method: 'post', path: '/disputes', form: true },
  });
});

test('what answers something else than JSON is no call, whatever its refusals are', () => {
  const responses = { 200: { content: { 'text/csv': {} } }, default: json };
  const paths = { '/export.csv': { get: { operationId: 'exportCsv', responses } } };
  expect(routesOf({ paths, components: { schemas: {} } })).toEqual({});
});

test('two operations of one name are refused', () => {
  const get = { operationId: 'read', responses: { 200: json } };
  const document = { paths: { '/a': { get }, '/b': { get } }, components: { schemas: {} } };
  expect(() => routesOf(document)).toThrow('Two operations are called read');
});

test('types are made without the examples, and a field of that name stays', () => {
  const fields = { type: 'object', properties: { examples: { type: 'array' }, example: { type: 'string' } } };
  const described = {
    parameters: [{ name: 'index', example: 'openness' }],
    content: { 'application/json': { schema: fields, example: { examples: [] }, examples: { one: {} } } },
  };
  expect(withoutExamples(described)).toEqual({
    parameters: [{ name: 'index' }],
    content: { 'application/json': { schema: fields } },
  });
});
