/** Walking over expressions. */
import type { ExpressionNode } from './nodes.ts';

/** The nodes directly below a node. */
export function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.op) {
    case 'add':
    case 'multiply':
    case 'min':
    case 'max':
    case 'subtract':
    case 'divide':
    case 'equal':
    case 'less':
    case 'at-most':
    case 'and':
    case 'or':
      return node.of;
    case 'round':
    case 'ceil':
    case 'floor':
    case 'ladder':
    case 'step':
    case 'not':
      return [node.of];
    case 'if':
      return [node.when, node.then, node.else];
    case 'by-group':
      return Object.values(node.cases);
    case 'count-rows':
      return node.where ? [node.where] : [];
    default:
      return [];
  }
}

/** A node and everything below it, parents first. */
export function everyNode(node: ExpressionNode): ExpressionNode[] {
  return [node, ...childrenOf(node).flatMap(everyNode)];
}

/** The names of the inputs that an expression reads; columns of a list are not inputs. */
export function inputsRead(node: ExpressionNode): Set<string> {
  switch (node.op) {
    case 'input':
      return new Set([node.name]);
    case 'days-between':
      return new Set([node.from, node.to]);
    case 'count-rows':
    case 'table':
    case 'yes':
    case 'choice':
    case 'given':
      return new Set([node.input]);
    default:
      return new Set(childrenOf(node).flatMap((child) => [...inputsRead(child)]));
  }
}

/** The names of the parameters that an expression reads. */
export function parametersRead(node: ExpressionNode): Set<string> {
  const names = everyNode(node).flatMap((each) => {
    if (each.op === 'parameter') return [each.name];
    return each.op === 'ladder' && 'parameter' in each.ladder ? [each.ladder.parameter] : [];
  });
  return new Set(names);
}
