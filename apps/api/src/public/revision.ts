import { publishedEdition, openBundle, type BundlePayload, type ResultCell } from '@olshem/bundle';
import type {
  Amendment,
  BodyName,
  FindingOnWire,
  PrintedBeside,
  RevisionNote,
  SourcePlaceOnWire,
} from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import {
  Fraction,
  indicatorsOf,
  parameterValues,
  scoreEdition,
  topCriteriaOf,
  type BodyResult,
  type Indicator,
  type Text,
} from '@olshem/scoring';
import type { Finding } from '@olshem/scoring/check';
import type { StoredPublication } from '../publications/publish.ts';
import { placesOf } from './places.ts';
import { medianOf } from './scales.ts';

/** A published revision as the public reads need it. Its figures are the signed ones; the engine only explains them. */
export class PublishedRevision {
  readonly payload: BundlePayload;
  readonly note: RevisionNote;
  readonly bundle: Uint8Array;
  readonly parameters: ReturnType<typeof parameterValues>;
  /** How many bodies the source rates by group, where it names only some of them. */
  readonly #rates: Readonly<Record<string, number>> | null;
  #results: Map<string, BodyResult> | undefined;

  constructor(
    { bundle, sha256 }: Pick<StoredPublication, 'bundle' | 'sha256'>,
    rates: Readonly<Record<string, number>> | null = null,
  ) {
    const { payload } = openBundle(bundle);
    const { revision, publishedAt, reason, supersedes } = payload;
    this.payload = payload;
    this.note = { revision, publishedAt, reason, sha256, supersedes };
    this.bundle = bundle;
    this.#rates = rates;
    this.parameters = parameterValues(payload.methodology);
  }

  /** `openness/2025`. */
  get editionId(): string {
    return `${this.payload.index}/${this.payload.edition}`;
  }

  /** The id of the root of the tree, under which totals stand. */
  get root(): string {
    return this.payload.methodology.index.id;
  }

  /** The published cell of a body on a node. A place that the source prints is the official one, whatever its points give. */
  cell(body: string, node: string): ResultCell | undefined {
    const cell = this.payload.results[body]?.[node];
    const printed = this.payload.data[body]?.printed[node]?.rank;
    return cell && printed !== undefined ? { ...cell, rank: printed } : cell;
  }

  /** Whether a body was only advised: it is given recommendations, not a score. */
  isAdvisory(body: string): boolean {
    return Object.values(this.payload.data[body]?.applicability ?? {}).some(
      ({ status }) => status === 'advisory',
    );
  }

  /** What came of a node for a body. Of a body that was only advised nothing is missing: it was not assessed. */
  statusOf(body: string, node: string): ResultCell['status'] {
    const status = this.cell(body, node)?.status ?? 'missing';
    return status === 'missing' && this.isAdvisory(body) ? 'not-assessed' : status;
  }

  /** The place that the official points give, where the source prints another one. */
  computedRank(body: string, node: string): number | null {
    const computed = this.payload.results[body]?.[node]?.rank ?? null;
    return computed === this.cell(body, node)?.rank ? null : computed;
  }

  /** The names of a body. */
  nameOf(id: string): BodyName {
    const { abbreviation, name, region } = this.payload.bodies[id]!;
    return { id, abbreviation, name, region };
  }

  /** The bodies of a group, best first: by the total, or by the first criterion of an index that has none. */
  bodiesOf(group: string): string[] {
    const { methodology, bodies } = this.payload;
    const leading = methodology.rated ? this.root : (topCriteriaOf(methodology)[0]?.id ?? this.root);
    const place = (id: string) => this.cell(id, leading)?.rank ?? Infinity;
    const points = (id: string) => Fraction.parse(this.cell(id, leading)?.points ?? '-1');
    return Object.keys(bodies)
      .filter((id) => bodies[id]?.group === group)
      .sort((a, b) => place(a) - place(b) || points(b).compare(points(a)) || (a < b ? -1 : 1));
  }

  /** How many bodies are rated in a group, whether they are named here or not. */
  ratedIn(group: string): number {
    return this.#rates?.[group] ?? this.bodiesOf(group).length;
  }

  /**
   * The middle of a group on a node; null where the source tells of less than four fifths of the group, because then the middle of
   * those it names says nothing about the others.
   */
  medianOf(group: string, node: string): string | null {
    const bodies = this.bodiesOf(group);
    const exempt = bodies.filter((id) => this.cell(id, node)?.status === 'exempt').length;
    const points = this.#pointsIn(group, node);
    if (points.length * 5 < (this.ratedIn(group) - exempt) * 4) return null;
    return medianOf(points);
  }

  /** How many bodies of a group have points on a node. */
  scoredIn(group: string, node: string): number {
    return this.#pointsIn(group, node).length;
  }

  #pointsIn(group: string, node: string): string[] {
    return this.bodiesOf(group).flatMap((id) => this.cell(id, node)?.points ?? []);
  }

  /** Why a body is left out of a node, or has no place on it, in words. */
  groundOf(body: string, node: string): Text | null {
    const ground = this.payload.data[body]?.applicability[node]?.ground;
    if (ground === undefined) return null;
    return this.payload.methodology.grounds[ground] ?? { kk: ground, ru: ground, en: ground };
  }

  /** What the report prints beside or instead of a score, if anything. */
  printedBeside(body: string, node: string): PrintedBeside | null {
    const { between, list } = this.payload.data[body]?.printed[node] ?? {};
    const change = this.payload.reference?.changes?.find((each) => each.body === body && each.node === node);
    if (!between && list === undefined && !change) return null;
    return {
      from: between?.from ?? null,
      above: between?.above ?? null,
      upTo: between?.upTo ?? null,
      list: list ?? null,
      change: change
        ? {
            value: change.value,
            unit: change.unit,
            since: change.since,
            qualifier: change.qualifier ?? null,
          }
        : null,
    };
  }

  /** An indicator of the methodology, if there is one of that id. */
  indicator(id: string): Indicator | undefined {
    return indicatorsOf(this.payload.methodology).find((indicator) => indicator.id === id);
  }

  /** The engine's result for a body, from which workings are told. */
  resultOf(body: string): BodyResult {
    this.#results ??= new Map(
      scoreEdition(publishedEdition(this.payload)).bodies.map((result) => [result.id, result]),
    );
    return this.#results.get(body)!;
  }

  /** Findings of the reconciliation, all or those about one body or node. */
  findings(about: { body?: string; node?: string } = {}): FindingOnWire[] {
    const { body, node } = about;
    return [
      ...this.payload.findings.map((finding) => this.#findingOnWire(finding)),
      ...this.#placesPrintedOtherwise(),
    ].filter(
      (finding) =>
        (body === undefined || finding.body === body) && (node === undefined || finding.node === node),
    );
  }

  /** Places that are printed otherwise than the printed points give them. */
  #placesPrintedOtherwise(): FindingOnWire[] {
    return Object.keys(this.payload.bodies).flatMap((body) =>
      Object.entries(this.payload.data[body]?.printed ?? {}).flatMap(([node, { rank }]): FindingOnWire[] => {
        const computed = this.computedRank(body, node);
        const told = this.payload.findings.some(
          (finding) => finding.level === 'rank' && finding.body === body && finding.node === node,
        );
        if (rank === undefined || computed === null || told) return [];
        const places = { printed: String(rank), computed: String(computed) };
        return [
          {
            id: `place-${node}-${body}`,
            kind: 'contradiction',
            level: 'rank',
            node,
            body,
            group: this.payload.bodies[body]!.group,
            input: null,
            printed: places.printed,
            expected: places.computed,
            difference: null,
            fits: [],
            places: this.#placesOf(this.payload.reference?.lines[body]?.[node], body),
            text: inThree((locale) => m.api_finding_place(places, { locale })),
          },
        ];
      }),
    );
  }

  #findingOnWire(found: Finding): FindingOnWire {
    const { id, kind, level, node, body, group, input, printed, expected, difference, fits, lines, text } =
      found;
    return {
      id,
      kind,
      level,
      node,
      printed,
      expected,
      text,
      body: body ?? null,
      group: group ?? null,
      input: input ?? null,
      difference: difference ?? null,
      fits: [...(fits ?? [])],
      places: placesOf(this.payload, lines ?? [], group ?? (body && this.payload.bodies[body]?.group)),
    };
  }

  #placesOf(line: number | undefined, body: string): SourcePlaceOnWire[] {
    return placesOf(this.payload, line === undefined ? [] : [line], this.payload.bodies[body]?.group);
  }

  /** Amendments, all or those of one body. */
  amendments(body?: string): Amendment[] {
    return this.payload.amendments.filter((amendment) => body === undefined || amendment.body === body);
  }
}

function inThree(words: (locale: Locale) => string): Text {
  return { kk: words('kk'), ru: words('ru'), en: words('en') };
}
