/** The indices and their published editions: what there is to load, and how. */
import type { Text } from '@olshem/scoring';
import type { PublishedEdition } from '@olshem/scoring/check';
import { openDialogueEdition } from '../open-dialogue/edition/load.ts';
import { openness2025Edition } from '../openness-2025/edition/load.ts';
import { operationalEdition } from '../operational-2020/edition/load.ts';
import { serviceQuality2025Edition } from '../service-quality-2025/edition/load.ts';
import type { EditionFiles } from './parse-csv.ts';

/** A rating as such, over all its periods. */
export interface IndexDescription {
  id: string;
  title: Text;
}

/** One published edition of an index. */
export interface EditionDescription {
  /** `openness/2025`: the index and the period. */
  id: string;
  index: string;
  period: string;
  methodology: string;
  title: Text;
  /** How many bodies the source rates by group, where it names only some of them. */
  rates?: Readonly<Record<string, number>>;
  /** The folder of its tables below the data folder, and their names. */
  folder: string;
  tables: readonly string[];
  optionalTables?: readonly string[];
  read: (files: EditionFiles) => PublishedEdition;
}

/** All indices, in the order in which they are listed. */
export const indices: readonly IndexDescription[] = [
  { id: 'openness', title: { kk: 'Ашықтық индексі', ru: 'Индекс открытости', en: 'Openness index' } },
  {
    id: 'operational',
    title: {
      kk: 'Тиімділікті операциялық бағалау',
      ru: 'Операционная оценка эффективности',
      en: 'Operational assessment of effectiveness',
    },
  },
  {
    id: 'service-quality',
    title: {
      kk: 'Мемлекеттік қызметтер көрсету сапасының қоғамдық мониторингі',
      ru: 'Общественный мониторинг качества государственных услуг',
      en: 'Public monitoring of service quality',
    },
  },
  {
    id: 'open-dialogue',
    title: {
      kk: '«Ашық диалог» порталындағы белсенділік',
      ru: 'Активность на портале «Открытый диалог»',
      en: 'Activity on the Open Dialogue portal',
    },
  },
];

/** All editions that were published elsewhere, newest first within an index. */
export const editions: readonly EditionDescription[] = [
  {
    id: 'openness/2025',
    index: 'openness',
    period: '2025',
    methodology: 'openness-2025',
    title: { kk: 'Ашықтық индексі, 2025 жыл', ru: 'Индекс открытости, 2025 год', en: 'Openness index, 2025' },
    folder: 'openness-2025',
    tables: ['indicators.csv', 'criteria.csv', 'totals.csv', 'facts.csv', 'national-facts.csv'],
    optionalTables: ['exemptions.csv', 'sections.csv'],
    read: openness2025Edition,
  },
  operational('2020'),
  operational('2019'),
  {
    id: 'service-quality/2025',
    index: 'service-quality',
    period: '2025',
    methodology: 'service-quality-2025',
    title: {
      kk: 'Мемлекеттік қызметтер көрсету сапасының қоғамдық мониторингі, 2025 жыл',
      ru: 'Общественный мониторинг качества государственных услуг, 2025 год',
      en: 'Public monitoring of service quality, 2025',
    },
    rates: { central: 32, local: 20 },
    folder: 'service-quality-2025',
    tables: ['offline.csv', 'online.csv', 'composite.csv', 'averages.csv', 'bands.csv', 'changes.csv'],
    read: serviceQuality2025Edition,
  },
  {
    id: 'open-dialogue/undated',
    index: 'open-dialogue',
    period: 'undated',
    methodology: 'open-dialogue',
    title: {
      kk: '«Ашық диалог» порталындағы белсенділік (кезеңі көрсетілмеген)',
      ru: 'Активность на портале «Открытый диалог», без даты',
      en: 'Activity on the Open Dialogue portal, undated',
    },
    rates: { local: 20 },
    folder: 'open-dialogue',
    tables: ['facts.csv'],
    read: openDialogueEdition,
  },
];

/** The edition of that id, `openness/2025` or `openness-2025`; throws `RangeError` that names the known ones. */
export function describedEdition(id: string): EditionDescription {
  const found = editions.find((edition) => edition.id === id || edition.id.replace('/', '-') === id);
  if (!found)
    throw new RangeError(
      `There is no edition “${id}”; known: ${editions.map((each) => each.id).join(', ')}.`,
    );
  return found;
}

/** Both years stand in one set of tables. */
function operational(year: '2020' | '2019'): EditionDescription {
  return {
    id: `operational/${year}`,
    index: 'operational',
    period: year,
    methodology: 'operational-2020',
    title: {
      kk: `Тиімділікті операциялық бағалау, ${year} жыл`,
      ru: `Операционная оценка эффективности, ${year} год`,
      en: `Operational assessment of effectiveness, ${year}`,
    },
    folder: 'operational-2020',
    tables: ['blocks.csv', 'goals.csv', 'facts.csv', 'averages.csv', 'national-facts.csv'],
    optionalTables: ['applicability.csv', 'sections.csv'],
    read: (files) => operationalEdition(files, year),
  };
}
