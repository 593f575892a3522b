import type { PublicationsState } from '@olshem/api';
import { PUBLICATIONS_HEADER } from '@olshem/api/front';

/** How old a look at another process may be. */
const FRESH_FOR = 1000;

/**
 * Behind one address several processes may answer, each with a view up to a second old. What is made from their
 * answers belongs to a state for certain only when all of them have had the time to see it.
 */
const SETTLED_AFTER = 2500;

/**
 * The state of the publications of an API in another process. `ask` gets its list of editions, in whose headers it
 * stands.
 */
export function publicationsElsewhere(
  ask: () => Promise<Response>,
  now: () => number = () => performance.now(),
): PublicationsState {
  let mark: string | undefined;
  let looked = -Infinity;
  let changed = -Infinity;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const begun = now();
    const found = await ask().then(stateIn, () => undefined);
    // What was published stays readable while the API is away.
    if (found !== undefined && found !== mark) {
      mark = found;
      changed = begun;
    }
    looked = begun;
  };
  const lookOnce = () =>
    (looking ??= look().finally(() => {
      looking = undefined;
    }));
  const isFresh = () => now() - looked < FRESH_FOR;
  const certain = () => (now() - changed < SETTLED_AFTER ? undefined : mark);
  return {
    freshMark: () => {
      if (!isFresh()) return undefined;
      if (now() - looked > FRESH_FOR / 2) void lookOnce();
      return certain();
    },
    mark: async () => {
      if (!isFresh()) await lookOnce();
      return certain();
    },
  };
}

function stateIn(response: Response): string | undefined {
  return response.ok ? (response.headers.get(PUBLICATIONS_HEADER) ?? undefined) : undefined;
}
