import { LIMITS, type judgedFile, type valueImport } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import type { z } from 'zod';
import { placeInWords } from './file-words.ts';
import type { StoredImport } from './import.store.ts';
import type { Judgement } from './judge-file.ts';

/** Cells of a warning that are named one by one, and characters of what was typed. */
const NAMED = 50;
const TYPED = 200;

/** A judged file on the wire. Of what is refused the first are told, with the number of all. */
export function judgedOnWire(
  { sheets, ignored, changes, refused, warnings, sums, disclosed, state }: Judgement,
  { fileName, sha256 }: { fileName: string; sha256: string },
  locale: Locale,
): z.infer<typeof judgedFile> {
  return {
    fileName,
    sha256,
    state,
    sheets,
    ignored: ignored.slice(0, LIMITS.file.told),
    changes: changes
      .slice(0, LIMITS.changes.saved)
      .map(({ bodyId, indicatorId, inputId, place, before, wanted }) => ({
        bodyId,
        indicatorId,
        inputId,
        address: placeInWords(place, locale),
        before: before ? { status: before.status, value: before.value, ground: before.ground } : null,
        after: { value: null, ground: null, ...wanted },
      })),
    refused: refused.slice(0, LIMITS.file.told).map(({ place, typed, detail }) => ({
      address: placeInWords(place, locale),
      typed: typed.slice(0, TYPED),
      detail,
    })),
    refusedCount: refused.length,
    warnings: warnings.slice(0, LIMITS.file.told).map(({ sheet, cells, detail }) => ({
      address: placeInWords({ sheet }, locale),
      cells: cells.length > NAMED ? [...cells.slice(0, NAMED), '…'] : cells,
      detail,
    })),
    sums,
    disclosed,
  };
}

/** An import on the wire. */
export function importOnWire(
  { byId, at, ...kept }: StoredImport,
  names: ReadonlyMap<string, string>,
): z.infer<typeof valueImport> {
  return { ...kept, by: names.get(byId) ?? null, at: at.toISOString() };
}
