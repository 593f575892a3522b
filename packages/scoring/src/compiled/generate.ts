/** A kernel as one loop of generated code. The code is made of operations and numbers alone; no text of a methodology enters it. */
import type { Graph, Operation, Register } from './graph.ts';
import type { Kernel, TogetherKernel } from './backend.ts';
import { reached } from './reached.ts';

/** Writes and compiles the loop. Throws where a content security policy forbids it. */
export function generateKernel(graph: Graph, result: Register): Kernel {
  return new Function('columns', 'out', 'from', 'until', loop(graph, result)) as Kernel;
}

/** All kernels of a tree in one function, one loop after the other: a small edition spends more on calls than on scores. */
export function generateTogether(parts: readonly { graph: Graph; result: Register }[]): TogetherKernel {
  const blocks = parts.map(
    ({ graph, result }, at) => `{ const columns = all[${at}], out = outs[${at}];\n${loop(graph, result)} }`,
  );
  return new Function('all', 'outs', 'from', 'until', blocks.join('\n')) as TogetherKernel;
}

function loop(graph: Graph, result: Register): string {
  const registers = reached(graph, result);
  const columns = registers.flatMap((register) => {
    const operation = graph.operations[register]!;
    return operation.op === 'column' ? [operation.at] : [];
  });
  const lines = registers.flatMap((register) => {
    const operation = graph.operations[register]!;
    return operation.op === 'constant'
      ? []
      : [`const r${register} = ${expression(graph, operation, register)};`];
  });
  return [
    ...columns.map((at) => `const c${at} = columns[${at}];`),
    'for (let i = from; i < until; i += 1) {',
    ...lines,
    `out[i] = ${number(graph, result)};`,
    '}',
  ].join('\n');
}

/** Constants are written where they are used. */
type Computed = Exclude<Operation, { op: 'constant' }>;

const TRUTHS = new Set(['less', 'at-most', 'equal', 'and', 'or', 'not', 'given']);

/** Truths that cannot fail are kept as booleans, which the machine compares for nothing. */
function isBoolean(graph: Graph, register: Register): boolean {
  return TRUTHS.has(graph.operations[register]!.op) && !graph.bounds[register]!.mayFail;
}

function number(graph: Graph, register: Register): string {
  const operation = graph.operations[register]!;
  if (operation.op === 'constant') return literal(operation.value);
  return isBoolean(graph, register) ? `(r${register} ? 1 : 0)` : `r${register}`;
}

function literal(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

function expression(graph: Graph, operation: Computed, register: Register): string {
  const of = (each: Register) => number(graph, each);
  const boolean = isBoolean(graph, register);
  switch (operation.op) {
    case 'column':
      return `c${operation.at}[i]`;
    case 'add':
      return `${of(operation.a)} + ${of(operation.b)}`;
    case 'subtract':
      return `${of(operation.a)} - ${of(operation.b)}`;
    case 'multiply':
      return `${of(operation.a)} * ${of(operation.b)}`;
    case 'min':
    case 'max':
      if (!graph.bounds[register]!.mayFail) {
        return `${of(operation.a)} ${operation.op === 'min' ? '<' : '>'} ${of(operation.b)} ? ${of(operation.a)} : ${of(operation.b)}`;
      }
      return `Math.${operation.op}(${of(operation.a)}, ${of(operation.b)})`;
    case 'floor-divide':
      return `Math.floor(${of(operation.a)} / ${of(operation.b)})`;
    case 'divisor':
      return `${of(operation.a)} === 0 ? NaN : ${of(operation.a)}`;
    case 'guard': {
      const [a, bounds] = [of(operation.a), graph.bounds[operation.a]!];
      // Only the side that can be crossed is looked at; NaN compares false and stays NaN.
      const sides = [
        ...(bounds.high > operation.limit ? [`${a} <= ${operation.limit}`] : []),
        ...(bounds.low < -operation.limit ? [`${a} >= -${operation.limit}`] : []),
      ];
      return `${sides.join(' && ')} ? ${a} : NaN`;
    }
    case 'given':
      return `${of(operation.a)} === ${of(operation.a)}`;
    case 'not':
      return boolean ? `!r${operation.a}` : `1 - ${of(operation.a)}`;
    case 'less':
    case 'at-most':
    case 'equal': {
      const [a, b] = [of(operation.a), of(operation.b)];
      const sign = { less: '<', 'at-most': '<=', equal: '===' }[operation.op];
      return boolean
        ? `${a} ${sign} ${b}`
        : `${a} ${sign} ${b} ? 1 : ${a} === ${a} && ${b} === ${b} ? 0 : NaN`;
    }
    case 'and':
    case 'or': {
      if (boolean)
        return `r${operation.a} ${operation.op === 'and' ? '&&' : '||'} ${bare(graph, operation.b)}`;
      // The second is asked only when the first leaves the answer open.
      return `${of(operation.a)} === ${operation.op === 'and' ? 1 : 0} ? ${of(operation.b)} : ${of(operation.a)}`;
    }
    case 'select': {
      const when = operation.when;
      const [a, b] = [of(operation.a), of(operation.b)];
      if (isBoolean(graph, when)) return `r${when} ? ${a} : ${b}`;
      return `${of(when)} === 1 ? ${a} : ${of(when)} === 0 ? ${b} : NaN`;
    }
    case 'lookup':
      return `${operation.points.map((points, at) => `${of(operation.a)} === ${at} ? ${literal(points)} : `).join('')}NaN`;
    case 'ladder': {
      const sign = { 'at-least': '>=', 'at-most': '<=', 'less-than': '<' }[operation.direction];
      const steps = operation.points.map((points, at) => {
        const value = product(of(operation.a), operation.factors[at]!);
        return `${value} ${sign} ${product(of(operation.b), operation.limits[at]!)} ? ${literal(points)} : `;
      });
      const otherwise = literal(operation.otherwise);
      if (!graph.bounds[register]!.mayFail) return `${steps.join('')}${otherwise}`;
      const sum = `${of(operation.a)} + ${of(operation.b)}`;
      return `${steps.join('')}${sum} === ${sum} ? ${otherwise} : NaN`;
    }
  }
}

function bare(graph: Graph, register: Register): string {
  const operation = graph.operations[register]!;
  return operation.op === 'constant' ? String(operation.value === 1) : `r${register}`;
}

function product(value: string, factor: number): string {
  if (factor === 1) return value;
  return /^[\d(]/.test(value)
    ? literal(Number(value.replace(/[()]/g, '')) * factor)
    : `${value} * ${literal(factor)}`;
}
