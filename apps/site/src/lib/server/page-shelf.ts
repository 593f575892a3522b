import type { PageBytes } from './page-bytes.ts';

/** Rendered pages kept ready. They belong to a state of the publications: a new state empties the shelf. */
export interface PageShelf {
  /** The page of an address in this state, if it was kept. */
  take(state: string, address: string): PageBytes | undefined;
  /** Keeps a page; the one not asked for longest makes room. */
  keep(state: string, address: string, page: PageBytes): void;
}

/** A shelf for at most so many pages. */
export function pageShelf(most: number): PageShelf {
  let current = '';
  const pages = new Map<string, PageBytes>();
  return {
    take(state, address) {
      const page = state === current ? pages.get(address) : undefined;
      if (page) {
        pages.delete(address);
        pages.set(address, page);
      }
      return page;
    },
    keep(state, address, page) {
      if (state !== current) pages.clear();
      current = state;
      pages.set(address, page);
      const [oldest] = pages.keys();
      if (pages.size > most && oldest !== undefined) pages.delete(oldest);
    },
  };
}
