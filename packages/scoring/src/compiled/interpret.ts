/** A kernel without generated code: each operation runs over a block of rows before the next one does. */
import type { Graph, Operation, Register } from './graph.ts';
import type { Kernel } from './kernel.ts';
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

type Column = Float64Array;

function stepOf(
  operation: Operation,
  of: (register: Register) => Column,
  into: Column,
): (size: number) => void {
  switch (operation.op) {
    case 'constant':
    case 'column':
      return () => undefined;
    case 'lookup': {
      const { points } = operation;
      return each1(of(operation.a), into, (a) => points[a] ?? NaN);
    }
    case 'not':
      return each1(of(operation.a), into, (a) => 1 - a);
    case 'given':
      return each1(of(operation.a), into, (a) => (Number.isNaN(a) ? 0 : 1));
    case 'divisor':
      return each1(of(operation.a), into, (a) => (a === 0 ? NaN : a));
    case 'guard': {
      const { limit } = operation;
      return each1(of(operation.a), into, (a) => (a <= limit && a >= -limit ? a : NaN));
    }
    case 'select':
      return select(of(operation.when), of(operation.a), of(operation.b), into);
    case 'ladder':
      return climb(operation, of(operation.a), of(operation.b), into);
    case 'add':
      return each2(of(operation.a), of(operation.b), into, (a, b) => a + b);
    case 'subtract':
      return each2(of(operation.a), of(operation.b), into, (a, b) => a - b);
    case 'multiply':
      return each2(of(operation.a), of(operation.b), into, (a, b) => a * b);
    case 'min':
      return each2(of(operation.a), of(operation.b), into, (a, b) => Math.min(a, b));
    case 'max':
      return each2(of(operation.a), of(operation.b), into, (a, b) => Math.max(a, b));
    case 'floor-divide':
      return each2(of(operation.a), of(operation.b), into, (a, b) => Math.floor(a / b));
    case 'less':
      return each2(of(operation.a), of(operation.b), into, (a, b) => (a < b ? 1 : a >= b ? 0 : NaN));
    case 'at-most':
      return each2(of(operation.a), of(operation.b), into, (a, b) => (a <= b ? 1 : a > b ? 0 : NaN));
    case 'equal':
      return each2(of(operation.a), of(operation.b), into, (a, b) =>
        a === b ? 1 : a < b || a > b ? 0 : NaN,
      );
    case 'and':
      return each2(of(operation.a), of(operation.b), into, (a, b) => (a === 1 ? b : a));
    case 'or':
      return each2(of(operation.a), of(operation.b), into, (a, b) => (a === 0 ? b : a));
  }
}

function each1(a: Column, into: Column, compute: (a: number) => number): (size: number) => void {
  return (size) => {
    for (let i = 0; i < size; i += 1) into[i] = compute(a[i]!);
  };
}

function each2(
  a: Column,
  b: Column,
  into: Column,
  compute: (a: number, b: number) => number,
): (size: number) => void {
  return (size) => {
    for (let i = 0; i < size; i += 1) into[i] = compute(a[i]!, b[i]!);
  };
}

function select(when: Column, a: Column, b: Column, into: Column): (size: number) => void {
  return (size) => {
    for (let i = 0; i < size; i += 1) into[i] = when[i] === 1 ? a[i]! : when[i] === 0 ? b[i]! : NaN;
  };
}

function climb(
  steps: Extract<Operation, { op: 'ladder' }>,
  a: Column,
  b: Column,
  into: Column,
): (size: number) => void {
  const { direction, factors, limits, points, otherwise } = steps;
  const holds = (value: number, limit: number) => {
    if (direction === 'at-least') return value >= limit;
    return direction === 'at-most' ? value <= limit : value < limit;
  };
  return (size) => {
    for (let i = 0; i < size; i += 1) {
      const [value, unit] = [a[i]!, b[i]!];
      let reachedPoints = Number.isNaN(value + unit) ? NaN : otherwise;
      for (let at = 0; at < points.length; at += 1) {
        if (!holds(value * factors[at]!, unit * limits[at]!)) continue;
        reachedPoints = points[at]!;
        break;
      }
      into[i] = reachedPoints;
    }
  };
}
