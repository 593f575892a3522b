/** What the activity on the Open Dialogue portal is known from. */
import type { SourceDocument } from '@olshem/scoring';

/** One ranking without a date. */
export const documents: readonly SourceDocument[] = [
  {
    id: 'open-dialogue-report',
    kind: 'media-ranking',
    title: {
      kk: '«Ашық диалог» порталындағы белсенділік бойынша әкімдіктер рейтингі',
      ru: 'Рейтинг акиматов по активности на портале «Открытый диалог»',
      en: 'Ranking of akimats by activity on the Open Dialogue portal',
    },
    publisher: { kk: 'Ranking.kz', ru: 'Ranking.kz', en: 'Ranking.kz' },
    published: null,
    note: { kk: 'Күні көрсетілмеген.', ru: 'Дата не указана.', en: 'It is not dated.' },
  },
];
