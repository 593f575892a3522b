import { canonicalJson } from '@olshem/bundle';
import type { Methodology } from '@olshem/scoring';
import { parseMethodology, serialiseMethodology } from '@olshem/scoring/serialise';
import { inArray } from 'drizzle-orm';
import { sha256 } from '../audit/digest.ts';
import { schema, type Reader } from '../database/database.ts';

/** A definition as it is registered: its JSON and the SHA-256 of its canonical form. */
export interface SerialisedDefinition {
  /** As its author ordered it: inputs, columns and options are shown in that order, which no digest knows. */
  text: string;
  digest: string;
}

/** The JSON of a definition and its digest; equal definitions have the same digest in whatever order they were written. */
export function serialise(methodology: Methodology): SerialisedDefinition {
  return {
    text: JSON.stringify(methodology),
    digest: sha256(canonicalJson(serialiseMethodology(methodology))),
  };
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
  const written: unknown = JSON.parse(text);
  if (sha256(canonicalJson(written)) !== digest)
    throw new Error(
      `The methodology version ${digest} was changed in the database. Restore it from a backup.`,
    );
  const methodology = parseMethodology(written);
  keepAsWritten(digest, methodology);
  return methodology;
}

/** Keeps a definition in the order in which it was written: versions registered by an earlier release are stored sorted. */
export function keepAsWritten(digest: string, methodology: Methodology): void {
  kept.set(digest, methodology);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}
