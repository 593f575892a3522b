import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { loadCycles } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { standingPublications } from '../database/standing.ts';
import type { ApiDeps } from '../deps.ts';
import { definitionsOf } from '../methodologies/definition.ts';
import { allVersions, type StoredVersion } from '../methodologies/version.store.ts';
import { loadActs } from '../register/body-act.store.ts';
import type { CatalogueEdition, CatalogueMethodology, CatalogueState } from './catalogue-state.ts';
import { calledOffPublications, type CalledOff } from './called-off.ts';
import { PublishedRevision } from './revision.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** How old the view of the catalogue may be: another process may have published meanwhile. */
const FRESH_FOR = 1000;
/** … and how old when the next look begins behind the readers. */
const LOOK_AGAIN = 800;
const KEPT_REVISIONS = 40;

/** The published editions, read from the database once and looked at again every second at most. */
export class Catalogue {
  readonly #deps: Deps;
  readonly #revisions = new Map<string, Promise<PublishedRevision>>();
  #state: CatalogueState | undefined;
  #read = -Infinity;
  #reading: Promise<CatalogueState> | undefined;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The state if it was looked at a moment ago; answers made for it may be given again without a look. */
  freshState(): CatalogueState | undefined {
    const age = performance.now() - this.#read;
    if (age >= FRESH_FOR || this.#isOver()) return undefined;
    // In good time, so that readers who come steadily never wait for the look.
    if (age > LOOK_AGAIN) this.#look().catch(() => undefined);
    return this.#state;
  }

  /** What is public now. */
  async state(): Promise<CatalogueState> {
    if (this.#state && performance.now() - this.#read < FRESH_FOR && !this.#isOver()) return this.#state;
    return this.#look();
  }

  /** Whether a publication has reached its instant since the look: at that moment every process looks again. */
  #isOver(): boolean {
    const now = this.#deps.now();
    return this.#state?.coming.some(({ publishedAt }) => publishedAt <= now) ?? false;
  }

  /** Looks again at the next question: something was published or moved here. */
  forget(): void {
    this.#read = -Infinity;
    // A look that began before does not know of it.
    this.#reading = undefined;
  }

  /** A revision of an edition by its SHA-256; the bytes are read once and kept. */
  revision(sha256: string): Promise<PublishedRevision> {
    const known = this.#revisions.get(sha256);
    if (known) return known;
    const loaded = this.#loadRevision(sha256);
    this.#revisions.set(sha256, loaded);
    loaded.catch(() => this.#revisions.delete(sha256));
    const [oldest] = this.#revisions.keys();
    if (this.#revisions.size > KEPT_REVISIONS && oldest) this.#revisions.delete(oldest);
    return loaded;
  }

  #look(): Promise<CatalogueState> {
    if (this.#reading) return this.#reading;
    const begun = performance.now();
    const reading: Promise<CatalogueState> = this.#load()
      .catch((failure: unknown) => this.#asBefore(failure))
      .then((state) => {
        if (this.#reading !== reading) return state;
        this.#state = state;
        this.#read = begun;
        return state;
      })
      .finally(() => {
        if (this.#reading === reading) this.#reading = undefined;
      });
    this.#reading = reading;
    return reading;
  }

  /** What was published stays readable while the database is away. */
  #asBefore(failure: unknown): CatalogueState {
    if (!this.#state) throw failure;
    return this.#state;
  }

  async #load(): Promise<CatalogueState> {
    const { db } = this.#deps;
    const { publications, indices, editions, cycles } = schema;
    const now = this.#deps.now();
    const all = await db
      .select({
        indexId: publications.indexId,
        editionId: publications.editionId,
        revision: publications.revision,
        publishedAt: publications.publishedAt,
        reason: publications.reason,
        sha256: publications.sha256,
      })
      .from(publications)
      .where(standingPublications(db))
      .orderBy(asc(publications.revision));
    const calledOff = await calledOffPublications(db);
    const heads = all.filter(({ publishedAt }) => publishedAt <= now);
    const coming = all.filter(({ publishedAt }) => publishedAt > now);
    const running = await db.select().from(cycles);
    const versions = (await allVersions(db)).filter(({ state, inForceAt }) => state !== 'draft' && inForceAt);
    const listed = await db.select().from(indices);
    const known = await db.select().from(editions);
    const registerMark = digestOf([
      await db.select().from(schema.bodies).orderBy(asc(schema.bodies.id)),
      await loadActs(db),
    ]);
    const mark = digestOf([
      registerMark,
      listed,
      known,
      versions.map(({ digest, state }) => [digest, state]),
      heads.map(({ sha256 }) => sha256),
      coming.map(({ sha256 }) => sha256),
      calledOff,
      running.map(({ id, stage, version }) => [id, stage, version]),
    ]);
    if (this.#state?.mark === mark) return this.#state;
    const found = await this.#catalogued(
      known.filter((edition) => !isInPreparation(edition, running)),
      { heads, coming, calledOff, running },
    );
    // Newest first; a running half-year comes before the year it follows.
    const newestFirst = (a: CatalogueEdition, b: CatalogueEdition) => b.id.localeCompare(a.id);
    return {
      mark,
      registerMark,
      coming,
      marks: new Set([mark, registerMark, ...found.map((edition) => edition.mark)]),
      methodologies: await methodologiesOf(db, versions),
      indices: listed.map(({ id, title, version }) => ({
        id,
        title,
        version,
        editions: found.filter((edition) => edition.indexId === id).sort(newestFirst),
      })),
    };
  }

  /** The editions; one in which nothing changed since the last look is the same as before. */
  async #catalogued(editions: readonly StoredEdition[], published: Published): Promise<CatalogueEdition[]> {
    const { db } = this.#deps;
    const parts = editions.map((edition) => partsOf(edition, published));
    const before = new Map(
      this.#state?.indices.flatMap((index) => index.editions.map((edition) => [edition.mark, edition])),
    );
    const changed = parts.filter(({ mark }) => !before.has(mark));
    const cycles = await loadCycles(
      db,
      changed.flatMap(({ cycle }) => cycle?.id ?? []),
    );
    const definitions = await definitionsOf(
      db,
      changed.map(({ edition }) => edition.methodologyDigest),
    );
    return Promise.all(
      parts.map(async ({ edition, mark, notes, cycle, comingAt, calledOff }): Promise<CatalogueEdition> => {
        const same = before.get(mark);
        if (same) return same;
        const loaded = cycles.find(({ id }) => id === cycle?.id);
        const last = notes.at(-1);
        return {
          indexId: edition.indexId,
          id: edition.id,
          mark,
          title: edition.title,
          demonstration: edition.demonstration,
          rates: edition.rates,
          methodology: definitions.get(edition.methodologyDigest)!,
          methodologyDigest: edition.methodologyDigest,
          // Until its instant a publication is not there: to everyone outside the cycle stands where it stood before.
          cycle: loaded && {
            id: loaded.id,
            stage: loaded.stage === 'published' && !last ? 'consolidation' : loaded.stage,
            calendar: loaded.stages,
          },
          bodies: loaded?.bodies ?? [],
          notes,
          latest: last && (await this.revision(last.sha256)),
          comingAt: last ? undefined : comingAt,
          calledOff: last || comingAt ? undefined : calledOff,
        };
      }),
    );
  }

  async #loadRevision(sha256: string): Promise<PublishedRevision> {
    const { publications, editions } = schema;
    const [found] = await this.#deps.db
      .select({ bundle: publications.bundle, sha256: publications.sha256, rates: editions.rates })
      .from(publications)
      .innerJoin(
        editions,
        and(eq(editions.indexId, publications.indexId), eq(editions.id, publications.editionId)),
      )
      .where(eq(publications.sha256, sha256));
    if (!found) throw new Error(`There is no publication ${sha256}.`);
    return new PublishedRevision(found, found.rates);
  }
}

/** Whether an edition belongs to a cycle that was never open. */
function isInPreparation(edition: StoredEdition, cycles: readonly StoredCycle[]): boolean {
  return cycles.some(
    ({ indexId, editionId, openedAt }) =>
      openedAt === null && indexId === edition.indexId && editionId === edition.id,
  );
}

type StoredEdition = typeof schema.editions.$inferSelect;
type StoredCycle = typeof schema.cycles.$inferSelect;
type Head = Pick<
  typeof schema.publications.$inferSelect,
  'indexId' | 'editionId' | 'revision' | 'publishedAt' | 'reason' | 'sha256'
>;

/** What there is of publications, of all editions. */
interface Published {
  heads: readonly Head[];
  coming: readonly Head[];
  calledOff: readonly CalledOff[];
  running: readonly StoredCycle[];
}

/** What belongs to one edition. */
function partsOf(edition: StoredEdition, { heads, coming, calledOff, running }: Published) {
  const own = (each: { indexId: string; editionId: string }) =>
    each.indexId === edition.indexId && each.editionId === edition.id;
  const published = heads.filter(own);
  const cycle = running.find(own);
  const comingAt = coming.find(own)?.publishedAt;
  const off = calledOff.findLast(own);
  return {
    edition,
    cycle,
    comingAt,
    calledOff: off && { announcedFor: off.announcedFor, at: off.at, reason: off.reason },
    notes: published.map(({ revision, publishedAt, reason, sha256 }, at) => ({
      revision,
      publishedAt: publishedAt.toISOString(),
      reason,
      sha256,
      supersedes: published[at - 1]?.sha256 ?? null,
    })),
    mark: digestOf([
      edition,
      published.map(({ sha256 }) => sha256),
      comingAt,
      off,
      cycle && [cycle.stage, cycle.version],
    ]),
  };
}

/** Drafts, and drafts that were withdrawn, are nobody's business yet. */
async function methodologiesOf(db: Reader, versions: StoredVersion[]): Promise<CatalogueMethodology[]> {
  const latest = [...Map.groupBy(versions, ({ methodologyId }) => methodologyId)].map(([id, own]) => ({
    id,
    versions: own,
    latestDigest: (own.find(({ state }) => state === 'in-force') ?? own.at(-1)!).digest,
  }));
  const definitions = await definitionsOf(
    db,
    latest.map(({ latestDigest }) => latestDigest),
  );
  return latest.map((each) => ({ ...each, latest: definitions.get(each.latestDigest)! }));
}

function digestOf(state: unknown): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 22);
}
