import type { BundlePayload } from '@olshem/bundle';

/** The cells of which a publication says, in three languages, why they are not what they were. */
export function reasonsIn({ amendments, process }: BundlePayload): Set<string> {
  const said = (reason: { kk: string; ru: string; en: string }) =>
    Boolean(reason.kk && reason.ru && reason.en);
  return new Set([
    ...amendments
      .filter(({ reason }) => said(reason))
      .map(({ body, indicator, input }) => `${body}/${indicator}/${input}`),
    ...(process?.corrections ?? [])
      .filter(({ reason }) => said(reason))
      .flatMap(({ values }) => values.map(({ body, indicator, input }) => `${body}/${indicator}/${input}`)),
  ]);
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
