import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, luminance } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const light = tokensAfter(':root {');
const dark = tokensAfter('@media (prefers-color-scheme: dark) {\n  :root {');
const themes = [
  ['light', light],
  ['dark', { ...light, ...dark }],
] as const;

const grades = ['aaa', 'aa', 'a', 'bbb', 'bb', 'b'];
const grounds = ['--paper', '--surface', '--tint', '--amber-tint', '--loss-tint'];
const textPairs = [
  ...grounds.flatMap((ground) =>
    ['--ink', '--ink-soft', '--accent', '--accent-strong', '--loss'].map((ink) => [ink, ground]),
  ),
  ['--gain', '--paper'],
  ['--gain', '--surface'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
  ['--paper', '--ink'],
  ['--ink-soft', '--hairline'],
  ...[1, 2, 3, 4, 5].map((tone) => ['--on-criterion', `--criterion-${tone}`]),
  ...grades.map((grade) => [`--on-grade-${grade}`, `--grade-${grade}`]),
] as [string, string][];
const graphicPairs = [
  ...[1, 2, 3, 4, 5].map((tone) => [`--criterion-${tone}`, '--paper']),
  ...['high', 'medium', 'low', 'ineffective'].map((level) => [`--level-${level}`, '--paper']),
  ['--edge', '--paper'],
  ['--edge', '--surface'],
  ['--focus', '--paper'],
  ['--focus', '--surface'],
  ['--gold-edge', '--amber-tint'],
  ['--gold-edge', '--paper'],
  ['--rule', '--paper'],
] as [string, string][];

for (const [theme, tokens] of themes) {
  test.each(textPairs)(`text in ${theme}: %s on %s reaches 4.5`, (ink, ground) => {
    expect(contrast(tokens[ink]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphicPairs)(`graphic in ${theme}: %s on %s reaches 3`, (mark, ground) => {
    expect(contrast(tokens[mark]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  });

  test(`the grades in ${theme} step in one direction of lightness, so the ramp reads without colour`, () => {
    const lightness = grades.map((grade) => luminance(tokens[`--grade-${grade}`]!));
    const sorted = [...lightness].sort((a, b) => (theme === 'light' ? a - b : b - a));
    expect(lightness).toEqual(sorted);
  });
}

test('the dark theme names every colour anew, and no other', () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});

test('black on white is the greatest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

function tokensAfter(selector: string): Record<string, string> {
  const start = css.indexOf(selector) + selector.length;
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}
