import type { Role } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import type { Context } from 'hono';

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
  Variables: {
    requestId: string;
    locale: Locale;
    person: Person | null;
    /** Whether what the address names is not to be known to the person. */
    isConcealed?: () => Promise<boolean>;
  };
}

/** A person who acts in a request, and so an actor of the audit chain. */
export interface Acting extends Person {
  requestId: string;
}

/** Who calls an operation that only people reach. */
export function actingOf(c: Context<ApiEnv>): Acting {
  return { ...c.get('person')!, requestId: c.get('requestId') };
}
