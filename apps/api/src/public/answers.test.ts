import { expect, test } from 'vitest';
import { Answers } from './answers.ts';
import { Prebuilt } from './prebuilt.ts';

const plenty = 1_000_000;
const bytes = (text = 'text') => new Prebuilt(text, { 'content-type': 'text/plain' });
const ready = (answers: Answers, mark: string, question: string) =>
  answers.ready(question, (kept) => kept === mark);
const gives = (answer: Prebuilt | undefined) => () => Promise.resolve(answer);

test('an answer is made once for a state, however many ask at the same time', async () => {
  const answers = new Answers(plenty);
  let made = 0;
  const make = () => {
    made += 1;
    return Promise.resolve(bytes());
  };
  const [first, second] = await Promise.all([answers.of('r1', '/a', make), answers.of('r1', '/a', make)]);
  expect(first).toBe(second);
  expect(ready(answers, 'r1', '/a')).toBe(first);
  expect(made).toBe(1);
});

test('an answer holds as long as the state it was made from, whatever else changes', async () => {
  const answers = new Answers(plenty);
  const [first, other] = [bytes('first'), bytes('other')];
  await answers.of('a-r1', '/a', gives(first));
  await answers.of('b-r1', '/b', gives(other));
  expect(await answers.of('b-r2', '/b', gives(bytes('corrected')))).not.toBe(other);
  expect(ready(answers, 'b-r1', '/b')).toBeUndefined();
  expect(ready(answers, 'a-r1', '/a')).toBe(first);
});

test('what was begun before the state changed is not given after it', async () => {
  const answers = new Answers(plenty);
  let finish = (_: Prebuilt) => {};
  const before = answers.of('r1', '/a', () => new Promise((done) => (finish = done)));
  await answers.of('r2', '/b', gives(bytes()));
  finish(bytes('of the state before'));
  await before;
  expect(ready(answers, 'r2', '/a')).toBeUndefined();
});

test('what was begun before the state changed does not replace what was made after it', async () => {
  const answers = new Answers(plenty);
  let finish = (_: Prebuilt) => {};
  const before = answers.of('r1', '/a', () => new Promise((done) => (finish = done)));
  const after = bytes('of the state after');
  await answers.of('r2', '/a', gives(after));
  finish(bytes('of the state before'));
  await before;
  expect(ready(answers, 'r2', '/a')).toBe(after);
});

test('a failure and an empty answer are not kept', async () => {
  const answers = new Answers(plenty);
  await expect(answers.of('r1', '/a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await answers.of('r1', '/a', gives(undefined))).toBeUndefined();
  const answer = bytes();
  expect(await answers.of('r1', '/a', gives(answer))).toBe(answer);
});

test('the answer not asked for longest makes room', async () => {
  const answers = new Answers(2 * bytes().weight);
  for (const question of ['/a', '/b']) await answers.of('r1', question, gives(bytes()));
  ready(answers, 'r1', '/a');
  await answers.of('r1', '/c', gives(bytes()));
  expect(['/a', '/b', '/c'].map((question) => ready(answers, 'r1', question) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});

test('an answer above the bound is given and not kept', async () => {
  const answers = new Answers(bytes().weight);
  const large = bytes('x'.repeat(5000));
  expect(await answers.of('r1', '/a', gives(large))).toBe(large);
  expect(ready(answers, 'r1', '/a')).toBeUndefined();
});
