/** Printed figures as they are gathered from tables, each with its line in the report. */
import type { Printed } from '@olshem/scoring';

/** Figures by body and node, and the line on which each stands. */
export interface PrintedFigures {
  printed: Record<string, Record<string, Printed>>;
  lines: Record<string, Record<string, number>>;
}

/** A figure as a table gives it, with the path of the table. */
export interface FoundFigure {
  path: string;
  body: string;
  node: string;
  figure: Printed;
  line: number | undefined;
}

/** Keeps one figure; throws `SyntaxError` when the table gives it a second time. */
export function keepFigure(figures: PrintedFigures, { path, body, node, figure, line }: FoundFigure): void {
  const own = (figures.printed[body] ??= {});
  if (Object.hasOwn(own, node)) throw new SyntaxError(`${path}: “${node}” of “${body}” stands twice.`);
  own[node] = figure;
  if (line !== undefined) (figures.lines[body] ??= {})[node] = line;
}

/** Throws `SyntaxError` when a body that stands in the tables lacks a figure on one of the nodes. */
export function requireFigures(figures: PrintedFigures, folder: string, nodes: readonly string[]): void {
  for (const [body, own] of Object.entries(figures.printed)) {
    const absent = nodes.find((node) => !Object.hasOwn(own, node));
    if (absent) throw new SyntaxError(`${folder}: there is no figure “${absent}” for “${body}”.`);
  }
}
