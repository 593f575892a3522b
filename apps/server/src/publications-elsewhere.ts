import type { PublicationsState } from '@olshem/api';
import { marksIn } from './marks-in.ts';

/** How old a look at another process may be. */
const FRESH_FOR = 1000;

/**
 * Behind one address several processes may answer, each with a view up to a second old. What is made from their
 * answers belongs to a state for certain only when all of them have had the time to see it.
 */
const SETTLED_AFTER = 2500;

/**
 * The state of the publications of an API in another process. `ask` gets its list of editions, whose headers name all marks
 * that stand. Each settles by itself: while one edition changes, what was made from the others holds.
 */
export function publicationsElsewhere(
  ask: () => Promise<Response>,
  now: () => number = () => performance.now(),
): PublicationsState {
  /** The marks seen at the last look, each with the instant since which it was seen at every look. */
  let seen: ReadonlyMap<string, number> = new Map();
  let settled: ReadonlySet<string> = new Set();
  let looked = -Infinity;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const begun = now();
    const found = await ask().then(
      (response) => (response.ok ? marksIn(response) : undefined),
      () => undefined,
    );
    // What was published stays readable while the API is away.
    if (found) {
      const before = seen;
      seen = new Map(found.map((mark) => [mark, before.get(mark) ?? begun]));
      // Another set says that something changed, also where nothing of it has settled yet.
      if (seen.size !== before.size || found.some((mark) => !before.has(mark))) settled = new Set();
    }
    looked = begun;
  };
  const lookOnce = () =>
    (looking ??= look().finally(() => {
      looking = undefined;
    }));
  const isFresh = () => now() - looked < FRESH_FOR;
  const certain = () => {
    const standing = [...seen].filter(([, since]) => now() - since >= SETTLED_AFTER).map(([mark]) => mark);
    if (standing.length !== settled.size) settled = new Set(standing);
    return settled;
  };
  return {
    freshMarks: () => {
      if (!isFresh()) return undefined;
      if (now() - looked > FRESH_FOR / 2) void lookOnce();
      return certain();
    },
    marks: async () => {
      if (!isFresh()) await lookOnce();
      return certain();
    },
  };
}
