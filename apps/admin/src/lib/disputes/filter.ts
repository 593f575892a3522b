import type { DisputeSummary } from '@olshem/contracts';

/** The ways in which a list of disputes is narrowed, by the word in the address. */
export const disputeFilters = ['open', 'overdue', 'decided', 'all'] as const;

/** One of the filters. */
export type DisputeFilter = (typeof disputeFilters)[number];

const closed: readonly string[] = ['upheld', 'partly-upheld', 'rejected', 'withdrawn'];

/** Whether a dispute still waits for its decision. */
export function isOpen({ status }: Pick<DisputeSummary, 'status'>): boolean {
  return !closed.includes(status);
}

/** Whether the decision is late. */
export function isOverdue(dispute: Pick<DisputeSummary, 'status' | 'overdue'>): boolean {
  return isOpen(dispute) && dispute.overdue;
}

/** The disputes that a filter lets through, the most urgent first. */
export function filtered(disputes: readonly DisputeSummary[], filter: DisputeFilter): DisputeSummary[] {
  const kept = disputes.filter((dispute) => {
    if (filter === 'all') return true;
    if (filter === 'overdue') return isOverdue(dispute);
    return isOpen(dispute) === (filter === 'open');
  });
  return kept.sort(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) ||
      a.dueAt.localeCompare(b.dueAt) ||
      a.number.localeCompare(b.number),
  );
}
