import type { Hindrance } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import { pathsOf } from '#lib/paths.ts';

/** The page of the portal where a thing that hinders the next stage is mended; undefined where there is none. */
export function hindrancePath(thing: Hindrance, cycle: string, locale: Locale): string | undefined {
  const paths = pathsOf(locale);
  switch (thing.kind) {
    case 'undecided-dispute':
      return paths.dispute(cycle, thing.disputeId);
    case 'opening-task':
      return paths.openingTask(cycle, thing.task);
    case 'not-signed-off':
      return paths.grid(cycle, thing.indicatorId);
    case 'unexplained-value':
      return paths.publication(cycle);
    case 'day-ahead':
    case 'deadline-ahead':
    case 'window-too-short':
      return paths.calendar(cycle);
    case 'extension-running':
      return undefined;
  }
}
