/**
 * `pnpm bench`: how fast an edition is recomputed, beside the same index in HyperFormula and written by hand. Candidates
 * take turns; what counts is the ratio within one run. `--full` adds what takes minutes.
 */
import { parseArgs } from 'node:util';
import { loadEdition } from '@olshem/methodologies/node';
import { explainIndicator, indicatorsOf, parameterValues, scoreEdition } from '@olshem/scoring';
import { compileEdition, compileWorking } from '@olshem/scoring/fast';
import { robustness } from '@olshem/scoring/study';
import { byHand } from './scoring/by-hand.ts';
import { inHyperFormula } from './scoring/in-hyperformula.ts';
import { compare, machine } from './scoring/measure.ts';
import { modelBodies, modelColumns, modelIndex } from './scoring/model-index.ts';
import { robustnessByHand } from './scoring/robustness-by-hand.ts';
import { robustnessInHyperFormula } from './scoring/robustness-in-hyperformula.ts';

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
console.log(machine());

published();
modelOf(49, 401, 20);
modelOf(2500, 31, 2);
modelOf(100_000, 7, 1);
draws();

/** The openness edition as it was published: most inputs are not, so most cells are printed figures. */
function published(): void {
  const edition = loadEdition('openness/2025');
  const { methodology, bodies } = edition;
  const parameters = parameterValues(methodology);
  const fast = compileEdition(edition, { backend: 'generated' })!;
  const working = () => {
    for (const { group, supplied } of bodies) {
      for (const indicator of indicatorsOf(methodology)) {
        explainIndicator(indicator, supplied[indicator.id] ?? { inputs: {} }, group, parameters);
      }
    }
  };
  const candidates = [
    { name: 'compiled', run: () => fast.recompute(), times: 10 },
    { name: 'exact', run: () => void scoreEdition(edition) },
    { name: 'the working of every score, in three languages', run: working },
  ];
  compare(`Openness 2025 as published, ${bodies.length} bodies`, candidates, 15);
}

/** The model index with every input known. */
function modelOf(rows: number, rounds: number, times: number): void {
  const edition = { id: 'model/1', methodology: modelIndex, bodies: modelBodies(rows) };
  const hand = byHand(modelColumns(rows));
  const before = process.memoryUsage().rss;
  const generated = compileEdition(edition, { backend: 'generated' })!;
  const held = (process.memoryUsage().rss - before) / 2 ** 20;
  const interpreted = compileEdition(edition)!;
  const working = rows <= 2500 ? compileWorking(edition) : undefined;
  // A workbook of thousands of rows takes minutes, and one of a hundred thousand more memory than Node has at hand.
  const sheet = rows <= 49 || (rows <= 2500 && values.full) ? inHyperFormula(modelColumns(rows)) : undefined;
  hand.run();
  agree(rows, hand, generated);
  const all = [
    { name: 'by hand, whole hundredths', run: hand.run, times },
    { name: 'compiled, generated code', run: () => generated.recompute(), times },
    { name: 'compiled, interpreted (strict policies)', run: () => interpreted.recompute(), times },
  ];
  if (working) {
    const both = () => (generated.recompute(), working.recompute());
    all.push({ name: 'compiled, every intermediate value kept', run: both, times });
  }
  compare(`Model index, ${rows} bodies × 20 indicators, everything`, all, rounds);
  if (rows <= 2500) {
    const exact = [all[0]!, { name: 'exact fractions', run: () => void scoreEdition(edition) }];
    compare('  … and exactly', sheet ? [...exact, { name: 'HyperFormula', run: sheet.recompute }] : exact, 5);
  } else console.log(`  memory taken by compiling: ${held.toFixed(0)} MB`);
  let at = 0;
  const next = () => 100 + ((at += 1) % 50);
  const one = [
    { name: 'by hand', run: () => hand.change(7, 0, next()), times },
    { name: 'compiled', run: () => generated.change('b7', 'i0', 'part', String(next())), times },
  ];
  compare(
    '  … one input changed',
    sheet ? [...one, { name: 'HyperFormula', run: () => sheet.change(7, 0, next()) }] : one,
    Math.min(rounds, 51),
  );
}

/** Ten thousand draws of weights and inputs. */
function draws(): void {
  const edition = { id: 'model/1', methodology: modelIndex, bodies: modelBodies(49) };
  const hand = robustnessByHand(modelColumns(49));
  compare(
    'Robustness, 10,000 draws over 49 bodies, weights and inputs',
    [
      { name: 'by hand, whole hundredths', run: () => hand(10_000) },
      { name: 'robustness()', run: () => void robustness(edition, { draws: 10_000, seed: 1 }) },
    ],
    9,
  );
  if (!values.full) return;
  const sheet = robustnessInHyperFormula(modelColumns(49));
  compare(
    '  … a hundred of the draws in a workbook',
    [
      { name: 'by hand, whole hundredths', run: () => hand(100), times: 10 },
      { name: 'HyperFormula', run: () => sheet(100) },
    ],
    3,
  );
}

/** A benchmark of wrong figures would be worth nothing. */
function agree(
  rows: number,
  hand: ReturnType<typeof byHand>,
  fast: NonNullable<ReturnType<typeof compileEdition>>,
): void {
  for (let row = 0; row < rows; row += Math.max(1, Math.floor(rows / 500))) {
    const total = fast.points(`b${row}`, 'index')!.toDecimal(2);
    const same =
      total === (hand.totals[row]! / 100).toFixed(2) && fast.place(`b${row}`, 'index') === hand.places[row];
    if (!same) throw new Error(`Body ${row}: ${total} is not what the hand-written index gives.`);
  }
}
