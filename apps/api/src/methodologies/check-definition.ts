import type { DefinitionCheck } from '@olshem/contracts';
import { indicatorsOf, type Methodology } from '@olshem/scoring';
import { lint } from '@olshem/scoring/check';
import { MisfitError, parseMethodology } from '@olshem/scoring/serialise';
import { differencesBetween } from '@olshem/scoring/study';
import type { Reader } from '../database/database.ts';
import { DomainError } from '../errors/refusal.ts';
import { definitionOf, serialise } from './definition.ts';
import { versionInForce, versionOf } from './version.store.ts';

/** The methodology that a file describes. Refused with the first place that does not fit; no code of the file ever runs. */
export function readDefinition(file: unknown): Methodology {
  try {
    return parseMethodology(file);
  } catch (error) {
    if (!(error instanceof MisfitError)) throw error;
    const place = error.path.join('.');
    throw new DomainError(
      'definition_misfit',
      422,
      { place: place || '{}' },
      { details: { path: place, reason: error.reason } },
    );
  }
}

/**
 * What lint says of a definition, and what it changes against another version: the given one, else that of its methodology
 * that is in force.
 */
export async function checkDefinition(
  db: Reader,
  methodology: Methodology,
  against?: string,
): Promise<DefinitionCheck> {
  const { digest } = serialise(methodology);
  const other = await (against ? versionOf(db, against) : versionInForce(db, methodology.id));
  const older = other && other.digest !== digest ? other : undefined;
  const differences = older && differencesBetween(await definitionOf(db, older.digest), methodology);
  return {
    digest,
    methodologyId: methodology.id,
    version: methodology.version,
    title: methodology.title,
    indicators: indicatorsOf(methodology).length,
    findings: lint(methodology),
    against: older ? { digest: older.digest, version: older.version } : null,
    differences: differences ? onWire(differences) : null,
    registered: (await versionOf(db, digest))?.state ?? null,
  };
}

function onWire(
  differences: ReturnType<typeof differencesBetween>,
): NonNullable<DefinitionCheck['differences']> {
  const { changesResults, manifest, ...sections } = differences;
  const listed = Object.entries(sections).map(
    ([name, items]) => [name, items.map((item) => ({ ...item, parts: [...item.parts] }))] as const,
  );
  return { changesResults, manifest: [...manifest], ...Object.fromEntries(listed) } as NonNullable<
    DefinitionCheck['differences']
  >;
}
