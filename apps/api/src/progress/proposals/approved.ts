import type { Text } from '@olshem/scoring';

/** A proposal that is being approved: its reason and its id, which what is written points to. */
export interface Approved {
  proposalId: string;
  reason: Text;
}
