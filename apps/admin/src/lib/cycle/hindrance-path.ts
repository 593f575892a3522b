import type { Locale } from '@olshem/i18n';
import { pathsOf } from '#lib/paths.ts';

/** The page of the portal for a thing that hinders the next stage, from its address at the API. */
export function hindrancePath(href: string, cycle: string, locale: Locale): string {
  const paths = pathsOf(locale);
  const dispute = /\/disputes\/([\w-]+)$/.exec(href)?.[1];
  if (dispute) return paths.dispute(cycle, dispute);
  const indicator = /\/indicators\/([\w-]+)\/values$/.exec(href)?.[1];
  if (indicator) return paths.grid(cycle, indicator);
  const value = /\/values\/[\w-]+\/([\w-]+)\/[\w-]+$/.exec(href)?.[1];
  if (value) return paths.publication(cycle);
  return paths.calendar(cycle);
}
