import { createHash } from 'node:crypto';
import type { RevisionNote, Stage } from '@olshem/contracts';
import type { Methodology, Text } from '@olshem/scoring';
import { asc, eq } from 'drizzle-orm';
import { loadCycle, type CycleBody } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { definitionOf } from '../methodologies/definition.ts';
import { allVersions, type StoredVersion } from '../methodologies/version.store.ts';
import { PublishedRevision } from './revision.ts';

/** An edition as the public sees it: its published revisions, and its cycle while one runs. */
export interface CatalogueEdition {
  indexId: string;
  id: string;
  title: Text;
  methodology: Methodology;
  methodologyDigest: string;
  demonstration: boolean;
  cycle:
    | { id: string; stage: Stage; calendar: { stage: Stage; opensAt: Date; closesAt: Date | null }[] }
    | undefined;
  /** Bodies of the cycle, for an edition without a publication. */
  bodies: CycleBody[];
  notes: readonly RevisionNote[];
  latest: PublishedRevision | undefined;
}

/** A methodology of which some version is or was in force, oldest version first. */
export interface CatalogueMethodology {
  id: string;
  versions: StoredVersion[];
  /** The definition in force; the last one where none is any more. */
  latest: Methodology;
  latestDigest: string;
}

/** Everything public at one moment. */
export interface CatalogueState {
  indices: { id: string; title: Text; editions: CatalogueEdition[] }[];
  methodologies: CatalogueMethodology[];
  /** Changes whenever anything in it changes. */
  mark: string;
}

type Deps = Pick<ApiDeps, 'db'>;

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

  /** The mark of the state if it is fresh; answers made for it may be given again without a look. */
  freshMark(): string | undefined {
    const age = performance.now() - this.#read;
    if (age >= FRESH_FOR) return undefined;
    // In good time, so that readers who come steadily never wait for the look.
    if (age > LOOK_AGAIN) this.#look().catch(() => undefined);
    return this.#state?.mark;
  }

  /** What is public now. */
  async state(): Promise<CatalogueState> {
    if (this.#state && performance.now() - this.#read < FRESH_FOR) return this.#state;
    return this.#look();
  }

  /** Looks again at the next question: something was published or moved here. */
  forget(): void {
    this.#read = -Infinity;
    // A look that began before does not know of it.
    this.#reading = undefined;
  }

  /** An edition, if there is one of that id. */
  async edition(indexId: string, id: string): Promise<CatalogueEdition | undefined> {
    const { indices } = await this.state();
    return indices.find((index) => index.id === indexId)?.editions.find((edition) => edition.id === id);
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
    const heads = await db
      .select({
        indexId: publications.indexId,
        editionId: publications.editionId,
        revision: publications.revision,
        publishedAt: publications.publishedAt,
        reason: publications.reason,
        sha256: publications.sha256,
      })
      .from(publications)
      .orderBy(asc(publications.revision));
    const running = await db.select().from(cycles);
    const versions = (await allVersions(db)).filter(({ state, inForceAt }) => state !== 'draft' && inForceAt);
    const listed = await db.select().from(indices);
    const mark = digestOf([
      await db.select().from(schema.bodies),
      listed,
      versions.map(({ digest, state }) => [digest, state]),
      heads.map(({ sha256 }) => sha256),
      running.map(({ id, stage, version }) => [id, stage, version]),
    ]);
    if (this.#state?.mark === mark) return this.#state;
    const all = await db.select().from(editions);
    const found = await Promise.all(
      all.map(async (edition) => {
        const own = heads.filter((head) => head.indexId === edition.indexId && head.editionId === edition.id);
        const notes = own.map(({ revision, publishedAt, reason, sha256 }, at) => ({
          revision,
          publishedAt: publishedAt.toISOString(),
          reason,
          sha256,
          supersedes: own[at - 1]?.sha256 ?? null,
        }));
        return this.#catalogued(
          edition,
          notes,
          running.find((cycle) => cycle.indexId === edition.indexId && cycle.editionId === edition.id)?.id,
        );
      }),
    );
    // Newest first; a running half-year comes before the year it follows.
    const newestFirst = (a: CatalogueEdition, b: CatalogueEdition) => b.id.localeCompare(a.id);
    return {
      mark,
      methodologies: await methodologiesOf(db, versions),
      indices: listed.map(({ id, title }) => ({
        id,
        title,
        editions: found.filter((edition) => edition.indexId === id).sort(newestFirst),
      })),
    };
  }

  async #catalogued(
    edition: typeof schema.editions.$inferSelect,
    notes: RevisionNote[],
    cycleId: string | undefined,
  ): Promise<CatalogueEdition> {
    const { db } = this.#deps;
    const cycle = cycleId === undefined ? undefined : await loadCycle(db, cycleId);
    const last = notes.at(-1);
    return {
      indexId: edition.indexId,
      id: edition.id,
      title: edition.title,
      demonstration: edition.demonstration,
      methodology: await definitionOf(db, edition.methodologyDigest),
      methodologyDigest: edition.methodologyDigest,
      cycle: cycle && { id: cycle.id, stage: cycle.stage, calendar: cycle.stages },
      bodies: cycle?.bodies ?? [],
      notes,
      latest: last && (await this.revision(last.sha256)),
    };
  }

  async #loadRevision(sha256: string): Promise<PublishedRevision> {
    const { publications } = schema;
    const [found] = await this.#deps.db
      .select({ bundle: publications.bundle, sha256: publications.sha256 })
      .from(publications)
      .where(eq(publications.sha256, sha256));
    if (!found) throw new Error(`There is no publication ${sha256}.`);
    return new PublishedRevision(found);
  }
}

/** Drafts, and drafts that were withdrawn, are nobody's business yet. */
async function methodologiesOf(db: Reader, versions: StoredVersion[]): Promise<CatalogueMethodology[]> {
  const byId = Map.groupBy(versions, ({ methodologyId }) => methodologyId);
  return Promise.all(
    [...byId].map(async ([id, own]) => {
      const { digest } = own.find(({ state }) => state === 'in-force') ?? own.at(-1)!;
      return { id, versions: own, latest: await definitionOf(db, digest), latestDigest: digest };
    }),
  );
}

function digestOf(state: unknown): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('base64url');
}
