import { openBundle } from '@olshem/bundle';
import type { OpeningBody, OpeningSupplier } from '@olshem/contracts';
import { indicatorsOf, nodesOf, type Applicability, type Methodology } from '@olshem/scoring';
import { and, eq, inArray } from 'drizzle-orm';
import { loadCycles } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { latestPublication } from '../publications/publish.ts';

/** An edition of an index. */
interface Place {
  indexId: string;
  editionId: string;
}

/** The bodies of an earlier edition with their groups and grounds, as far as the methodology knows them. */
export async function bodiesFrom(db: Reader, place: Place, methodology: Methodology): Promise<OpeningBody[]> {
  const nodes = new Set(nodesOf(methodology.index).map(({ id }) => id));
  const groups = new Set(methodology.groups.map(({ id }) => id));
  return (await ratedIn(db, place)).map(({ id, group, applicability }) => ({
    id,
    group: groups.has(group) ? group : '',
    applicability: Object.entries(applicability).flatMap(([nodeId, limit]) =>
      nodes.has(nodeId) && Object.hasOwn(methodology.grounds, limit.ground) ? [{ nodeId, ...limit }] : [],
    ),
  }));
}

interface Rated {
  id: string;
  group: string;
  applicability: Readonly<Record<string, Applicability>>;
}

/** From its cycle where it had one here, else from what was published. Bodies that left the register are left out. */
async function ratedIn(db: Reader, { indexId, editionId }: Place): Promise<Rated[]> {
  const cycle = await cycleAt(db, { indexId, editionId });
  if (cycle) return cycle.bodies;
  const publication = await latestPublication(db, indexId, editionId);
  if (!publication) return [];
  const { bodies, data } = openBundle(publication.bundle).payload;
  const registered = await db
    .select({ id: schema.bodies.id })
    .from(schema.bodies)
    .where(inArray(schema.bodies.id, Object.keys(bodies)));
  return registered.map(({ id }) => ({
    id,
    group: bodies[id]!.group,
    applicability: data[id]?.applicability ?? {},
  }));
}

/** Who supplied each indicator in an earlier edition, else whom the methodology names and the register knows. */
export async function suppliersFrom(
  db: Reader,
  place: Place | undefined,
  methodology: Methodology,
): Promise<OpeningSupplier[]> {
  const { organisations } = schema;
  const before = (place && (await cycleAt(db, place))?.suppliers) ?? new Map<string, string>();
  const known = new Set(
    (await db.select({ id: organisations.id, kinds: organisations.kinds }).from(organisations))
      .filter(({ kinds }) => kinds.includes('supplier'))
      .map(({ id }) => id),
  );
  return indicatorsOf(methodology).map(({ id, supplier }) => ({
    indicatorId: id,
    organisationId: before.get(id) ?? (known.has(supplier) ? supplier : ''),
  }));
}

async function cycleAt(db: Reader, { indexId, editionId }: Place) {
  const { cycles } = schema;
  const found = await db
    .select({ id: cycles.id })
    .from(cycles)
    .where(and(eq(cycles.indexId, indexId), eq(cycles.editionId, editionId)));
  const [cycle] = await loadCycles(
    db,
    found.map(({ id }) => id),
  );
  return cycle?.openedAt ? cycle : undefined;
}
