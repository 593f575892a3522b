import type { Methodology } from '@olshem/scoring';
import { differencesBetween } from '@olshem/scoring/study';
import { inTransaction, type Change } from '../audit/change.ts';
import { platform } from '../audit/platform.ts';
import { schema, type Database } from '../database/database.ts';
import { definitionOf, keepAsWritten, serialise } from './definition.ts';
import { versionInForce, versionLabelled, type StoredVersion } from './version.store.ts';

/**
 * Registers the versions that come with the build and are not known yet: in force where their methodology has no version in
 * force, as drafts otherwise. Throws, naming what differs, when the build holds another definition than the one registered under
 * the same version: what was used once is never edited.
 */
export async function registerBuild(
  deps: { db: Database; now(): Date },
  methodologies: readonly Methodology[],
): Promise<void> {
  const fresh: Methodology[] = [];
  for (const methodology of methodologies) {
    const registered = await versionLabelled(deps.db, methodology.id, methodology.version);
    const { digest } = serialise(methodology);
    if (!registered) fresh.push(methodology);
    else if (registered.digest !== digest) throw new Error(await differing(deps.db, registered, methodology));
    keepAsWritten(digest, methodology);
  }
  for (const methodology of fresh) {
    await inTransaction(deps, platform, 'methodology.register', async (change) => {
      const inForce = await versionInForce(change.tx, methodology.id);
      await insertVersion(change, methodology, inForce ? 'draft' : 'in-force');
    });
  }
}

/** Writes a version and says so in the audit. */
export async function insertVersion(
  change: Change,
  methodology: Methodology,
  state: 'draft' | 'in-force',
  reason?: string,
): Promise<StoredVersion> {
  const { text, digest } = serialise(methodology);
  const { id: methodologyId, version } = methodology;
  const [written] = await change.insert(schema.methodologyVersions, [
    {
      digest,
      methodologyId,
      version,
      definition: text,
      state,
      registeredAt: change.at,
      registeredById: change.actor.id,
      inForceAt: state === 'in-force' ? change.at : null,
      inForceById: null,
    },
  ]);
  change.about({
    subject: { type: 'methodology', id: digest },
    after: { methodologyId, version, digest, state },
    reason,
  });
  return written!;
}

async function differing(db: Database, registered: StoredVersion, built: Methodology): Promise<string> {
  const { indicators, criteria, parameters } = differencesBetween(
    await definitionOf(db, registered.digest),
    built,
  );
  const named = [...indicators, ...criteria, ...parameters].map(({ id }) => id);
  const what = named.length > 0 ? `: ${named.join(', ')}` : ' in its words, bands or documents';
  return (
    `The build holds another definition of ${built.id}, version ${built.version}, than the one registered on ` +
    `${registered.registeredAt.toISOString().slice(0, 10)}. They differ${what}. A registered version is never edited: ` +
    'give the changed definition a version of its own, or start with another database.'
  );
}
