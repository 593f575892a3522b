import type { Role } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';

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

/** Who does something: a person, or the platform itself when it seeds and migrates. */
export interface Actor {
  id: string | null;
  name: string;
  role: string;
  organisationId: string | null;
  requestId: string;
}

/** What handlers find on the context. */
export interface ApiEnv {
  Variables: { requestId: string; locale: Locale; person: Person | null };
}

/** The person as an actor of the audit chain. */
export function actorOf({ id, name, role, organisationId }: Person, requestId: string): Actor {
  return { id, name, role, organisationId, requestId };
}
