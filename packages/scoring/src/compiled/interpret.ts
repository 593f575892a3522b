/** A kernel without generated code: each operation runs over a block of rows before the next one does. */
import type { Graph, Operation, Register } from './graph.ts';
import type { Kernel } from './backend.ts';
import { reached } from './reached.ts';

/** Rows of a block; its registers stay in the processor's nearest memory. */
const BLOCK = 256;

/** Prepares the operations. The kernel owns its registers, so it is not to be run within itself. */
export function interpretKernel(graph: Graph, result: Register): Kernel {
  const registers = reached(graph, result);
  const values = new Map(registers.map((register) => [register, new Float64Array(BLOCK)]));
  const steps: ((size: number) => void)[] = [];
  const loads: { at: number; into: Float64Array }[] = [];
  for (const register of registers) {
    const operation = graph.operations[register]!;
    const into = values.get(register)!;
    if (operation.op === 'constant') into.fill(operation.value);
    else if (operation.op === 'column') loads.push({ at: operation.at, into });
    else steps.push(stepOf(operation, (each) => values.get(each)!, into));
  }
  const last = values.get(result)!;
  return (columns, out, from, until) => {
    for (let start = from; start < until; start += BLOCK) {
      const size = Math.min(BLOCK, until - start);
      for (const { at, into } of loads) {
        const column = columns[at]!;
        for (let i = 0; i < size; i += 1) into[i] = column[start + i]!;
      }
      for (const step of steps) step(size);
      for (let i = 0; i < size; i += 1) out[start + i] = last[i]!;
    }
  };
}

/**
 * Every register of the results over all rows at once, kept after `run`. `columns` are read in place; they hold as many
 * rows as the registers will.
 */
export function retain(
  graph: Graph,
  results: readonly Register[],
  columns: readonly Float64Array[],
  rows: number,
): { run: () => void; values: ReadonlyMap<Register, Float64Array> } {
  const values = new Map<Register, Float64Array>();
  const steps: Step[] = [];
  for (const register of reached(graph, ...results)) {
    const operation = graph.operations[register]!;
    if (operation.op === 'column') {
      values.set(register, columns[operation.at]!);
      continue;
    }
    const into = new Float64Array(rows);
    values.set(register, into);
    if (operation.op === 'constant') into.fill(operation.value);
    else steps.push(stepOf(operation, (each) => values.get(each)!, into));
  }
  return { run: () => steps.forEach((step) => step(rows)), values };
}

type Column = Float64Array;
type Step = (size: number) => void;
type Computed = Exclude<Operation, { op: 'constant' | 'column' }>;

/** Each operation has a loop of its own: a loop that calls a function for every row is several times slower. */
function stepOf(operation: Computed, of: (register: Register) => Column, into: Column): Step {
  switch (operation.op) {
    case 'lookup':
      return lookup(of(operation.a), operation.points, into);
    case 'not':
      return loops.not(of(operation.a), into, into);
    case 'given':
      return loops.given(of(operation.a), into, into);
    case 'divisor':
      return loops.divisor(of(operation.a), into, into);
    case 'guard':
      return guard(of(operation.a), operation.limit, into);
    case 'select':
      return select(of(operation.when), of(operation.a), of(operation.b), into);
    case 'ladder':
      return climb(operation, of(operation.a), of(operation.b), into);
    default:
      return loops[operation.op](of(operation.a), of(operation.b), into);
  }
}

const loops = {
  add:
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = a[i]! + b[i]!;
    },
  subtract:
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = a[i]! - b[i]!;
    },
  multiply:
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = a[i]! * b[i]!;
    },
  min:
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = Math.min(a[i]!, b[i]!);
    },
  max:
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = Math.max(a[i]!, b[i]!);
    },
  'floor-divide':
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = Math.floor(a[i]! / b[i]!);
    },
  less:
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = a[i]! < b[i]! ? 1 : a[i]! >= b[i]! ? 0 : NaN;
    },
  'at-most':
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = a[i]! <= b[i]! ? 1 : a[i]! > b[i]! ? 0 : NaN;
    },
  equal:
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1)
        into[i] = a[i] === b[i] ? 1 : a[i]! < b[i]! || a[i]! > b[i]! ? 0 : NaN;
    },
  and:
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = a[i] === 1 ? b[i]! : a[i]!;
    },
  or:
    (a: Column, b: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = a[i] === 0 ? b[i]! : a[i]!;
    },
  not:
    (a: Column, _: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = 1 - a[i]!;
    },
  given:
    (a: Column, _: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = a[i] === a[i] ? 1 : 0;
    },
  divisor:
    (a: Column, _: Column, into: Column): Step =>
    (size) => {
      for (let i = 0; i < size; i += 1) into[i] = a[i] === 0 ? NaN : a[i]!;
    },
};

function guard(a: Column, limit: number, into: Column): Step {
  return (size) => {
    for (let i = 0; i < size; i += 1) into[i] = a[i]! <= limit && a[i]! >= -limit ? a[i]! : NaN;
  };
}

function lookup(a: Column, points: readonly number[], into: Column): Step {
  return (size) => {
    for (let i = 0; i < size; i += 1) into[i] = points[a[i]!] ?? NaN;
  };
}

function select(when: Column, a: Column, b: Column, into: Column): Step {
  return (size) => {
    for (let i = 0; i < size; i += 1) into[i] = when[i] === 1 ? a[i]! : when[i] === 0 ? b[i]! : NaN;
  };
}

function climb(steps: Extract<Operation, { op: 'ladder' }>, a: Column, b: Column, into: Column): Step {
  const { direction, factors, limits, points, otherwise } = steps;
  // “Less than” is “not at least”, and so on: one comparison, read from either side.
  const [sign, reachedAt] = direction === 'at-least' ? [1, 0] : direction === 'at-most' ? [-1, 0] : [-1, 1];
  return (size) => {
    for (let i = 0; i < size; i += 1) into[i] = a[i]! + b[i]! === a[i]! + b[i]! ? otherwise : NaN;
    for (let at = points.length - 1; at >= 0; at -= 1) {
      const [factor, limit, reachedPoints] = [factors[at]!, limits[at]!, points[at]!];
      for (let i = 0; i < size; i += 1) {
        if (sign * (a[i]! * factor - b[i]! * limit) >= reachedAt) into[i] = reachedPoints;
      }
    }
  };
}
