import { topCriteriaOf, indicatorsOf } from '@olshem/scoring';
import { stringify } from 'csv-stringify/sync';
import type { PublishedRevision } from './revision.ts';

/** `GET …/{edition}/export.csv`: one row per body, every score with its printed digits. Nothing in it starts a formula. */
export function csvOf(revision: PublishedRevision): string {
  const { methodology } = revision.payload;
  const criteria = topCriteriaOf(methodology).map(({ id }) => id);
  const indicators = indicatorsOf(methodology).map(({ id }) => id);
  const header = [
    'edition',
    'revision',
    'body',
    'group',
    'name_kk',
    'name_ru',
    'name_en',
    'rank',
    'total',
    'grade',
    ...criteria,
    ...indicators,
    ...criteria.flatMap((id) => [`${id}_rank`, `${id}_rank_computed`]),
  ];
  const rows = methodology.groups.flatMap(({ id: group }) =>
    revision.bodiesOf(group).map((body) => {
      const { kk, ru, en } = revision.nameOf(body).name;
      const { rank = null, points = null, band = null } = revision.cell(body, revision.root) ?? {};
      const scores = [...criteria, ...indicators].map((node) => revision.cell(body, node)?.points ?? '');
      return [
        revision.editionId,
        revision.note.revision,
        body,
        group,
        kk,
        ru,
        en,
        rank ?? '',
        points ?? '',
        band ?? '',
        ...scores,
        ...criteria.flatMap((id) => {
          const official = revision.cell(body, id)?.rank ?? '';
          return [official, revision.computedRank(body, id) ?? official];
        }),
      ];
    }),
  );
  return stringify([header, ...rows], { escape_formulas: true, record_delimiter: 'windows' });
}
