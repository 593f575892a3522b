import type { Locale } from '@olshem/i18n';

/** Where every page of the site is, in one language. */
export function pathsOf(locale: Locale) {
  const edition = (index: string, id: string) => `/${locale}/indices/${index}/${id}`;
  return {
    home: `/${locale}`,
    indices: `/${locale}/indices`,
    bodies: `/${locale}/bodies`,
    body: (body: string) => `/${locale}/bodies/${body}`,
    methodologies: `/${locale}/methodologies`,
    methodology: (id: string) => `/${locale}/methodologies/${id}`,
    data: `/${locale}/data`,
    corrections: `/${locale}/corrections`,
    edition,
    bodyIn: (index: string, id: string, body: string) => `${edition(index, id)}/bodies/${body}`,
    indicator: (index: string, id: string, indicator: string) =>
      `${edition(index, id)}/indicators/${indicator}`,
    findings: (index: string, id: string) => `${edition(index, id)}/findings`,
    revisions: (index: string, id: string) => `${edition(index, id)}/revisions`,
    disputes: (index: string, id: string) => `${edition(index, id)}/disputes`,
    editionData: (index: string, id: string) => `${edition(index, id)}/data`,
    verify: (index: string, id: string) => `${edition(index, id)}/verify`,
    schema: (name: 'rule' | 'methodology') => `/api/v1/schemas/${name}.schema.json`,
    api: (index: string, id: string) => `/api/v1/indices/${index}/editions/${id}`,
  };
}

/** The same address in another language, its query kept. */
export function inLanguage(url: Pick<URL, 'pathname' | 'search'>, locale: Locale): string {
  return url.pathname.replace(/^\/(?:kk|ru|en)(?=\/|$)/, `/${locale}`) + url.search;
}
