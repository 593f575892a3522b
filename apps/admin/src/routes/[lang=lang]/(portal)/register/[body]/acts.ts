import { newBodyAct } from '@olshem/contracts';

/** A renaming: one body and its new name. */
export const renaming = newBodyAct.pick({ on: true, ground: true, name: true }).required({ name: true });

/** A split, a merger or an abolition: what it happened to, and what stands after it. */
export const reorganisation = newBodyAct
  .pick({ kind: true, on: true, ground: true, from: true, to: true })
  .extend({ kind: newBodyAct.shape.kind.exclude(['rename']) });
