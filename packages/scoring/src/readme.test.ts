import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as scoring from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the example of the README gives what it says', () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
  const names = /import \{([\s\S]*?)\} from/.exec(code)![1]!;
  const body = code
    .replace(/import [\s\S]*?;\n/, '')
    .replace('(en: string)', '(en)')
    .replace('scoreIndicator(deadlines', 'const score = scoreIndicator(deadlines')
    .replace('explainIndicator(deadlines', 'const line = explainIndicator(deadlines');
  const run = new Function('scoring', `const { ${names} } = scoring;\n${body}\nreturn { score, line };`) as (
    of: typeof scoring,
  ) => { score: { points: scoring.Fraction; exact: scoring.Fraction }; line: string };
  const { score, line } = run(scoring);
  expect(readme).toContain(`exact: ${score.exact.toString()}, points: ${score.points.toString()} }`);
  expect(readme).toContain(`// ${line}\n`);
});

test('every function that the README names exists', () => {
  const named = [...readme.matchAll(/`([a-z]\w+)`/g)].map((match) => match[1]!);
  const functions = named.filter((name) => !['exempt', 'missing', 'zod'].includes(name));
  expect(functions.filter((name) => !(name in scoring))).toEqual([]);
});
