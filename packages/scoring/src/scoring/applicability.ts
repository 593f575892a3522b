/** Where a node of the tree does not apply to a body, or applies without a place. */
import { isIndicator, type Criterion, type Indicator, type Methodology } from '../methodology/types.ts';
import type { Applicability, BodyData } from './edition.ts';

const OTHER_GROUP: Applicability = { status: 'exempt', ground: 'other-group' };

/**
 * What limits the nodes of the tree for a body, by node: what was said of the node itself, else of a node above it, else
 * that it belongs to other groups. A node that applies without limit is not in it.
 */
export function applicabilityOf(
  methodology: Methodology,
  body: Pick<BodyData, 'group' | 'applicability'>,
): ReadonlyMap<string, Applicability> {
  const limits = new Map<string, Applicability>();
  visit(methodology.index, undefined);
  return limits;

  function visit(node: Criterion | Indicator, inherited: Applicability | undefined): void {
    const foreign = node.groups && !node.groups.includes(body.group) ? OTHER_GROUP : undefined;
    const limit = body.applicability[node.id] ?? inherited ?? foreign;
    if (limit) limits.set(node.id, limit);
    if (!isIndicator(node)) for (const child of node.children) visit(child, limit);
  }
}

/** Whether a limit keeps the node from being scored; an advisory one is scored and takes no place. */
export function keepsOut(
  limit: Applicability,
): limit is Applicability & { status: Exclude<Applicability['status'], 'advisory'> } {
  return limit.status !== 'advisory';
}
