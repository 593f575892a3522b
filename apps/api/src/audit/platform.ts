import type { Actor } from './actor.ts';

/** The platform itself as an actor of the audit chain. */
export const platform: Actor = {
  id: null,
  name: 'Ölshem',
  role: 'platform',
  organisationId: null,
  requestId: 'start',
};
