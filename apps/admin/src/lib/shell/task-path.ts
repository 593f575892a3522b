import type { Task } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import { pathsOf } from '#lib/paths.ts';

/** The page of the portal where a task is done. */
export function taskPath(task: Task, locale: Locale): string {
  const paths = pathsOf(locale);
  switch (task.kind) {
    case 'sign-off':
    case 'missing-values':
      return paths.grid(task.cycleId, task.indicatorId);
    case 'review-dispute':
    case 'decide-dispute':
    case 'answer-question':
      return paths.dispute(task.cycleId, task.disputeId);
    case 'read-changes':
    case 'file-dispute':
      return paths.ownResult(task.cycleId);
    case 'advance-cycle':
      return paths.cycle(task.cycleId);
    case 'answer-proposal':
      return paths.proposals(task.cycleId);
    case 'read-early':
      return paths.early(task.cycleId);
    case 'publish':
      return paths.publication(task.cycleId);
  }
}
