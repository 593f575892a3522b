import { globSync, readFileSync } from 'node:fs';
import { locales, m } from '@olshem/i18n';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import type { ApiDeps } from '../../deps.ts';
import { operationsOf, type ApiDocument, type Placed } from './document.ts';
import { examples } from './examples/index.ts';
import { REFUSAL_STATUS } from './refusal-status.ts';
import { refusalsOf } from './refusals.ts';
import { snakeCased } from './words.ts';

// Routes are only declared here; none is answered that would reach for a database or a key.
const api = createApp({} as ApiDeps);
let document: ApiDocument;
let operations: Placed[];
beforeAll(async () => {
  document = (await (await get('/api/v1/openapi.json')).json()) as ApiDocument;
  operations = operationsOf(document);
});

const get = (path: string, headers: Record<string, string> = {}) =>
  api.fetch(new Request(`http://localhost${path}`, { headers }));
const page = async (lang: string) => (await get(`/api/v1/docs?lang=${lang}`)).text();

describe('words', () => {
  const keys = (prefix: string) => Object.keys(m).filter((key) => key.startsWith(prefix));

  test('every operation has its summary, and no summary is left over', () => {
    expect(keys('api_op_').sort()).toEqual(
      operations.map(({ operation }) => `api_op_${snakeCased(operation.operationId)}`).sort(),
    );
  });
  test('every parameter has its meaning, and no meaning is left over', () => {
    const used = operations.flatMap(({ operation }) => operation.parameters ?? []);
    expect(keys('api_parameter_').sort()).toEqual(
      [...new Set(used.map(({ name }) => `api_parameter_${snakeCased(name)}`))].sort(),
    );
  });
  test('every tag has its title, and no title is left over', () => {
    expect(keys('api_tag_').sort()).toEqual(
      document.tags.map(({ name }) => `api_tag_${name.toLowerCase().replaceAll(' ', '_')}`).sort(),
    );
  });
  test('the document carries the English summary', () => {
    const { summary } = document.paths['/api/v1/indices/{index}/editions/{edition}/ranking']!['get']!;
    expect(summary).toBe('Read the ranking of a group');
  });
});

describe('examples', () => {
  test('every operation has one, and none is left over', () => {
    expect(Object.keys(examples).sort()).toEqual(
      operations.map(({ operation }) => operation.operationId).sort(),
    );
  });
  test('what they ask and answer is what the operation declares, to the field', () => {
    const routes = api.app.openAPIRegistry.definitions.flatMap((definition) =>
      definition.type === 'route' ? [definition.route] : [],
    );
    for (const { operationId, request, responses } of routes) {
      const { parameters = {}, body, answer } = examples[operationId!]!;
      const params = request?.params as Schema | undefined;
      const query = request?.query as Schema | undefined;
      const inPath = Object.keys(params?.shape ?? {});
      expect
        .soft(
          faultsOf(
            params,
            pick(parameters, (name) => inPath.includes(name)),
          ),
          operationId,
        )
        .toEqual([]);
      expect
        .soft(
          faultsOf(
            query,
            pick(parameters, (name) => !inPath.includes(name)),
          ),
          operationId,
        )
        .toEqual([]);
      const sent = Object.entries(request?.body?.content ?? {});
      for (const [mediaType, media] of sent)
        if (mediaType === 'application/json')
          expect.soft(changedBy(schemaOf(media), body), operationId).toEqual([]);
      expect.soft(body === undefined, operationId).toBe(sent.length === 0);
      const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2'))!;
      for (const media of Object.values('content' in success ? (success.content ?? {}) : {}))
        expect.soft(changedBy(schemaOf(media), answer), operationId).toEqual([]);
    }
  });
  test('the document carries them for generated clients', () => {
    const { get } = document.paths['/api/v1/indices/{index}/editions/{edition}/ranking']!;
    expect(get!.parameters!.map(({ name, example }) => [name, example])).toEqual([
      ['index', 'openness'],
      ['edition', '2025'],
      ['group', 'central'],
      ['sort', undefined],
      ['grade', undefined],
      ['lang', undefined],
      ['revision', undefined],
    ]);
    expect(get!.responses['200']!.content!['application/json']!.example).toEqual(
      examples['readRanking']!.answer,
    );
  });
});

describe('refusals', () => {
  const sources = globSync('**/*.ts', { cwd: new URL('../../', import.meta.url) })
    .filter((file) => !/\.test\.ts$|^(testing|seed|operations\/documentation)\//.test(file))
    .map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

  test('each code has the status under which it is thrown', () => {
    const thrown = sources.flatMap((source) =>
      [...source.matchAll(/new DomainError\(\s*'(\w+)',\s*(\d{3})/g)].map(([, code, status]) => [
        code,
        Number(status),
      ]),
    );
    expect(thrown.length).toBeGreaterThan(40);
    expect(
      thrown.filter(([code, status]) => (REFUSAL_STATUS as Record<string, number>)[code!] !== status),
    ).toEqual([]);
  });
  test('each listed code is one that something throws', () => {
    expect(
      Object.keys(REFUSAL_STATUS).filter((code) => !sources.some((source) => source.includes(`'${code}'`))),
    ).toEqual([]);
  });
  test('follow from the form of an operation and from what it does', () => {
    const of = (id: string) => refusalsOf(operations.find(({ operation }) => operation.operationId === id)!);
    expect(of('listIndices')).toEqual(['invalid_request']);
    expect(of('returnSignOff')).toEqual([
      'malformed_json',
      'not_signed_in',
      'forbidden',
      'cross_site',
      'not_found',
      'not_signed_off',
      'stage_forbids',
      'cycle_published',
      'too_large',
      'invalid_text',
      'invalid_request',
      'storage_full',
    ]);
  });
});

describe('the page', () => {
  test.each(locales)(
    'tells every operation in %s, without script or anything from elsewhere',
    async (lang) => {
      const told = await page(lang);
      expect(told).toContain(`<html lang="${lang}">`);
      for (const { operation } of operations)
        expect(told).toContain(`<article id="${operation.operationId}">`);
      expect(told).not.toMatch(
        /<script|<button|style=|\son\w+=|(src|href)="(https?:)?\/\/|undefined|\[object/,
      );
    },
  );
  test('every link inside leads somewhere, and no id stands twice', async () => {
    const told = await page('en');
    const ids = [...told.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const aims = [...told.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(aims)].filter((aim) => !ids.includes(aim))).toEqual([]);
  });
  test('headings go down by one step', async () => {
    const levels = [...(await page('ru')).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([]);
  });
  test('gives an example as a command that can be pasted', async () => {
    expect(await page('en')).toContain(
      'curl &quot;$OLSHEM/api/v1/indices/openness/editions/2025/ranking?group=central&quot;',
    );
  });
  test('speaks the language of the reader, Kazakh without a wish', async () => {
    const of = async (accepted: string) =>
      (await get('/api/v1/docs', { 'accept-language': accepted })).headers;
    expect((await of('ru-RU,ru;q=0.9,en;q=0.8')).get('content-language')).toBe('ru');
    expect((await of('de')).get('content-language')).toBe('kk');
    expect((await of('de')).get('vary')).toBe('accept-language, accept-encoding');
  });
  test('is text and one stylesheet, and light', async () => {
    const response = await get('/api/v1/docs?lang=kk', { 'accept-encoding': 'br' });
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(Number(response.headers.get('content-length'))).toBeLessThan(60_000);
    const style = await get('/api/v1/docs/style.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });
  test('is not sent again while it has not changed', async () => {
    const response = await get('/api/v1/docs?lang=ru');
    const again = await get('/api/v1/docs?lang=ru', {
      'if-none-match': response.headers.get('etag')!,
    });
    expect(again.status).toBe(304);
  });
});

interface Schema {
  shape?: object;
  safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: unknown[] } };
}

/** The zod schema of a body; the OpenAPI types would also allow a reference in its place. */
function schemaOf(media: unknown): Schema {
  return (media as { schema: Schema }).schema;
}

function faultsOf(schema: Schema | undefined, value: unknown): unknown[] {
  return schema?.safeParse(value).error?.issues ?? [];
}

/** Faults, or the field that the schema does not know or would add. */
function changedBy(schema: Schema, value: unknown): unknown[] {
  const { data, error } = schema.safeParse(value);
  if (error) return error.issues;
  return sorted(data) === sorted(value) ? [] : [{ declared: data, example: value }];
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

function pick(record: Record<string, string>, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted(name)));
}
