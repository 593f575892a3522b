import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { MisfitError, readJson } from './read-json.ts';

const leaf = z.strictObject({ rule: z.int(), title: z.string(), note: z.string() });
const branch = z.strictObject({
  title: z.string(),
  get children(): z.ZodMiniArray<z.ZodMiniUnion<[typeof leaf, typeof branch]>> {
    return z.array(z.union([leaf, branch]));
  },
});
const good = { title: 'a', children: [{ title: 'b', children: [{ rule: 1, title: 'c', note: 'd' }] }] };

/** The refusal of a value. */
function misfit(json: unknown): Pick<MisfitError, 'path' | 'reason'> {
  try {
    readJson(branch, json, 'tree');
  } catch (problem) {
    expect(problem).toBeInstanceOf(MisfitError);
    return { path: (problem as MisfitError).path, reason: (problem as MisfitError).reason };
  }
  throw new Error('The value was read.');
}

test('what fits is read as it is', () => {
  expect(readJson(branch, good, 'tree')).toEqual(good);
});

test('the refusal says what was to be read, where it does not fit, and why', () => {
  expect(() => readJson(branch, { title: 1, children: [] }, 'tree')).toThrow(
    'This is no tree: at title: Invalid input: expected string, received number.',
  );
  expect(() => readJson(branch, 1, 'tree')).toThrow(TypeError);
});

describe('of alternatives the one that fits best is taken for the one that was meant', () => {
  test('in a leaf', () => {
    const json = { title: 'a', children: [{ rule: 'x', title: 'c', note: 'd' }] };
    expect(misfit(json)).toEqual({
      path: ['children', '0', 'rule'],
      reason: 'Invalid input: expected number, received string',
    });
  });

  test('in a leaf below a branch', () => {
    const json = { title: 'a', children: [{ title: 'b', children: [{ rule: 1, title: 'c', note: null }] }] };
    expect(misfit(json)).toEqual({
      path: ['children', '0', 'children', '0', 'note'],
      reason: 'Invalid input: expected string, received null',
    });
  });
});

test.each(['__proto__', 'constructor', 'valueOf'])('the key %s is refused wherever it stands', (key) => {
  const json: unknown = JSON.parse(`{"title":"a","children":[{"${key}":{}}]}`);
  expect(misfit(json)).toEqual({
    path: ['children', '0', key],
    reason: 'A name that every object has cannot be a key',
  });
});

test('what is inherited is no key', () => {
  expect(readJson(z.record(z.string(), z.int()), { one: 1, construct: 2 }, 'list')).toEqual({
    one: 1,
    construct: 2,
  });
});

test('nesting ends somewhere', () => {
  const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;
  const lists: z.ZodMiniType = z.lazy(() => z.array(lists));
  expect(readJson(lists, nested(201), 'list')).toEqual(nested(201));
  expect(() => readJson(lists, nested(202), 'list')).toThrow(
    'This is no list: at 0.0.0.0.0.0.0.0: Nested deeper than 200 levels.',
  );
});
