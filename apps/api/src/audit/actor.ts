import type { AuditActorRole } from '@olshem/contracts';

/** Who does something: a person, or the platform itself when it seeds and migrates. */
export interface Actor {
  id: string | null;
  name: string;
  role: AuditActorRole;
  organisationId: string | null;
  requestId: string;
}
