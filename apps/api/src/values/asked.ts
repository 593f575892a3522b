import { applicabilityOf, keepsOut, type Applicability, type Methodology } from '@olshem/scoring';
import type { CycleBody } from '../cycles/cycle.store.ts';

/** What limits the nodes of the tree for each body of a cycle. */
export type Limits = (bodyId: string, nodeId: string) => Applicability | undefined;

/** Bodies and the methodology by which they are rated. */
interface Rating<Body extends RatedBody> {
  methodology: Methodology;
  bodies: readonly Body[];
}

type RatedBody = Pick<CycleBody, 'id' | 'group' | 'applicability'>;

/** Reads the limits of a cycle, each body's once. */
export function limitsOf(cycle: Rating<RatedBody>): Limits {
  const known = new Map<string, ReadonlyMap<string, Applicability>>();
  return (bodyId, nodeId) => {
    const body = cycle.bodies.find(({ id }) => id === bodyId);
    if (!body) return undefined;
    const limits = known.get(bodyId) ?? applicabilityOf(cycle.methodology, body);
    known.set(bodyId, limits);
    return limits.get(nodeId);
  };
}

/** The bodies of which an indicator's inputs are asked: one that is exempt from it, or secret, is not. */
export function askedBodies<Body extends RatedBody>(cycle: Rating<Body>, indicatorId: string): Body[] {
  const limits = limitsOf(cycle);
  return cycle.bodies.filter(({ id }) => isAsked(limits, id, indicatorId));
}

/** Whether an indicator's inputs are asked of a body. */
export function isAsked(limits: Limits, bodyId: string, indicatorId: string): boolean {
  const limit = limits(bodyId, indicatorId);
  return !limit || !keepsOut(limit);
}
