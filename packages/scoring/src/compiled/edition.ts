/** An edition compiled for speed: recomputed as a whole, or after one changed input, and equal to the exact path. */
import type { ParameterValue } from '../expression/scope.ts';
import { isIndicator, type Methodology } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import type { BodyData } from '../scoring/edition.ts';
import { bandFor } from '../scoring/bands.ts';
import { scaleOf, scoreBody } from '../scoring/score-edition.ts';
import { parameterValues, type Supplied } from '../scoring/score-indicator.ts';
import { exactCells, fixedCells, isHeld, readInputs } from './classify.ts';
import { readCell } from './columns.ts';
import { bandPosition, cutsOf, type Cuts } from './cuts.ts';
import type { CompileOptions } from './backend.ts';
import { wholeOf } from './fixed.ts';
import type { LaidNode, Layout, Run } from './layout.ts';
import { placeRows, rankedNode, type Ranked } from './ranked.ts';

/** Made by `compileEdition`. */
export class CompiledEdition {
  readonly methodology: Methodology;
  /** Ids of the bodies in the order of rows. */
  readonly bodies: readonly string[];
  /** The tree over rows, for simulations that bring columns of their own. */
  readonly layout: Layout;
  readonly #parameters: Readonly<Record<string, ParameterValue>>;
  readonly #rowOf: Map<string, number>;
  readonly #at: Map<string, number>;
  /** From each node to the top. */
  readonly #paths: LaidNode[][];
  readonly #ownTexts = new WeakMap<BodyData, Record<string, Record<string, string | undefined>>>();
  readonly #tops: LaidNode[];
  readonly #ranked: Ranked[];
  readonly #cuts = new Map<string, Cuts | undefined>();
  #fixedGrades: [number, number][] = [];
  #graded = 0;
  readonly #grades: { cuts: Cuts; of: LaidNode; positions: Int8Array } | undefined;

  readonly #pointsOf = (row: number, node: string) => this.points(this.bodies[row]!, node);

  constructor(methodology: Methodology, layout: Layout, options: CompileOptions) {
    this.methodology = methodology;
    this.layout = layout;
    this.bodies = layout.bodies.map(({ id }) => id);
    this.#parameters = parameterValues(methodology);
    this.#rowOf = new Map(this.bodies.map((id, row) => [id, row]));
    this.#at = new Map(layout.nodes.map(({ node }, at) => [node.id, at]));
    this.#paths = layout.nodes.map((_, at) => pathFrom(layout.nodes, at));
    const { index, rated } = methodology;
    const tops = rated ? [index.id] : index.children.map(({ id }) => id);
    this.#tops = tops.map((id) => layout.nodes[this.#at.get(id)!]!);
    this.#ranked = (options.ranked ?? tops).map((id) =>
      rankedNode(methodology, layout.bodies, this.#paths[this.#at.get(id)!]!),
    );
    const cuts = rated ? this.#cutsOf(this.#tops[0]!) : undefined;
    const positions = new Int8Array(this.bodies.length);
    this.#grades = cuts && { cuts, of: this.#tops[0]!, positions };
    this.recompute();
  }

  /** Scores of every node, grades and places, from the columns of inputs. Throws where the exact path refuses. */
  recompute(): void {
    if (this.layout.fixed.size === 0) for (const compute of this.layout.together) compute();
    else this.#recomputeAround();
    this.#settle(0, this.bodies.length);
    this.#grade(0, this.bodies.length);
    for (const { from, until } of this.layout.groups) this.#place(from, until);
  }

  /** One input of one body changes; what depends on it follows. Throws `SyntaxError` on a text that is not of its type. */
  change(body: string, indicator: string, input: string, text: string | undefined): void {
    const [row, at] = this.#cellOf(body, indicator);
    const texts = this.#textsOf(row, indicator);
    const before = texts[input];
    const had = input in texts;
    const quick = this.#quickly(row, at, input, text);
    texts[input] = text;
    try {
      if (quick) this.#follow(row, at);
      else this.#reload(row);
    } catch (problem) {
      if (had) texts[input] = before;
      else delete texts[input];
      this.#reload(row);
      throw problem;
    }
  }

  /**
   * All that is supplied about one indicator of one body is replaced, an exemption included; what depends on it follows.
   * Where the exact path refuses, so does this, and what stood before stands again.
   */
  supply(body: string, indicator: string, supplied: Supplied): void {
    const [row] = this.#cellOf(body, indicator);
    const data = this.layout.bodies[row]!;
    const all = data.supplied as Record<string, Supplied>;
    const before = all[indicator];
    const put = (given: Supplied) => {
      all[indicator] = given;
      // Texts that were this edition's own belonged to what was there before.
      delete this.#ownTexts.get(data)?.[indicator];
      this.#reload(row);
    };
    try {
      put(supplied);
    } catch (problem) {
      put(before ?? { inputs: {} });
      throw problem;
    }
  }

  /** Official points, exactly; `undefined` where there are none. */
  points(body: string, node: string): Fraction | undefined {
    const row = this.#rowOf.get(body)!;
    const laid = this.layout.nodes[this.#at.get(node)!]!;
    const cell = this.layout.fixed.get(row)?.get(node);
    if (typeof cell === 'object') return cell.points;
    return cell ? undefined : Fraction.ratio(BigInt(laid.points[row]!), BigInt(laid.unit));
  }

  /** The band that the points fall into. */
  band(body: string, node: string): string | undefined {
    const laid = this.layout.nodes[this.#at.get(node)!]!;
    const points = this.points(body, node);
    if (!points) return undefined;
    const scale = scaleOf(this.methodology, laid.node);
    if (scale && !isHeld(points)) return bandFor(points, scale, Fraction.parse(laid.node.maxPoints)).id;
    const cuts = this.#cutsOf(laid);
    return cuts?.bands[bandPosition(cuts, laid.points[this.#rowOf.get(body)!]!)];
  }

  /** The place within the group, for ranked nodes; `undefined` for bodies without one. */
  place(body: string, node: string): number | undefined {
    const ranking = this.#ranked.find(({ laid }) => laid.node.id === node);
    return ranking?.places[this.#rowOf.get(body)!] || undefined;
  }

  /** The grade of every row by its position in the scale, lowest first; −1 without a score. */
  get grades(): Int8Array | undefined {
    return this.#grades?.positions;
  }

  /** Node by node, so that cells which stand beforehand enter their parents. */
  #recomputeAround(): void {
    const { nodes, fixed } = this.layout;
    const fixedOf = fixed.byNode(nodes);
    nodes.forEach(({ runs, points }, at) => {
      for (const { kernel, columns, from, until } of runs) kernel(columns, points, from, until);
      const { rows, values } = fixedOf[at]!;
      for (let each = 0; each < rows.length; each += 1) points[rows[each]!] = values[each]!;
    });
    nodes.forEach(({ points }, at) => {
      for (const row of fixedOf[at]!.open) if (points[row] !== points[row]) this.#scoreExactly(row);
    });
  }

  #cellOf(body: string, indicator: string): [row: number, at: number] {
    const row = this.#rowOf.get(body);
    const at = this.#at.get(indicator);
    if (row === undefined || at === undefined || !isIndicator(this.layout.nodes[at]!.node))
      throw new RangeError(`There is no ${body} or no ${indicator} here.`);
    return [row, at];
  }

  /** Texts of a body's indicator that are this edition's own to change. */
  #textsOf(row: number, indicator: string): Record<string, string | undefined> {
    const body = this.layout.bodies[row]!;
    let own = this.#ownTexts.get(body);
    if (!own) this.#ownTexts.set(body, (own = {}));
    if (!Object.hasOwn(own, indicator)) {
      const before = body.supplied[indicator];
      own[indicator] = { ...before?.inputs };
      (body.supplied as Record<string, Supplied>)[indicator] = { ...before, inputs: own[indicator] };
    }
    return own[indicator]!;
  }

  /** Writes the value into its columns where nothing but the path to the top depends on it. */
  #quickly(row: number, at: number, input: string, text: string | undefined): boolean {
    const laid = this.layout.nodes[at]!;
    if (text === undefined) return false;
    const cells = this.layout.fixed.get(row);
    if (cells && this.#paths[at]!.some(({ node }) => cells.has(node.id))) return false;
    const { specs, columns } = runAt(laid, row);
    let read = false;
    for (let column = 0; column < specs.length; column += 1) {
      if (specs[column]!.name !== input) continue;
      const value = readCell(specs[column]!, text);
      if (Number.isNaN(value)) return false;
      columns[column]![row] = value;
      read = true;
    }
    return read;
  }

  #follow(row: number, at: number): void {
    for (const laid of this.#paths[at]!) run(laid, row);
    this.#finish(row);
  }

  #finish(row: number): void {
    const { nodes, fixed } = this.layout;
    this.#settle(row, row + 1);
    const cells = fixed.get(row);
    if (cells && nodes.some(({ node, points }) => Number.isNaN(points[row]!) && !cells.has(node.id))) {
      this.#scoreExactly(row);
    }
    this.#grade(row, row + 1);
    const rows = this.layout.groups.find(({ until }) => row < until)!;
    this.#place(rows.from, rows.until);
  }

  /** Reads all inputs of a body again and decides anew which of its cells are fixed. */
  #reload(row: number): void {
    const { layout } = this;
    const body: BodyData = layout.bodies[row]!;
    const cells = fixedCells(this.methodology, body, this.#parameters, (indicator) => {
      const { specs, columns } = runAt(layout.nodes[this.#at.get(indicator.id)!]!, row);
      return readInputs(specs, indicator, body, (at, value) => (columns[at]![row] = value));
    });
    layout.fixed.set(row, cells);
    for (const laid of layout.nodes) {
      const cell = cells.get(laid.node.id);
      if (cell === undefined) run(laid, row);
      else laid.points[row] = wholeOf(laid, cell);
    }
    this.#finish(row);
  }

  /** Bodies whose result is NaN without a reason known beforehand are scored by the exact path, or refused by it. */
  #settle(from: number, until: number): void {
    for (const { points } of this.#tops) {
      for (let row = from; row < until; row += 1) {
        const value = points[row]!;
        if (value !== value && !this.layout.fixed.has(row)) this.#scoreExactly(row);
      }
    }
  }

  #scoreExactly(row: number): void {
    const cells = exactCells(scoreBody(this.methodology, this.layout.bodies[row]!, this.#parameters));
    for (const laid of this.layout.nodes) laid.points[row] = wholeOf(laid, cells.get(laid.node.id)!);
    this.layout.fixed.set(row, cells);
  }

  #grade(from: number, until: number): void {
    if (!this.#grades) return;
    const { cuts, of, positions } = this.#grades;
    for (let row = from; row < until; row += 1) positions[row] = bandPosition(cuts, of.points[row]!);
    if (this.#graded !== this.layout.fixed.version) this.#gradeFixed(cuts, of);
    for (const [row, position] of this.#fixedGrades) positions[row] = position;
  }

  /** Grades that whole numbers do not give: none for a total that has no part, the exact one for a total too large. */
  #gradeFixed(cuts: Cuts, of: LaidNode): void {
    const { fixed } = this.layout;
    this.#graded = fixed.version;
    this.#fixedGrades = [];
    for (const [row, cells] of fixed.entries()) {
      const cell = cells.get(of.node.id);
      if (cell === 'absent') this.#fixedGrades.push([row, -1]);
      else if (typeof cell === 'object' && !isHeld(cell.points))
        this.#fixedGrades.push([row, cuts.bands.indexOf(this.band(this.bodies[row]!, of.node.id)!)]);
    }
  }

  #place(from: number, until: number): void {
    for (const ranked of this.#ranked) {
      placeRows(ranked, this.layout.fixed, this.#pointsOf, from, until);
    }
  }

  #cutsOf({ node, unit }: LaidNode): Cuts | undefined {
    if (!this.#cuts.has(node.id)) {
      const scale = scaleOf(this.methodology, node);
      this.#cuts.set(node.id, scale && cutsOf(scale, node.maxPoints, unit));
    }
    return this.#cuts.get(node.id);
  }
}

/** Groups follow one another, so the first that ends after a row is its own. */
function runAt({ runs }: LaidNode, row: number): Run {
  return runs.find(({ until }) => row < until)!;
}

function run(laid: LaidNode, row: number): void {
  const { kernel, columns } = runAt(laid, row);
  kernel(columns, laid.points, row, row + 1);
}

function pathFrom(nodes: readonly LaidNode[], at: number): LaidNode[] {
  const path: LaidNode[] = [];
  for (let each: number | undefined = at; each !== undefined; each = path.at(-1)!.parent)
    path.push(nodes[each]!);
  return path;
}
