/** The model index as a workbook, as such ratings are usually kept: one sheet of inputs, one of formulas. */
import { HyperFormula } from 'hyperformula';
import { KINDS } from './model-index.ts';

/** The workbook of the given columns; `change` sets one input, and the totals and places follow. */
export function inHyperFormula({ part, whole }: { part: Float64Array[]; whole: Float64Array[] }) {
  const rows = part[0]!.length;
  const inputs = Array.from({ length: rows }, (_, row) =>
    KINDS.flatMap((_kind, at) => [part[at]![row]!, whole[at]![row]!]),
  );
  const scores = Array.from({ length: rows }, (_, row) => [
    ...KINDS.map((kind, at) =>
      formula(kind, `inputs!${letter(at * 2)}${row + 1}`, `inputs!${letter(at * 2 + 1)}${row + 1}`),
    ),
    ...[0, 1, 2, 3].map((at) => `=SUM(${letter(at * 5)}${row + 1}:${letter(at * 5 + 4)}${row + 1})`),
    `=SUM(U${row + 1}:X${row + 1})`,
    `=IF(Y${row + 1}>=80,"A",IF(Y${row + 1}>=60,"B","C"))`,
    `=COUNTIF(Y$1:Y$${rows},">"&Y${row + 1})+1`,
  ]);
  const workbook = HyperFormula.buildFromSheets(
    { inputs, scores },
    { licenseKey: 'gpl-v3', maxRows: 200_000 },
  );
  return {
    recompute: () => workbook.rebuildAndRecalculate(),
    change: (row: number, at: number, value: number) =>
      void workbook.setCellContents({ sheet: 0, row, col: at * 2 }, [[value]]),
  };
}

/** The formula of one indicator's points. */
export function formula(kind: (typeof KINDS)[number], part: string, whole: string): string {
  switch (kind) {
    case 'share':
      return `=IF(${whole}=0,5,ROUND(5*${part}/${whole},2))`;
    case 'per-thousand':
      return `=IF(${whole}=0,5,ROUND(MAX(0,5-5*10*${part}/${whole}),2))`;
    case 'per-case':
      return `=ROUND(MAX(0,5-0.01*${part}),2)`;
    case 'steps':
      return `=IF(${whole}=0,5,IF(100*${part}/${whole}>=90,5,IF(100*${part}/${whole}>=70,3,IF(100*${part}/${whole}>=50,1,0))))`;
  }
}

/** The name of a column counted from zero. */
export function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${String.fromCharCode(64 + Math.floor(column / 26))}${last}`;
}
