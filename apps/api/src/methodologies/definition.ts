import { canonicalJson } from '@olshem/bundle';
import type { Methodology } from '@olshem/scoring';
import { parseMethodology, serialiseMethodology } from '@olshem/scoring/serialise';
import { inArray } from 'drizzle-orm';
import { sha256 } from '../audit/digest.ts';
import { schema, type Reader } from '../database/database.ts';

/** A definition as it is registered: its canonical JSON and the SHA-256 of it. */
export interface SerialisedDefinition {
  text: string;
  digest: string;
}

/** The canonical JSON of a definition and its digest; equal definitions have the same. */
export function serialise(methodology: Methodology): SerialisedDefinition {
  const text = canonicalJson(serialiseMethodology(methodology));
  return { text, digest: sha256(text) };
}

// A digest names its content, so what was read once holds for every database and for good.
const kept = new Map<string, Methodology>();
const KEPT = 100;

/**
 * The definition registered under a digest, whether the build still holds it or not. Throws when there is none, or when what is
 * stored is not what the digest names.
 */
export async function definitionOf(db: Reader, digest: string): Promise<Methodology> {
  return (await definitionsOf(db, [digest])).get(digest)!;
}

/** The same for several digests in one query. */
export async function definitionsOf(
  db: Reader,
  digests: readonly string[],
): Promise<ReadonlyMap<string, Methodology>> {
  const known = new Map(digests.map((digest) => [digest, kept.get(digest)]));
  const unread = [...known].flatMap(([digest, methodology]) => (methodology ? [] : digest));
  const texts = await textsOf(db, unread);
  return new Map(
    [...known].map(([digest, methodology]) => [digest, methodology ?? read(digest, texts.get(digest))]),
  );
}

async function textsOf(db: Reader, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (digests.length === 0) return new Map();
  const { methodologyVersions: versions } = schema;
  const found = await db
    .select({ digest: versions.digest, definition: versions.definition })
    .from(versions)
    .where(inArray(versions.digest, [...digests]));
  return new Map(found.map(({ digest, definition }) => [digest, definition]));
}

function read(digest: string, text: string | undefined): Methodology {
  if (text === undefined) throw new Error(`No methodology version ${digest} is registered.`);
  if (sha256(text) !== digest)
    throw new Error(
      `The methodology version ${digest} was changed in the database. Restore it from a backup.`,
    );
  const methodology = parseMethodology(JSON.parse(text));
  kept.set(digest, methodology);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return methodology;
}
