/** Who does something: a person, or the platform itself when it seeds and migrates. */
export interface Actor {
  id: string | null;
  name: string;
  role: string;
  organisationId: string | null;
  requestId: string;
}
