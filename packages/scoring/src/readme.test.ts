import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as check from './check.ts';
import * as fast from './fast.ts';
import * as scoring from './index.ts';
import * as serialise from './serialise.ts';
import * as study from './study.ts';

const doors: Readonly<Record<string, object>> = {
  '@olshem/scoring': scoring,
  '@olshem/scoring/fast': fast,
  '@olshem/scoring/study': study,
  '@olshem/scoring/check': check,
  '@olshem/scoring/serialise': serialise,
};

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

test('every function that the README names is behind the door where it says', () => {
  const rows = [...readme.matchAll(/^\| `(@olshem[^`]+)` +\|(.*)$/gm)];
  expect(rows.map(([, door]) => door)).toEqual(Object.keys(doors));
  const named = rows.flatMap(([, door, says]) =>
    [...says!.matchAll(/`(\w+)`/g)].map(([, name]) => [door, name]),
  );
  expect(named.filter(([door, name]) => !(name! in doors[door!]!))).toEqual([]);
});

test('the package opens these doors and no other', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, string>;
  };
  const opened = Object.keys(exports).map((door) => door.replace('.', '@olshem/scoring'));
  expect(opened).toEqual([...Object.keys(doors), '@olshem/scoring/schema/*']);
});
