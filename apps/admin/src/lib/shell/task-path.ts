import type { Task } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import { pathsOf } from '#lib/paths.ts';

/** The page of the portal where a task is done. */
export function taskPath({ kind, cycleId, indicatorId, disputeId }: Task, locale: Locale): string {
  const paths = pathsOf(locale);
  switch (kind) {
    case 'sign-off':
    case 'missing-values':
      return indicatorId ? paths.grid(cycleId, indicatorId) : paths.data(cycleId);
    case 'review-dispute':
    case 'decide-dispute':
    case 'answer-question':
      return disputeId ? paths.dispute(cycleId, disputeId) : paths.disputes(cycleId);
    case 'file-dispute':
      return paths.ownResult(cycleId);
    case 'advance-cycle':
      return paths.cycle(cycleId);
    case 'publish':
      return paths.publication(cycleId);
  }
}
