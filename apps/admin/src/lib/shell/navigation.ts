import { m, type Locale } from '@olshem/i18n';
import type { Role, Stage } from '@olshem/contracts';
import { pathsOf } from '#lib/paths.ts';

/** A section of the portal. */
export interface Section {
  href: string;
  label: string;
  current: boolean;
  /** How many things wait there. */
  waiting?: number;
}

/** The sections that a role has, in the order of its work; those of a cycle only when there is one. */
export function sectionsFor(
  role: Role,
  chosen: { id: string; stage: Stage } | undefined,
  at: string,
  waiting: number,
  locale: Locale,
): Section[] {
  const paths = pathsOf(locale);
  const section = (href: string, label: string): Section => ({
    href,
    label,
    current: at === href || at.startsWith(`${href}/`),
  });
  const home: Section = {
    href: paths.home,
    label: m.portal_nav_home({}, { locale }),
    current: at === paths.home,
    waiting,
  };
  const audit = section(paths.audit, m.portal_nav_audit({}, { locale }));
  const people = section(paths.people, m.portal_nav_people({}, { locale }));
  const methodologies = section(paths.methodologies, m.portal_nav_methodologies({}, { locale }));
  const register = section(paths.register, m.portal_nav_register({}, { locale }));
  const oversees = role === 'administrator' || role === 'auditor';
  const newCycle =
    role === 'administrator' ? [section(paths.newCycle, m.portal_nav_new_cycle({}, { locale }))] : [];
  const kept = [...newCycle, register, methodologies, people, audit];
  if (chosen === undefined) return oversees ? [home, ...kept] : [home];
  const cycle = chosen.id;
  if (oversees && chosen.stage === 'preparation')
    return [home, section(paths.opening(cycle), m.portal_nav_opening({}, { locale })), ...kept];
  const board: Section = {
    href: paths.cycle(cycle),
    label: m.portal_nav_board({}, { locale }),
    current: at === paths.cycle(cycle),
  };
  const data = section(paths.data(cycle), m.portal_nav_data({}, { locale }));
  const disputes = section(paths.disputes(cycle), m.portal_nav_disputes({}, { locale }));
  switch (role) {
    case 'agency':
      return [
        home,
        section(paths.ownResult(cycle), m.portal_nav_result({}, { locale })),
        section(paths.disputes(cycle), m.portal_nav_own_disputes({}, { locale })),
        board,
        audit,
      ];
    case 'assessor':
      return [home, data, disputes, board];
    case 'administrator':
    case 'auditor':
      return [
        home,
        board,
        data,
        disputes,
        section(paths.results(cycle), m.portal_nav_results({}, { locale })),
        section(paths.publication(cycle), m.portal_nav_publication({}, { locale })),
        ...kept,
      ];
  }
}
