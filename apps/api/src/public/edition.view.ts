import type { EditionAnswer, EditionCriterion } from '@olshem/contracts';
import { criteriaOf, Fraction, isIndicator, scaleOf, sumOf, type Criterion } from '@olshem/scoring';
import { bandsOf, type Release } from './release.ts';

/** What an edition's answer says beside its stage, its calendar and the list of its revisions. */
export type EditionFacts = Omit<EditionAnswer, 'stage' | 'revisions' | 'calendar'>;

/** Methodology version, groups, tree and bands of a published edition. */
export function editionView({ payload }: Release): EditionFacts {
  const { methodology } = payload;
  const groups = methodology.groups.map(({ id, title }) => ({
    id,
    title,
    bodies: Object.values(payload.bodies).filter(({ group }) => group === id).length,
  }));
  return {
    index: payload.index,
    edition: payload.edition,
    title: payload.title,
    period: payload.period,
    methodology: methodology.id,
    demonstration: payload.demonstration,
    origin: payload.origin,
    bodies: Object.keys(payload.bodies).length,
    revision: payload.revision,
    publishedAt: payload.publishedAt,
    rated: methodology.rated,
    groups: groups.filter(({ bodies }) => bodies > 0),
    criteria: criteriaOf(methodology).map(criterionOnWire),
    grades: bandsOf(methodology.grades, methodology.index.maxPoints),
    levels: bandsOf(methodology.indicatorBands, '100'),
    maxTotal: methodology.index.maxPoints,
    findings: payload.findings.length,
    amendments: payload.amendments.length,
    source: methodology.source,
    auditHead: payload.auditHead,
  };

  function criterionOnWire(criterion: Criterion): EditionCriterion {
    const indicators = criterion.children.filter(isIndicator);
    const bonus = indicators.filter(({ effect }) => effect === 'bonus').map(({ maxPoints }) => Fraction.parse(maxPoints));
    return {
      id: criterion.id,
      title: criterion.title,
      maxPoints: criterion.maxPoints,
      bonusPoints: sumOf(bonus).toString(),
      bands: bandsOf(scaleOf(methodology, criterion), criterion.maxPoints),
      indicators: indicators.map(({ id, title, maxPoints, effect, supplier }) => ({ id, title, maxPoints, effect, supplier })),
    };
  }
}
