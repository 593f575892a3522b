import { draftOfPublished, type BundleBody } from '@olshem/bundle';
import { editions, type EditionDescription } from '@olshem/methodologies/editions';
import { loadBodies, loadEdition } from '@olshem/methodologies/node';
import { inTransaction } from '../audit/change.ts';
import type { ApiDeps } from '../deps.ts';
import { latestPublication, release } from '../publications/publish.ts';
import { platform } from '../audit/platform.ts';

const reasonOfReport = {
  kk: 'Алғашқы жариялау: жарияланған есептегі көрсеткіштер өзгеріссіз енгізілді.',
  ru: 'Первая публикация: показатели опубликованного отчёта внесены без изменений.',
  en: 'First publication: the figures of the printed report were taken over unchanged.',
};

const reasonOfArticle = {
  kk: 'Алғашқы жариялау: мақалада аталған көрсеткіштер өзгеріссіз енгізілді.',
  ru: 'Первая публикация: показатели, названные в статье, внесены без изменений.',
  en: 'First publication: the figures named in the article were taken over unchanged.',
};

/** Publishes, as revision 1, every edition that was printed elsewhere and is not here yet. */
export async function seedPublishedEditions(
  deps: Pick<ApiDeps, 'db' | 'now' | 'signingKey'>,
  listed: readonly EditionDescription[] = editions,
): Promise<void> {
  for (const edition of listed) {
    if (!(await latestPublication(deps.db, edition.index, edition.period)))
      await publishPrinted(deps, edition);
  }
}

async function publishPrinted(
  deps: Pick<ApiDeps, 'db' | 'now' | 'signingKey'>,
  { id, index, period, title }: EditionDescription,
): Promise<void> {
  const data = loadEdition(id);
  const printed = data.methodology.documents.some(({ kind }) => kind === 'official-report');
  const reason = printed ? reasonOfReport : reasonOfArticle;
  const rated = new Set(data.bodies.map((body) => body.id));
  const bodies = Object.fromEntries(
    loadBodies()
      .filter((body) => rated.has(body.id))
      .map(({ id: bodyId, group, abbreviation, name, region }): [string, BundleBody] => [
        bodyId,
        { group, abbreviation, name, region: region ?? null },
      ]),
  );
  await inTransaction(deps, platform, 'publication.make', async (change) => {
    const { revision, sha256 } = await release(change, deps.signingKey, {
      indexId: index,
      editionId: period,
      publishedAt: change.at,
      reason,
      draft: (place) =>
        draftOfPublished(data, {
          ...place,
          index,
          edition: period,
          title,
          period: periodText(period),
          origin: 'published-elsewhere',
          demonstration: false,
          reason,
          bodies,
          amendments: [],
          process: null,
        }),
    });
    change.about({ subject: { type: 'publication', id }, after: { revision, sha256 } });
  });
}

/** A year in words; an edition without a date says so. */
function periodText(period: string) {
  if (/^\d{4}$/.test(period)) return { kk: `${period} жыл`, ru: `${period} год`, en: period };
  return { kk: 'күні көрсетілмеген', ru: 'без даты', en: 'undated' };
}
