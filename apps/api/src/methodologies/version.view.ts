import type { RegisteredVersion, RegisteredVersionDetail } from '@olshem/contracts';
import type { Methodology } from '@olshem/scoring';
import { count } from 'drizzle-orm';
import type { Person } from '../access/context.ts';
import { areIndependent } from '../access/independence.ts';
import { schema, type Reader } from '../database/database.ts';
import { notFound } from '../errors/refusal.ts';
import { checkDefinition } from './check-definition.ts';
import { definitionOf, definitionsOf } from './definition.ts';
import { allVersions, versionOf, type StoredVersion } from './version.store.ts';

/** Every registered version with who registered it and what uses it. */
export async function listVersions(db: Reader): Promise<RegisteredVersion[]> {
  const [versions, names, uses] = [await allVersions(db), await namesOf(db), await usesOf(db)];
  const definitions = await definitionsOf(
    db,
    versions.map(({ digest }) => digest),
  );
  return versions.map((version) => onWire(version, definitions.get(version.digest)!, names, uses));
}

/** A registered version with lint, its differences from the version in force, and its definition. */
export async function viewVersion(
  db: Reader,
  digest: string,
  person: Person,
): Promise<RegisteredVersionDetail> {
  const version = await versionOf(db, digest);
  if (!version) throw notFound();
  const methodology = await definitionOf(db, digest);
  const { registeredById } = version;
  const second = registeredById !== person.id;
  const independent = registeredById === null || (await areIndependent(db, registeredById, person.id));
  const deciding = person.role === 'administrator' && version.state === 'draft';
  return {
    ...onWire(version, methodology, await namesOf(db), await usesOf(db)),
    check: await checkDefinition(db, methodology),
    mayPutInForce: deciding && independent,
    dependent: deciding && second && !independent,
    definition: { ...methodology },
  };
}

interface Uses {
  cycles: ReadonlyMap<string, number>;
  editions: ReadonlyMap<string, number>;
}

function onWire(
  { digest, methodologyId, version, state, ...stored }: StoredVersion,
  { title }: Methodology,
  names: ReadonlyMap<string, string>,
  { cycles, editions }: Uses,
): RegisteredVersion {
  const { registeredAt, registeredById, inForceAt, inForceById } = stored;
  return {
    digest,
    methodologyId,
    version,
    state,
    title,
    registeredAt: registeredAt.toISOString(),
    registeredBy: (registeredById && names.get(registeredById)) || null,
    inForceAt: inForceAt?.toISOString() ?? null,
    inForceBy: (inForceById && names.get(inForceById)) || null,
    cycles: cycles.get(digest) ?? 0,
    editions: editions.get(digest) ?? 0,
  };
}

async function namesOf(db: Reader): Promise<Map<string, string>> {
  const { user } = schema;
  const found = await db.select({ id: user.id, name: user.name }).from(user);
  return new Map(found.map(({ id, name }) => [id, name]));
}

async function usesOf(db: Reader): Promise<Uses> {
  const { cycles, editions } = schema;
  const [ofCycles, ofEditions] = [
    await db
      .select({ digest: cycles.methodologyDigest, n: count() })
      .from(cycles)
      .groupBy(cycles.methodologyDigest),
    await db
      .select({ digest: editions.methodologyDigest, n: count() })
      .from(editions)
      .groupBy(editions.methodologyDigest),
  ];
  return {
    cycles: new Map(ofCycles.map(({ digest, n }) => [digest, n])),
    editions: new Map(ofEditions.map(({ digest, n }) => [digest, n])),
  };
}
