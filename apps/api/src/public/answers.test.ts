import { expect, test } from 'vitest';
import { Answers } from './answers.ts';
import { Prebuilt } from './prebuilt.ts';

const plenty = 1_000_000;
const bytes = (text = 'text') => new Prebuilt(text, { 'content-type': 'text/plain' });
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
  expect(answers.ready('r1', '/a')).toBe(first);
  expect(made).toBe(1);
});

test('a new state begins with nothing', async () => {
  const answers = new Answers(plenty);
  await answers.of('r1', '/a', gives(bytes()));
  await answers.of('r2', '/b', gives(bytes()));
  expect(answers.ready('r2', '/a')).toBeUndefined();
  expect(answers.ready('r1', '/a')).toBeUndefined();
});

test('what was begun before the state changed is not given after it', async () => {
  const answers = new Answers(plenty);
  let finish = (_: Prebuilt) => {};
  const before = answers.of('r1', '/a', () => new Promise((done) => (finish = done)));
  await answers.of('r2', '/b', gives(bytes()));
  finish(bytes('of the state before'));
  await before;
  expect(answers.ready('r2', '/a')).toBeUndefined();
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
  answers.ready('r1', '/a');
  await answers.of('r1', '/c', gives(bytes()));
  expect(['/a', '/b', '/c'].map((question) => answers.ready('r1', question) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});

test('an answer above the bound is given and not kept', async () => {
  const answers = new Answers(bytes().weight);
  const large = bytes('x'.repeat(5000));
  expect(await answers.of('r1', '/a', gives(large))).toBe(large);
  expect(answers.ready('r1', '/a')).toBeUndefined();
});
