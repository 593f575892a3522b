/** Which registers a result needs. */
import type { Graph, Operation, Register } from './graph.ts';

/** The registers that an operation reads. */
function operandsOf(operation: Operation): Register[] {
  switch (operation.op) {
    case 'constant':
    case 'column':
      return [];
    case 'not':
    case 'given':
    case 'divisor':
    case 'guard':
    case 'lookup':
      return [operation.a];
    case 'select':
      return [operation.when, operation.a, operation.b];
    default:
      return [operation.a, operation.b];
  }
}

/** The registers that the results depend on, in the order of computing. */
export function reached(graph: Graph, ...results: Register[]): Register[] {
  const needed = new Set<Register>(results);
  for (let register = Math.max(...results); register >= 0; register -= 1) {
    if (needed.has(register))
      for (const operand of operandsOf(graph.operations[register]!)) needed.add(operand);
  }
  return [...needed].sort((a, b) => a - b);
}
