/** Random expressions over every kind of node, and random values of the inputs that they read. */
import fc, { type Arbitrary } from 'fast-check';
import type { Rule, Steps } from './serialised.ts';

const title = { kk: 'т', ru: 'т', en: 't' };
const option = { x: title, y: title, z: title };

const INPUTS = {
  a: { type: 'count', title },
  b: { type: 'count', title, optional: true },
  p: { type: 'percent', title, digits: 2 },
  m: { type: 'amount', title, digits: 3 },
  y: { type: 'yes-no', title },
  d: { type: 'date', title },
  e: { type: 'date', title },
  c: { type: 'choice', title, options: option },
  l: {
    type: 'list',
    title,
    columns: { ok: { type: 'yes-no', title }, c: { type: 'choice', title, options: option } },
  },
};

/** Present once in `times`. */
export function rarely<T>(times: number, arbitrary: Arbitrary<T>): Arbitrary<T | undefined> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

const digits = (most: number, decimals: number) =>
  fc
    .tuple(fc.boolean(), fc.nat(most), fc.nat(10 ** decimals - 1), fc.boolean())
    .map(([negative, whole, rest, plain]) => {
      const text = plain ? `${whole}` : `${whole}.${String(rest).padStart(decimals, '0')}`;
      return negative && !/^0(\.0*)?$/.test(text) ? `-${text}` : text;
    });

const constant = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('0', '1', '2', '3', '4', '0.1', '100', '1000', '1/3', '-1') },
  { weight: 1, arbitrary: digits(50, 2) },
);

const steps: Arbitrary<Steps> = fc.record({
  direction: fc.constantFrom('at-least', 'at-most', 'less-than'),
  steps: fc.array(fc.record({ limit: constant, points: constant }), { maxLength: 3 }),
  otherwise: constant,
});

const byGroup = <T>(each: Arbitrary<T>) => fc.record({ byGroup: fc.record({ central: each, local: each }) });

/** Parameters of every random methodology: a number, a number by group, a ladder, a ladder by group. */
export const parameters = fc
  .record({ n: constant, ng: byGroup(constant), s: steps, sg: byGroup(steps) })
  .map((values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { title, value, basis: 'stated' }]),
    ),
  );

const chosen = fc.constantFrom('x', 'y', 'z');
const rowCondition: Arbitrary<Rule> = fc.oneof(
  fc.constant({ op: 'yes', input: 'ok' }),
  chosen.map((is) => ({ op: 'choice', input: 'c', is })),
  chosen.map((is) => ({ op: 'not', of: { op: 'choice', input: 'c', is } })),
);

const { number, truth } = fc.letrec<{ number: Rule; truth: Rule }>((tie) => {
  const many = (node: string) => fc.array(tie(node) as Arbitrary<Rule>, { minLength: 1, maxLength: 3 });
  const two = fc.tuple(tie('number'), tie('number'));
  const leaf = fc.oneof(
    constant.map((value) => ({ op: 'number', value })),
    fc.constantFrom('a', 'b', 'p', 'm').map((name) => ({ op: 'input', name })),
    fc.constantFrom('n', 'ng').map((name) => ({ op: 'parameter', name })),
    fc.record({ x: constant, y: constant, z: constant }).map((rows) => ({ op: 'table', input: 'c', rows })),
    fc.constantFrom(['d', 'e'], ['e', 'd']).map(([from, to]) => ({ op: 'days-between', from: from, to: to })),
    fc
      .option(rowCondition, { nil: undefined })
      .map((where) => ({ op: 'count-rows', input: 'l', ...(where && { where }) })),
  );
  const branch = fc.oneof(
    fc
      .tuple(fc.constantFrom('add', 'multiply', 'min', 'max'), many('number'))
      .map(([op, of]) => ({ op, of })),
    fc.tuple(fc.constantFrom('subtract', 'divide'), two).map(([op, of]) => ({ op, of })),
    fc
      .record({
        of: tie('number'),
        digits: fc.nat(3),
        mode: fc.constantFrom('half-up', 'half-even', 'truncate'),
      })
      .map((round) => ({ op: 'round', ...round })),
    fc.tuple(fc.constantFrom('ceil', 'floor'), tie('number')).map(([op, of]) => ({ op, of })),
    fc
      .tuple(
        tie('number'),
        fc.oneof(
          steps,
          fc.constantFrom('s', 'sg').map((parameter) => ({ parameter })),
        ),
      )
      .map(([of, ladder]) => ({ op: 'ladder', of, ladder })),
    fc
      .tuple(tie('truth'), tie('number'), tie('number'))
      .map(([when, then, other]) => ({ op: 'if', when, then, else: other })),
    fc.record({ central: tie('number'), local: tie('number') }).map((cases) => ({ op: 'by-group', cases })),
    tie('number').map((of) => ({ op: 'step', name: 'part', of })),
  );
  const condition = fc.oneof(
    fc.constant({ op: 'yes', input: 'y' }),
    chosen.map((is) => ({ op: 'choice', input: 'c', is })),
    fc.constantFrom('a', 'b', 'y', 'd', 'c', 'l').map((input) => ({ op: 'given', input })),
    fc.tuple(fc.constantFrom('equal', 'less', 'at-most'), two).map(([op, of]) => ({ op, of })),
    fc.tuple(fc.constantFrom('and', 'or'), many('truth')).map(([op, of]) => ({ op, of })),
    tie('truth').map((of) => ({ op: 'not', of })),
  );
  return {
    number: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leaf, branch),
    truth: fc.oneof({ maxDepth: 3, depthSize: 'small' }, fc.constant({ op: 'yes', input: 'y' }), condition),
  };
});

/** A rule that gives a number, and a condition. */
export const rule = number;
export const condition = truth;

const date = fc
  .tuple(
    fc.integer({ min: 1999, max: 2032 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const yesNo = fc.constantFrom('yes', 'no');
const valueOf: Record<string, Arbitrary<string>> = {
  a: fc.oneof(fc.nat(3), fc.nat(1000), fc.nat(400_000)).map(String),
  b: fc
    .oneof(
      fc.nat(3),
      fc.nat(1000),
      fc.maxSafeNat().map((large) => large % 1e15),
    )
    .map(String),
  p: fc
    .nat(10_000)
    .map((hundredths) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`),
  m: digits(2000, 3),
  y: yesNo,
  d: fc.oneof(date, fc.constantFrom('2024-02-29', '2000-02-29')),
  e: date,
  c: chosen,
  l: fc.array(fc.record({ ok: yesNo, c: chosen }), { maxLength: 4 }).map((rows) => JSON.stringify(rows)),
};

/** Texts of the inputs that a rule reads, about one in `complete` of them missing. */
export function textsFor(read: readonly string[], complete: number): Arbitrary<Record<string, string>> {
  return fc
    .record(
      Object.fromEntries(
        read.map((name) => [name, fc.option(valueOf[name]!, { nil: undefined, freq: complete })]),
      ),
    )
    .map(
      (texts) =>
        Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Record<
          string,
          string
        >,
    );
}

/** The names of the inputs in the JSON of a rule, so that the others need not be drawn. */
export function namesIn(...rules: unknown[]): string[] {
  const json = JSON.stringify(rules);
  return Object.keys(INPUTS).filter((name) => new RegExp(`"(name|input|from|to)":"${name}"`).test(json));
}

/** The definitions of the inputs that a rule reads. */
export function inputsOf(...rules: unknown[]): Record<string, { type: string }> {
  const read = namesIn(...rules);
  return Object.fromEntries(Object.entries(INPUTS).filter(([name]) => read.includes(name)));
}
