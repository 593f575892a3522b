import type { WorkingOnWire } from '@olshem/contracts';
import type { Working } from '@olshem/scoring';

/** A working as it travels: absent parts are null. */
export function workingOnWire({ steps, line, sentences }: Working): WorkingOnWire {
  return {
    steps: steps.map(({ id, title, ...step }) => ({ id: id ?? null, title: title ?? null, ...step })),
    line,
    sentences: [...sentences],
  };
}
