import type { OpeningBody, openingSuccessors } from '@olshem/contracts';
import type { z } from 'zod';
import type { schema } from '../database/database.ts';

type Register = ReadonlyMap<string, typeof schema.bodies.$inferSelect>;
type Limit = OpeningBody['applicability'][number];

/** Bodies of a draft that give way to those that went on. */
export type Replaced = z.output<typeof openingSuccessors>['bodies'];

/** Whether a body of the register is over by a day. */
export function isOverBy(register: Register, id: string, today: string): boolean {
  const validTo = register.get(id)?.validTo;
  return validTo != null && validTo <= today;
}

/** The bodies that stand today for one that is over; those that are over themselves give way to theirs. */
export function standingSuccessors(register: Register, id: string, today: string): string[] {
  const seen = new Set([id]);
  const standing: string[] = [];
  const waiting = [...(register.get(id)?.succeededBy ?? [])];
  for (const next of waiting) {
    if (seen.has(next) || !register.has(next)) continue;
    seen.add(next);
    if (isOverBy(register, next, today)) waiting.push(...register.get(next)!.succeededBy);
    else standing.push(next);
  }
  return standing.sort();
}

/**
 * The bodies of a draft with some that are over replaced by their successors. What applied to a body passes to a single
 * successor, and of several bodies that became one what they had in common; between the parts of a split somebody has to choose.
 */
export function replacedBySuccessors(
  bodies: readonly OpeningBody[],
  replaced: Replaced,
  { register, groups, today }: { register: Register; groups: ReadonlySet<string>; today: string },
): OpeningBody[] {
  const gone = bodies.filter(({ id }) => replaced.includes(id));
  const kept = bodies.filter(({ id }) => !replaced.includes(id));
  const known = new Set(kept.map(({ id }) => id));
  const origins = new Map<string, { body: OpeningBody; whole: boolean }[]>();
  for (const body of gone) {
    const successors = standingSuccessors(register, body.id, today);
    for (const id of successors)
      origins.set(id, [...(origins.get(id) ?? []), { body, whole: successors.length === 1 }]);
  }
  const come = [...origins].filter(([id]) => !known.has(id));
  return [
    ...kept,
    ...come.map(([id, from]): OpeningBody => {
      const group = [...from.map(({ body }) => body.group), register.get(id)!.group].find((each) =>
        groups.has(each),
      );
      const applicability = from.every(({ whole }) => whole)
        ? inCommon(from.map(({ body }) => body.applicability))
        : [];
      return { id, group: group ?? '', applicability };
    }),
  ];
}

function inCommon([first = [], ...others]: readonly (readonly Limit[])[]): Limit[] {
  return first.filter((limit) => others.every((limits) => limits.some((other) => isSame(limit, other))));
}

/** Whether two limits say the same of the same node. */
function isSame(one: Limit, other: Limit): boolean {
  return one.nodeId === other.nodeId && one.status === other.status && one.ground === other.ground;
}
