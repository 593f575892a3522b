import type { Role } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import type { Actor } from '../audit/actor.ts';

/** A signed-in person. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  organisationId: string;
  /** The body that the organisation is, for agencies. */
  bodyId: string | null;
}

/** What handlers find on the context. */
export interface ApiEnv {
  Variables: { requestId: string; locale: Locale; person: Person | null };
}

/** The person as an actor of the audit chain. */
export function actorOf({ id, name, role, organisationId }: Person, requestId: string): Actor {
  return { id, name, role, organisationId, requestId };
}
