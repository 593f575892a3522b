import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataFolder, loadBodies, loadBodyActs } from './node.ts';

const bodies = loadBodies();

test('every body has names and short names in three languages', () => {
  for (const { id, name, abbreviation } of bodies) {
    expect([id, ...Object.values(name), ...Object.values(abbreviation)]).not.toContain('');
    expect(name.kk).not.toBe(name.ru);
  }
  expect(new Set(bodies.map(({ abbreviation }) => abbreviation.kk)).size).toBe(bodies.length);
});

test('the other names of a body are told apart from its own and from one another', () => {
  for (const { id, name, abbreviation, aliases } of bodies) {
    const all = [...Object.values(name), ...new Set(Object.values(abbreviation)), ...aliases];
    expect([id, new Set(all).size]).toEqual([id, all.length]);
    expect(aliases.length).toBeLessThanOrEqual(20);
  }
  expect(bodies.find(({ id }) => id === 'akimat-abai')?.aliases).toContain('Семей');
});

test('a body of the table of other names is in the register', () => {
  const table = readFileSync(`${dataFolder}/aliases.csv`, 'utf8').trim().split('\n').slice(1);
  const known = bodies.map(({ id }) => id);
  expect(table.map((line) => line.split(',')[0]).filter((id) => !known.includes(id!))).toEqual([]);
});

test('every local body has a region and every renamed one leads to its successor and back', () => {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  for (const body of bodies) {
    expect(body.region !== undefined).toBe(body.group === 'local');
    for (const id of body.successors) expect(byId.get(id)!.predecessors).toContain(body.id);
  }
});

test('what the register says of succession is what the acts say', () => {
  const acts = loadBodyActs();
  for (const body of bodies) {
    const others = (ids: string[]) => [...new Set(ids)].filter((id) => id !== body.id).sort();
    const before = acts.filter(({ to, from }) => to.includes(body.id) && !from.includes(body.id));
    const after = acts.filter(({ from }) => from.includes(body.id));
    expect({
      id: body.id,
      before: [...body.predecessors].sort(),
      after: [...body.successors].sort(),
    }).toEqual({
      id: body.id,
      before: others(before.flatMap(({ from }) => [...from])),
      after: others(after.flatMap(({ to }) => [...to])),
    });
  }
});

test.each([
  ['akimat-abai', 'akimat-east-kazakhstan'],
  ['akimat-zhetisu', 'akimat-almaty-region'],
  ['akimat-ulytau', 'akimat-karaganda'],
])('%s was formed from part of %s, which goes on', (formed, from) => {
  const act = loadBodyActs().find(({ to }) => to.includes(formed));
  expect(act).toMatchObject({ kind: 'split', on: '2022-06-08', from: [from], to: [from, formed] });
});
