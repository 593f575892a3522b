import { exemptText, inputsOf } from '@olshem/entry';
import type { Locale } from '@olshem/i18n';
import type { Indicator, InputDefinition } from '@olshem/scoring';
import type { CycleBody, LoadedCycle } from '../../cycles/cycle.store.ts';
import { askedBodies } from '../asked.ts';
import { cellOf, type StoredRevision } from '../value.store.ts';

/** The values of one indicator as a file shows them: a row for each body of which they are asked, by name. */
export interface GridOfFile {
  indicator: Indicator;
  inputs: (InputDefinition & { id: string })[];
  rows: { body: CycleBody; held(inputId: string): StoredRevision | undefined }[];
}

/** Gathers the values of an indicator for a file, in the order of a language. */
export function gridOfFile(
  cycle: LoadedCycle,
  indicator: Indicator,
  revisions: readonly StoredRevision[],
  locale: Locale,
): GridOfFile {
  const held = new Map(revisions.map((revision) => [cellOf(revision), revision]));
  const order = new Intl.Collator(locale);
  return {
    indicator,
    inputs: inputsOf(indicator),
    rows: askedBodies(cycle, indicator.id)
      .toSorted(
        (one, other) =>
          one.group.localeCompare(other.group) || order.compare(one.name[locale], other.name[locale]),
      )
      .map((body) => ({
        body,
        held: (inputId) => held.get(cellOf({ bodyId: body.id, indicatorId: indicator.id, inputId })),
      })),
  };
}

/** The words of a cell that does not apply; undefined where it may. */
export function exemptWords(
  revision: StoredRevision | undefined,
  { exemptions = [] }: Indicator,
  locale: Locale,
): string | undefined {
  if (revision?.status !== 'exempt') return undefined;
  const found = exemptions.find(({ ground }) => ground === revision.ground);
  return exemptText(found ? found.title[locale] : (revision.ground ?? ''), locale);
}
