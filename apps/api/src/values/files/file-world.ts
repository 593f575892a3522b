import { locales, type Locale } from '@olshem/i18n';
import { indicatorsOf, type Indicator } from '@olshem/scoring';
import { inArray } from 'drizzle-orm';
import type { Person } from '../../access/context.ts';
import type { LoadedCycle } from '../../cycles/cycle.store.ts';
import { schema, type Reader } from '../../database/database.ts';
import { folded } from '../../sheets/folded.ts';
import { limitsOf, type Limits } from '../asked.ts';
import { disclosedCells } from '../disclosures.ts';
import { latestSignOffs, signedOffAt } from '../sign-off.store.ts';
import { cellOf, currentRevisions, type StoredRevision } from '../value.store.ts';

/** All that a file is judged by. */
export interface FileWorld {
  cycle: LoadedCycle;
  /** The indicators that the person supplies. */
  own: readonly Indicator[];
  limits: Limits;
  locale: Locale;
  /** The bodies that a name may mean: its id, name, abbreviation or an alias, in any language. */
  bodiesNamed(name: string): readonly string[];
  current: ReadonlyMap<string, StoredRevision>;
  revisions: readonly StoredRevision[];
  signedOff: ReadonlyMap<string, Date>;
  disclosed: ReadonlySet<string>;
}

/** Loads what a file of a person is judged by. */
export async function fileWorld(
  db: Reader,
  cycle: LoadedCycle,
  person: Person,
  locale: Locale,
): Promise<FileWorld> {
  const own = indicatorsOf(cycle.methodology).filter(
    ({ id }) => cycle.suppliers.get(id) === person.organisationId,
  );
  const indicatorIds = own.map(({ id }) => id);
  const revisions = indicatorIds.length > 0 ? await currentRevisions(db, cycle.id, { indicatorIds }) : [];
  const signOffs = await latestSignOffs(db, cycle.id);
  const signedOff = indicatorIds.flatMap((id): [string, Date][] => {
    const at = signedOffAt(signOffs, id);
    return at ? [[id, at]] : [];
  });
  return {
    cycle,
    own,
    limits: limitsOf(cycle),
    locale,
    bodiesNamed: await bodyNames(db, cycle),
    current: new Map(revisions.map((revision) => [cellOf(revision), revision])),
    revisions,
    signedOff: new Map(signedOff),
    disclosed: await disclosedCells(db, cycle.id),
  };
}

async function bodyNames(db: Reader, { bodies }: LoadedCycle): Promise<FileWorld['bodiesNamed']> {
  const { bodies: table } = schema;
  const ids = bodies.map(({ id }) => id);
  const aliases = new Map(
    (ids.length === 0
      ? []
      : await db.select({ id: table.id, aliases: table.aliases }).from(table).where(inArray(table.id, ids))
    ).map(({ id, aliases: own }) => [id, own]),
  );
  const named = new Map<string, string[]>();
  for (const { id, name, abbreviation } of bodies) {
    const texts = locales.flatMap((locale) => [name[locale], abbreviation[locale]]);
    for (const each of new Set([id, ...texts, ...(aliases.get(id) ?? [])].map(folded)))
      if (each !== '') named.set(each, [...(named.get(each) ?? []), id]);
  }
  return (name) => named.get(folded(name)) ?? [];
}
