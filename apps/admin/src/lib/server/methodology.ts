import type { Methodology } from '@olshem/scoring';
import { parseMethodology } from '@olshem/scoring/serialise';
import { portalApi } from './portal-api.ts';
import { wanted } from './replies.ts';

type Event = Parameters<typeof portalApi>[0] & Parameters<typeof wanted>[1];

// A digest names its content, so what was read once holds for good; the oldest go when too many pile up.
const kept = new Map<string, Methodology>();
const KEPT = 20;

/** The definition that a cycle follows. */
export async function methodologyOf(
  event: Event,
  cycle: { methodologyId: string; methodologyDigest: string },
): Promise<Methodology> {
  const digest = cycle.methodologyDigest;
  const known = kept.get(digest);
  if (known) return known;
  const path = { methodology: cycle.methodologyId, digest };
  const { definition } = await wanted(portalApi(event).call('readMethodologyVersion', { path }), event);
  const methodology = parseMethodology(definition);
  kept.set(digest, methodology);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return methodology;
}
