import { expect, test } from 'vitest';
import { loadBodies } from './node.ts';

const bodies = loadBodies();

test('every body has names and short names in three languages', () => {
  for (const { id, name, abbreviation } of bodies) {
    expect([id, ...Object.values(name), ...Object.values(abbreviation)]).not.toContain('');
    expect(name.kk).not.toBe(name.ru);
  }
  expect(new Set(bodies.map(({ abbreviation }) => abbreviation.kk)).size).toBe(bodies.length);
});

test('every local body has a region and every renamed one leads to its successor and back', () => {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  for (const body of bodies) {
    expect(body.region !== undefined).toBe(body.group === 'local');
    for (const id of body.successors) expect(byId.get(id)!.predecessors).toContain(body.id);
  }
});
