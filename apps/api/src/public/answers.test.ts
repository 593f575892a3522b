import { expect, test } from 'vitest';
import { Answers, type Made } from './answers.ts';
import { Prebuilt } from './prebuilt.ts';

const plenty = 1_000_000;
const bytes = (text = 'text') => new Prebuilt(text, { 'content-type': 'text/plain' });
/** One set for each state, as the catalogue gives it. */
const states = new Map<string, ReadonlySet<string>>();
const standing = (marks: string) => {
  const known = states.get(marks) ?? new Set(marks.split(' '));
  states.set(marks, known);
  return known;
};
const ready = (answers: Answers, marks: string, question: string) => answers.ready(question, standing(marks));
const gives =
  (answer: Prebuilt, ...from: string[]) =>
  () =>
    Promise.resolve({ answer, from });

test('an answer is made once for a state, however many ask at the same time', async () => {
  const answers = new Answers(plenty);
  let made = 0;
  const make = () => {
    made += 1;
    return Promise.resolve({ answer: bytes(), from: ['r1'] });
  };
  const ask = () => answers.of(standing('r1'), '/a', make);
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(first).toBe(second);
  expect(await ask()).toBe(first);
  expect(ready(answers, 'r1', '/a')).toBe(first);
  expect(made).toBe(1);
});

test('an answer holds as long as every state it was made from stands, whatever else changes', async () => {
  const answers = new Answers(plenty);
  const [one, other, both] = [bytes('one'), bytes('other'), bytes('both')];
  const before = standing('a1 b1');
  await answers.of(before, '/a', gives(one, 'a1'));
  await answers.of(before, '/b', gives(other, 'b1'));
  await answers.of(before, '/both', gives(both, 'a1', 'b1'));
  const questions = ['/a', '/b', '/both'];
  const held = (marks: string) => questions.map((question) => ready(answers, marks, question));
  expect(held('a1 b1')).toEqual([one, other, both]);
  expect(held('a1 b2')).toEqual([one, undefined, undefined]);
  expect(held('a2 b1')).toEqual([undefined, other, undefined]);
  const corrected = bytes('corrected');
  expect(await answers.of(standing('a1 b2'), '/b', gives(corrected, 'b2'))).toBe(corrected);
});

test('what was begun before the state changed is not given after it', async () => {
  const answers = new Answers(plenty);
  let finish = (_: Made) => {};
  const before = answers.of(standing('r1'), '/a', () => new Promise((done) => (finish = done)));
  await answers.of(standing('r2'), '/b', gives(bytes(), 'r2'));
  finish({ answer: bytes('of the state before'), from: ['r1'] });
  await before;
  expect(ready(answers, 'r2', '/a')).toBeUndefined();
});

test('who asks after a change does not wait for what was begun before it', async () => {
  const answers = new Answers(plenty);
  let finish = (_: Made) => {};
  const before = answers.of(standing('r1'), '/a', () => new Promise((done) => (finish = done)));
  const after = bytes('of the state after');
  expect(await answers.of(standing('r2'), '/a', gives(after, 'r2'))).toBe(after);
  finish({ answer: bytes('of the state before'), from: ['r1'] });
  await before;
  expect(ready(answers, 'r2', '/a')).toBe(after);
});

test('a failure and an empty answer are not kept', async () => {
  const answers = new Answers(plenty);
  const r1 = standing('r1');
  await expect(answers.of(r1, '/a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await answers.of(r1, '/a', () => Promise.resolve(undefined))).toBeUndefined();
  const answer = bytes();
  expect(await answers.of(r1, '/a', gives(answer, 'r1'))).toBe(answer);
});

test('the answer not asked for longest makes room', async () => {
  const answers = new Answers(2 * bytes().weight);
  const ask = (question: string) => answers.of(standing('r1'), question, gives(bytes(), 'r1'));
  for (const question of ['/a', '/b']) await ask(question);
  ready(answers, 'r1', '/a');
  await ask('/c');
  expect(['/a', '/b', '/c'].map((question) => ready(answers, 'r1', question) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});

test('an answer above the bound is given and not kept', async () => {
  const answers = new Answers(bytes().weight);
  const large = bytes('x'.repeat(5000));
  expect(await answers.of(standing('r1'), '/a', gives(large, 'r1'))).toBe(large);
  expect(ready(answers, 'r1', '/a')).toBeUndefined();
});
