/** Draws of the model index in a workbook: every draw sets all inputs and weights anew, and totals and places follow. */
import { HyperFormula } from 'hyperformula';
import { formula, letter } from './in-hyperformula.ts';
import { KINDS } from './model-index.ts';

/** The workbook; the returned function draws, and counts how often every row took every place. */
export function robustnessInHyperFormula({
  part,
  whole,
}: {
  part: Float64Array[];
  whole: Float64Array[];
}): (draws: number) => Int32Array[] {
  const rows = part[0]!.length;
  const last = letter(KINDS.length - 1);
  const total = letter(KINDS.length);
  const scores = Array.from({ length: rows }, (_, row) => [
    ...KINDS.map((kind, at) =>
      formula(kind, `inputs!${letter(at * 2)}${row + 1}`, `inputs!${letter(at * 2 + 1)}${row + 1}`),
    ),
    `=SUMPRODUCT(A${row + 1}:${last}${row + 1},weights!A$1:${last}$1)`,
    `=COUNTIF(${total}$1:${total}$${rows},">"&${total}${row + 1})+1`,
  ]);
  const usual = Array.from({ length: rows }, (_, row) =>
    KINDS.flatMap((_kind, at) => [part[at]![row]!, whole[at]![row]!]),
  );
  const workbook = HyperFormula.buildFromSheets(
    { inputs: usual, weights: [KINDS.map(() => 1)], scores },
    { licenseKey: 'gpl-v3' },
  );
  let state = 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 8;
  return (draws) => {
    const counts = Array.from({ length: rows }, () => new Int32Array(rows + 1));
    for (let draw = 0; draw < draws; draw += 1) {
      const inputs = usual.map((row) => row.map((value) => Math.max(0, value + (next() % 3) - 1)));
      const weights = KINDS.map(() => 0.75 + (next() % 51) / 100);
      workbook.batch(() => {
        workbook.setCellContents({ sheet: 0, row: 0, col: 0 }, inputs);
        workbook.setCellContents({ sheet: 1, row: 0, col: 0 }, [weights]);
      });
      for (let row = 0; row < rows; row += 1) {
        const place = workbook.getCellValue({ sheet: 2, row, col: KINDS.length + 1 });
        if (typeof place !== 'number') throw new Error(`Row ${row} has no place: ${String(place)}.`);
        counts[row]![place]! += 1;
      }
    }
    return counts;
  };
}
