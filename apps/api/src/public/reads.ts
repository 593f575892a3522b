import type { ApiDeps } from '../deps.ts';
import { PUBLICATIONS_HEADER } from '../access/wire.ts';
import { DomainError } from '../errors/refusal.ts';
import { definitionOf } from '../methodologies/definition.ts';
import { Answers } from './answers.ts';
import { bodiesAnswer, bodyHistoryAnswer } from './bodies.ts';
import { bodyAnswer } from './body.ts';
import { Catalogue } from './catalogue.ts';
import {
  editionAt,
  markOf,
  type About,
  type CatalogueEdition,
  type EditionPlace,
} from './catalogue-state.ts';
import { changesAnswer } from './changes.ts';
import { continuityAnswer } from './continuity.ts';
import { csvOf } from './csv.ts';
import { disputesRegister } from './disputes-register.ts';
import { editionAnswer, summaryOfEdition } from './edition.ts';
import { indicatorAnswer } from './indicator.ts';
import { methodologiesAnswer, methodologyAnswer } from './methodologies.ts';
import { pointsAnswer } from './points.ts';
import type { Prebuilt } from './prebuilt.ts';
import { publicBytes } from './public-bytes.ts';
import { rankingAnswer, type RankingQuestion } from './ranking.ts';
import type { PublishedRevision } from './revision.ts';

/** An answer before it says from which states it was made. */
interface Content {
  bytes: string | Uint8Array;
  mediaType: string;
  headers: Record<string, string>;
}

type Answer = Promise<Content | undefined>;

/** An address that follows the latest revision is looked at again soon; one that names its revision never changes. */
const FOLLOWING = 'public, max-age=60, stale-while-revalidate=600';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Answers kept ready, in bytes. */
const KEPT = 128 * 1024 * 1024;

/** The public reads, each made once per state of its edition, or of the catalogue where it is about more than one. */
export class PublicReads {
  readonly catalogue: Catalogue;
  readonly #answers = new Answers(KEPT);
  readonly #deps: Pick<ApiDeps, 'db' | 'now' | 'signingKey'>;

  constructor(deps: Pick<ApiDeps, 'db' | 'now' | 'signingKey'>) {
    this.#deps = deps;
    this.catalogue = new Catalogue(deps);
  }

  /** The answer to a question in the present state, made if nobody asked before since what it is about changed. */
  async answer(question: string, about: About, make: () => Answer): Promise<Prebuilt | undefined> {
    const state = await this.catalogue.state();
    const from = [markOf(state, about)];
    return this.#answers.of(state.marks, question, async () => {
      const made = await make();
      if (!made) return undefined;
      const headers = { [PUBLICATIONS_HEADER]: from.join(' '), ...made.headers };
      return { from, answer: publicBytes(made.bytes, made.mediaType, headers) };
    });
  }

  /** An answer that was given before and still holds, found by the address alone. */
  ready(question: string): Prebuilt | undefined {
    const state = this.catalogue.freshState();
    return state && this.#answers.ready(question, state.marks);
  }

  async indices(): Answer {
    const { indices, marks } = await this.catalogue.state();
    const listed = indices.map(({ id, title, version, editions }) => ({
      id,
      title,
      version,
      editions: editions.map(summaryOfEdition),
    }));
    return following({ indices: listed }, { [PUBLICATIONS_HEADER]: [...marks].join(' ') });
  }

  async edition(place: EditionPlace, revision: number | undefined): Answer {
    const edition = await this.#find(place);
    if (!edition) return undefined;
    if (revision === undefined) return following(editionAnswer(edition));
    const latest = await this.#revision(edition, revision);
    return immutable(
      editionAnswer({ ...edition, latest, notes: edition.notes.filter((note) => note.revision <= revision) }),
    );
  }

  async ranking(
    place: EditionPlace,
    question: Omit<RankingQuestion, 'group'> & { group?: string | undefined; revision?: number | undefined },
  ): Answer {
    return this.#of(place, question.revision, (revision) =>
      rankingAnswer(revision, {
        ...question,
        group: question.group ?? firstGroupOf(revision),
      }),
    );
  }

  async body(place: EditionPlace & { body: string }, revision: number | undefined): Answer {
    return this.#of(place, revision, (published) => bodyAnswer(published, place.body));
  }

  async indicator(place: EditionPlace & { indicator: string }, revision: number | undefined): Answer {
    return this.#of(place, revision, (published) => indicatorAnswer(published, place.indicator));
  }

  async points(place: EditionPlace, group: string | undefined, revision: number | undefined): Answer {
    return this.#of(place, revision, (published) =>
      pointsAnswer(published, group ?? firstGroupOf(published)),
    );
  }

  async findings(place: EditionPlace, revision: number | undefined): Answer {
    return this.#of(place, revision, (published) => ({
      edition: published.editionId,
      revision: published.note.revision,
      findings: published.findings(),
    }));
  }

  async bundle(place: EditionPlace, revision: number | undefined): Answer {
    const published = await this.#published(place, revision);
    return (
      published && {
        bytes: published.bundle,
        mediaType: 'application/json',
        headers: { 'cache-control': revision === undefined ? FOLLOWING : IMMUTABLE },
      }
    );
  }

  async csv(place: EditionPlace, revision: number | undefined): Answer {
    const published = await this.#published(place, revision);
    if (!published) return undefined;
    const name = `${place.index}-${place.edition}-r${published.note.revision}.csv`;
    return {
      bytes: csvOf(published),
      mediaType: 'text/csv; charset=utf-8',
      headers: {
        'cache-control': revision === undefined ? FOLLOWING : IMMUTABLE,
        'content-disposition': `attachment; filename="${name}"`,
      },
    };
  }

  async changes(place: EditionPlace, from: number, to: number): Answer {
    const edition = await this.#find(place);
    if (!edition) return undefined;
    const later = await this.#revision(edition, to);
    return immutable(changesAnswer(from === 0 ? undefined : await this.#revision(edition, from), later));
  }

  async disputes(place: EditionPlace): Answer {
    const edition = await this.#find(place);
    if (!edition) return undefined;
    if (!edition.latest) throw notPublished();
    const { latest, cycle } = edition;
    return following(
      cycle
        ? await disputesRegister(this.#deps.db, cycle.id, latest)
        : { edition: latest.editionId, disputes: [], suppliers: [] },
    );
  }

  async continuity(place: EditionPlace): Answer {
    const edition = await this.#find(place);
    if (!edition) return undefined;
    const { latest } = edition;
    if (!latest) throw notPublished();
    const register = await bodiesAnswer(this.#deps.db);
    return following(continuityAnswer(register, await this.catalogue.state(), { ...edition, latest }));
  }

  async bodies(): Answer {
    return following(await bodiesAnswer(this.#deps.db));
  }

  async history(body: string): Answer {
    const answer = bodyHistoryAnswer(await bodiesAnswer(this.#deps.db), await this.catalogue.state(), body);
    return answer && following(answer);
  }

  async methodologies(): Answer {
    return following(methodologiesAnswer(await this.catalogue.state()));
  }

  /** The version in force, or the one of that digest. */
  async methodology(id: string, digest?: string): Answer {
    const state = await this.catalogue.state();
    const known = state.methodologies.find((each) => each.id === id);
    if (!known) return undefined;
    if (digest === undefined) return following(methodologyAnswer(state, known.latest, known.latestDigest));
    if (!known.versions.some((version) => version.digest === digest)) return undefined;
    return following(methodologyAnswer(state, await definitionOf(this.#deps.db, digest), digest));
  }

  async signingKey(): Answer {
    return following({ algorithm: 'Ed25519', publicKey: this.#deps.signingKey.publicKey });
  }

  async #of(
    place: EditionPlace,
    revision: number | undefined,
    make: (published: PublishedRevision) => unknown,
  ): Answer {
    const published = await this.#published(place, revision);
    const answer = published && make(published);
    if (answer === undefined) return undefined;
    return revision === undefined ? following(answer) : immutable(answer);
  }

  async #published(
    place: EditionPlace,
    revision: number | undefined,
  ): Promise<PublishedRevision | undefined> {
    const edition = await this.#find(place);
    if (!edition) return undefined;
    if (!edition.latest) throw notPublished();
    return revision === undefined ? edition.latest : this.#revision(edition, revision);
  }

  async #revision(edition: CatalogueEdition, revision: number): Promise<PublishedRevision> {
    const note = edition.notes.find((each) => each.revision === revision);
    if (!note) throw new DomainError('not_found', 404);
    return this.catalogue.revision(note.sha256);
  }

  async #find(place: EditionPlace): Promise<CatalogueEdition | undefined> {
    return editionAt(await this.catalogue.state(), place);
  }
}

function firstGroupOf({ payload }: PublishedRevision): string {
  return payload.methodology.groups[0]!.id;
}

function notPublished(): DomainError {
  return new DomainError('not_published', 404);
}

function following(value: unknown, headers: Record<string, string> = {}): Content {
  return {
    bytes: JSON.stringify(value),
    mediaType: 'application/json',
    headers: { 'cache-control': FOLLOWING, ...headers },
  };
}

function immutable(value: unknown): Content {
  return {
    bytes: JSON.stringify(value),
    mediaType: 'application/json',
    headers: { 'cache-control': IMMUTABLE },
  };
}
