/** Statuses of a dispute that still waits for its decision. */
export const OPEN_STATUSES = ['filed', 'in-review', 'information-asked', 'information-given'] as const;
