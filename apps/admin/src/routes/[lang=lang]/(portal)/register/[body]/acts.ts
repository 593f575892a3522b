import { newBodyAct } from '@olshem/contracts';

/** A renaming: one body, its new name and abbreviation. */
export const renaming = newBodyAct
  .pick({ on: true, ground: true, name: true, abbreviation: true })
  .required({ name: true, abbreviation: true });

/** A split, a merger or an abolition: what it happened to, and what stands after it. */
export const reorganisation = newBodyAct
  .pick({ kind: true, on: true, ground: true, from: true, to: true })
  .extend({ kind: newBodyAct.shape.kind.exclude(['rename']) });
