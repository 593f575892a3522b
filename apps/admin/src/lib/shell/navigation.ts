import { m, type Locale } from '@olshem/i18n';
import type { ListedCycle, Role, Stage } from '@olshem/contracts';
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

/** A cycle to which a person can switch. */
export interface CycleChoice {
  href: string;
  label: string;
  current: boolean;
}

/** Cycles in the order in which a person needs them: those in which they have a part, under way before prepared before over. */
export function inOrderOfUse<Known extends Pick<ListedCycle, 'stage' | 'takesPart'>>(
  cycles: readonly Known[],
): Known[] {
  const place = ({ stage, takesPart }: Known) =>
    (takesPart ? 0 : 3) + (stage === 'published' ? 2 : stage === 'preparation' ? 1 : 0);
  return cycles.toSorted((a, b) => place(a) - place(b));
}

/** The cycle that a page is about, else the one looked at last, else the one most likely meant. */
export function chosenCycle<Known extends Pick<ListedCycle, 'id' | 'stage' | 'takesPart'>>(
  cycles: readonly Known[],
  ...wished: (string | undefined)[]
): Known | undefined {
  const known = wished.flatMap((id) => cycles.filter((cycle) => cycle.id === id));
  return known[0] ?? inOrderOfUse(cycles)[0];
}

/** The cycles under way between which a person can switch, and the chosen one; none where there is nothing to choose. */
export function cycleChoices(
  role: Role,
  cycles: readonly Pick<ListedCycle, 'id' | 'stage' | 'title' | 'takesPart'>[],
  chosen: { id: string } | undefined,
  at: string,
  locale: Locale,
): CycleChoice[] {
  const offered = inOrderOfUse(cycles).filter(
    ({ id, stage, takesPart }) => (takesPart && stage !== 'published') || id === chosen?.id,
  );
  if (offered.length < 2) return [];
  return offered.map((cycle) => ({
    href: samePlaceIn(cycle, role, at, locale),
    label: cycle.title[locale],
    current: cycle.id === chosen?.id,
  }));
}

/** The section of another cycle in which a page is; from elsewhere, the first one. */
function samePlaceIn(cycle: { id: string; stage: Stage }, role: Role, at: string, locale: Locale): string {
  const own = pathsOf(locale).cycle(cycle.id);
  const sections = sectionsFor(role, cycle, at, 0, locale)
    .map(({ href }) => href)
    .filter((href) => href === own || href.startsWith(`${own}/`));
  const [, part] = /\/cycles\/[^/]+(\/[^/]+)?/.exec(at) ?? [];
  const same = `${own}${part ?? ''}`;
  return at.includes('/cycles/') && sections.includes(same) ? same : (sections[0] ?? own);
}
