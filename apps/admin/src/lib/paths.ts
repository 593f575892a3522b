import type { OpeningTaskName } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';

/** Where every page of the portal is, in one language. */
export function pathsOf(locale: Locale) {
  const home = `/admin/${locale}`;
  const cycle = (id: string) => `${home}/cycles/${id}`;
  return {
    home,
    signIn: `${home}/sign-in`,
    signOut: `${home}/sign-out`,
    account: `${home}/account`,
    people: `${home}/people`,
    invite: `${home}/people/invite`,
    inviteTo: (organisation: string, role: 'assessor' | 'agency', cycle?: string) =>
      `${home}/people/invite?${new URLSearchParams({ organisation, role, ...(cycle && { cycle }) }).toString()}`,
    invitePeople: `${home}/people/import`,
    person: (id: string) => `${home}/people/${id}`,
    invitation: (token: string) => `${home}/invitation/${token}`,
    register: `${home}/register`,
    newBody: `${home}/register/new`,
    importBodies: `${home}/register/import`,
    organisations: `${home}/register/organisations`,
    newOrganisation: `${home}/register/organisations/new`,
    importOrganisations: `${home}/register/organisations/import`,
    organisation: (id: string) => `${home}/register/organisations/${id}`,
    indices: `${home}/register/indices`,
    newIndex: `${home}/register/indices/new`,
    index: (id: string) => `${home}/register/indices/${id}`,
    registerBody: (id: string) => `${home}/register/${id}`,
    methodologies: `${home}/methodologies`,
    newMethodology: `${home}/methodologies/new`,
    methodology: (digest: string) => `${home}/methodologies/${digest}`,
    audit: `${home}/audit`,
    cycle,
    newCycle: `${home}/cycles/new`,
    newCycleOf: (index: string) => `${home}/cycles/new?index=${index}`,
    opening: (id: string) => `${cycle(id)}/opening`,
    openingTask: (id: string, task: OpeningTaskName | 'check') => `${cycle(id)}/opening/${task}`,
    openingBody: (id: string, body: string) => `${cycle(id)}/opening/bodies/${body}`,
    calendar: (id: string) => `${cycle(id)}/calendar`,
    ownResult: (id: string) => `${cycle(id)}/result`,
    results: (id: string) => `${cycle(id)}/results`,
    result: (id: string, body: string) => `${cycle(id)}/results/${body}`,
    fileDispute: (id: string, indicator: string) => `${cycle(id)}/result/${indicator}/dispute`,
    disputes: (id: string) => `${cycle(id)}/disputes`,
    dispute: (id: string, dispute: string) => `${cycle(id)}/disputes/${dispute}`,
    receipt: (id: string, dispute: string) => `${cycle(id)}/disputes/${dispute}/receipt`,
    data: (id: string) => `${cycle(id)}/data`,
    fromFile: (id: string) => `${cycle(id)}/data/file`,
    grid: (id: string, indicator: string) => `${cycle(id)}/data/${indicator}`,
    publication: (id: string) => `${cycle(id)}/publication`,
    correction: (id: string) => `${cycle(id)}/correction`,
    preRelease: (id: string) => `${cycle(id)}/pre-release`,
    early: (id: string) => `${cycle(id)}/early`,
    proposals: (id: string) => `${cycle(id)}/proposals`,
    goBack: (id: string) => `${cycle(id)}/return`,
    extension: (id: string) => `${cycle(id)}/extension`,
  };
}

/** The same address in another language, its query kept. */
export function inLanguage(url: Pick<URL, 'pathname' | 'search'>, locale: Locale): string {
  return url.pathname.replace(/^\/admin\/(?:kk|ru|en)(?=\/|$)/, `/admin/${locale}`) + url.search;
}
