import type { Locale } from '@olshem/i18n';

/** An edition as links name it; one that shows an older revision than its latest is linked to as that revision. */
export interface LinkedEdition {
  index: string;
  edition: string;
  revision?: number | null;
  /** The latest revision there is; the layout of an edition's pages adds it to what the API says of the one shown. */
  latest?: number | null;
}

/** Where every page of the site is, in one language. */
export function pathsOf(locale: Locale) {
  const edition = (of: LinkedEdition, below = '', query: Record<string, string> = {}) =>
    `/${locale}/indices/${of.index}/${of.edition}${below}${pinOf(of, query)}`;
  return {
    home: `/${locale}`,
    indices: `/${locale}/indices`,
    bodies: `/${locale}/bodies`,
    body: (body: string) => `/${locale}/bodies/${body}`,
    methodologies: `/${locale}/methodologies`,
    methodology: (id: string) => `/${locale}/methodologies/${id}`,
    data: `/${locale}/data`,
    corrections: `/${locale}/corrections`,
    edition: (of: LinkedEdition, query?: Record<string, string>) => edition(of, '', query),
    /** The permanent address of a revision, the latest included. */
    revision: ({ index, edition: id }: LinkedEdition, revision: number) =>
      edition({ index, edition: id }, '', { revision: String(revision) }),
    bodyIn: (of: LinkedEdition, body: string) => edition(of, `/bodies/${body}`),
    indicator: (of: LinkedEdition, indicator: string) => edition(of, `/indicators/${indicator}`),
    findings: (of: LinkedEdition) => edition(of, '/findings'),
    editionData: (of: LinkedEdition) => edition(of, '/data'),
    verify: (of: LinkedEdition) => edition(of, '/verify'),
    // These two tell of all revisions alike.
    revisions: ({ index, edition: id }: LinkedEdition) => edition({ index, edition: id }, '/revisions'),
    disputes: ({ index, edition: id }: LinkedEdition) => edition({ index, edition: id }, '/disputes'),
    schema: (name: 'rule' | 'methodology') => `/api/v1/schemas/${name}.schema.json`,
    api: (of: LinkedEdition, below: string, query: Record<string, string> = {}) =>
      `/api/v1/indices/${of.index}/editions/${of.edition}${below}${pinOf(of, query)}`,
  };
}

/** Whether a later revision than the one shown has been published. */
export function isSuperseded({ revision, latest }: LinkedEdition): boolean {
  return revision != null && latest != null && revision < latest;
}

function pinOf(of: LinkedEdition, query: Record<string, string> = {}): string {
  const pinned = new URLSearchParams({
    ...query,
    ...(isSuperseded(of) && { revision: String(of.revision) }),
  });
  return pinned.size > 0 ? `?${pinned}` : '';
}

/** The same address in another language, its query kept. */
export function inLanguage(url: Pick<URL, 'pathname' | 'search'>, locale: Locale): string {
  return url.pathname.replace(/^\/(?:kk|ru|en)(?=\/|$)/, `/${locale}`) + url.search;
}
