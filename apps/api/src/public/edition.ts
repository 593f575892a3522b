import type { BundlePayload } from '@olshem/bundle';
import type { EditionAnswer, EditionSummary } from '@olshem/contracts';
import { topCriteriaOf, Fraction, indicatorsBelow, sumOf, type Criterion } from '@olshem/scoring';
import type { CatalogueEdition } from './catalogue-state.ts';
import { figuresOf } from './printed-figures.ts';
import { fileOf, recomputationOf } from './recomputation.ts';
import { sourceOnWire } from './rule-on-wire.ts';
import { bandsAsWritten, bandsInPoints } from './scales.ts';

/** An edition in the list. */
export function summaryOfEdition({
  indexId,
  id,
  title,
  methodology,
  methodologyDigest,
  demonstration,
  cycle,
  bodies,
  latest,
  comingAt,
  calledOff,
  rates,
}: CatalogueEdition): EditionSummary {
  return {
    index: indexId,
    edition: id,
    title: latest?.payload.title ?? title,
    period: latest?.payload.period ?? title,
    methodology: methodology.id,
    methodologyDigest,
    demonstration,
    origin: latest?.payload.origin ?? 'platform',
    documents: latest ? reportsOf(latest.payload) : [],
    stage: cycle?.stage ?? 'published',
    bodies: latest ? Object.keys(latest.payload.bodies).length : bodies.length,
    bodiesRated: rates ? Object.values(rates).reduce((sum, rated) => sum + rated, 0) : null,
    revision: latest?.note.revision ?? null,
    publishedAt: latest?.note.publishedAt ?? null,
    comingAt: comingAt?.toISOString() ?? null,
    calledOff: calledOff
      ? {
          announcedFor: calledOff.announcedFor.toISOString(),
          at: calledOff.at.toISOString(),
          reason: calledOff.reason,
        }
      : null,
  };
}

/** `GET /indices/{index}/editions/{edition}`, also for an edition that is not published yet. */
export function editionAnswer(edition: CatalogueEdition): EditionAnswer {
  const { latest, notes, cycle } = edition;
  const methodology = latest?.payload.methodology ?? edition.methodology;
  const groupOf = latest
    ? Object.values(latest.payload.bodies).map(({ group }) => group)
    : edition.bodies.map(({ group }) => group);
  return {
    ...summaryOfEdition(edition),
    rated: methodology.rated,
    groups: methodology.groups.map(({ id, title }) => ({
      id,
      title,
      bodies: groupOf.filter((group) => group === id).length,
      rated: edition.rates?.[id] ?? null,
    })),
    criteria: topCriteriaOf(methodology).map(criterionOnWire),
    grades: bandsInPoints(methodology.grades, methodology.index.maxPoints),
    levels: bandsAsWritten(methodology.indicatorBands),
    maxTotal: methodology.index.maxPoints,
    recomputation: latest ? recomputationOf(latest) : null,
    file: latest ? fileOf(latest) : null,
    figures: latest ? figuresOf(latest.payload) : [],
    findings: latest?.findings().length ?? 0,
    amendments: latest?.payload.amendments.length ?? 0,
    revisions: [...notes],
    calendar: (cycle?.calendar ?? []).map(({ stage, opensAt, closesAt }) => ({
      id: stage,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt?.toISOString() ?? null,
    })),
    source: sourceOnWire(methodology, methodology.source),
    auditHead: latest?.payload.auditHead ?? null,
  };
}

/** The reports and articles from which an edition was loaded: documents with figures, not those with rules. */
export function reportsOf({ origin, methodology }: BundlePayload): EditionSummary['documents'] {
  if (origin !== 'published-elsewhere') return [];
  return methodology.documents
    .filter(({ kind }) => kind === 'official-report' || kind === 'media-article' || kind === 'media-ranking')
    .map(({ id, kind, title, publisher, published, note = null, address = null }) => ({
      id,
      kind,
      title,
      publisher,
      published,
      note,
      address,
    }));
}

function criterionOnWire(criterion: Criterion) {
  const indicators = indicatorsBelow(criterion);
  const bonus = indicators
    .filter(({ effect }) => effect === 'bonus')
    .map(({ maxPoints }) => Fraction.parse(maxPoints));
  return {
    id: criterion.id,
    title: criterion.title,
    maxPoints: criterion.maxPoints,
    unit: criterion.unit ?? 'points',
    lowerIsBetter: criterion.lowerIsBetter ?? false,
    bonusPoints: sumOf(bonus).toString(),
    bands: bandsInPoints(criterion.bands, criterion.maxPoints),
    indicators: indicators.map(
      ({ id, title, maxPoints, unit = 'points', lowerIsBetter = false, effect, supplier }) => ({
        id,
        title,
        maxPoints,
        unit,
        lowerIsBetter,
        effect,
        supplier,
      }),
    ),
  };
}
