import {
  scoreEdition,
  type BodyData,
  type BodyResult,
  type EditionData,
  type Supplied,
} from '@olshem/scoring';
import { compileEdition } from '@olshem/scoring/fast';

/** What is supplied about one indicator of one body. */
export interface Supply {
  bodyId: string;
  indicatorId: string;
  supplied: Supplied;
}

/** One body's figure on one node of the tree, as it is shown. */
export interface Figure {
  points: string | null;
  band: string | null;
}

/** One body on the index itself. */
export interface Standing {
  total: string | null;
  grade: string | null;
  rank: number | null;
}

/**
 * The figures of an edition that follow each change of what was supplied. They come from the compiled path, in columns of
 * whole numbers and without code written at run time, so that every policy of a server allows it; the property test
 * beside this file compares them with the exact path.
 */
export class Figures {
  readonly #edition: Pick<EditionData, 'id' | 'methodology'>;
  readonly #bodies: Map<string, BodyData>;
  #compiled: ReturnType<typeof compileEdition>;
  #exact: Map<string, BodyResult> | undefined;

  /** Throws where the exact path refuses the edition. */
  constructor({ id, methodology, bodies }: EditionData) {
    this.#edition = { id, methodology };
    this.#bodies = new Map(bodies.map((body) => [body.id, body]));
    this.#compute();
  }

  /** `exact` where the methodology or a figure cannot be held in whole numbers; then each change scores everybody anew. */
  get path(): 'compiled' | 'exact' {
    return this.#compiled ? 'compiled' : 'exact';
  }

  /** Ids of the bodies, in the order of the cycle. */
  get bodies(): readonly string[] {
    return [...this.#bodies.keys()];
  }

  /** A body's points on a node, and the band they fall into. */
  at(bodyId: string, nodeId: string): Figure {
    if (this.#compiled) {
      const points = this.#compiled.points(bodyId, nodeId)?.toString() ?? null;
      return { points, band: this.#compiled.band(bodyId, nodeId) ?? null };
    }
    const { shown = null, band = null } = this.#exact!.get(bodyId)!.nodes[nodeId]!;
    return { points: shown, band };
  }

  /** A body's total, grade and place. */
  standing(bodyId: string): Standing {
    const root = this.#edition.methodology.index.id;
    const { points: total, band: grade } = this.at(bodyId, root);
    const rank = this.#compiled
      ? this.#compiled.place(bodyId, root)
      : this.#exact!.get(bodyId)!.nodes[root]!.rank;
    return { total, grade, rank: rank ?? null };
  }

  /** What is supplied changes for good. Where the exact path refuses it, this throws and everything stands as before. */
  supply({ bodyId, indicatorId, supplied }: Supply): void {
    const before = this.#bodies.get(bodyId)!;
    this.#bodies.set(bodyId, { ...before, supplied: { ...before.supplied, [indicatorId]: supplied } });
    try {
      // Refused by the exact path, or only in need of finer whole numbers: computing everything tells which.
      if (!this.#follow(bodyId, indicatorId, supplied)) this.#compute();
    } catch (problem) {
      this.#bodies.set(bodyId, before);
      throw problem;
    }
  }

  /** What `read` finds when something else is supplied; afterwards everything stands as before. */
  supposing<Found>({ bodyId, indicatorId, supplied }: Supply, read: (figures: this) => Found): Found {
    const before = this.#bodies.get(bodyId)!.supplied[indicatorId] ?? { inputs: {} };
    this.supply({ bodyId, indicatorId, supplied });
    try {
      return read(this);
    } finally {
      this.supply({ bodyId, indicatorId, supplied: before });
    }
  }

  #follow(bodyId: string, indicatorId: string, supplied: Supplied): boolean {
    try {
      this.#compiled?.supply(bodyId, indicatorId, supplied);
      return this.#compiled !== undefined;
    } catch {
      return false;
    }
  }

  #compute(): void {
    const edition = { ...this.#edition, bodies: [...this.#bodies.values()] };
    const compiled = compileEdition(edition);
    this.#exact = compiled ? undefined : new Map(scoreEdition(edition).bodies.map((body) => [body.id, body]));
    this.#compiled = compiled;
  }
}
