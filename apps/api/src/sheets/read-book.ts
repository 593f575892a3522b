import { unzipSync } from 'fflate';
import type { Book, ReadingLimits } from './book.ts';
import { readTextFile } from './read-text.ts';
import { readWorksheet } from './read-worksheet.ts';
import { Unreadable } from './unreadable.ts';
import { formsOfStyles, sharedTexts, sheetsOf } from './workbook-parts.ts';

/** Megabytes that a workbook may unpack to: 100,000 rows of 25 numbers need 100. */
const UNPACKED = 200;
const MEGABYTE = 1024 * 1024;
/** Files inside a workbook. */
const PARTS = 1000;
const WANTED =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/.*\.xml)$/;

/** Reads a workbook or a text file; which of the two it is, its first bytes say. */
export function readBook(bytes: Uint8Array, limits: ReadingLimits): Book {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable('sheet_old_format');
  if (!startsWith(bytes, [0x50, 0x4b])) return readTextFile(bytes, limits);
  const parts = unpacked(bytes);
  const [workbook, relations] = [parts['xl/workbook.xml'], parts['xl/_rels/workbook.xml.rels']];
  if (!workbook || !relations) throw new Unreadable('sheet_unreadable');
  const { sheets, from1904 } = sheetsOf(workbook, relations);
  const shared = {
    texts: parts['xl/sharedStrings.xml'] ? sharedTexts(parts['xl/sharedStrings.xml']) : [],
    forms: parts['xl/styles.xml'] ? formsOfStyles(parts['xl/styles.xml']) : [],
  };
  return {
    kind: 'workbook',
    from1904,
    sheets: sheets.flatMap(({ name, hidden, path }) => {
      const part = parts[path];
      return part ? [{ name, hidden, ...readWorksheet(part, shared, limits) }] : [];
    }),
  };
}

/** The parts that are read. What they unpack to is asked of the directory first; a small file may declare a huge one. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let sum = 0;
  let count = 0;
  let openDocument = false;
  const weighed = (originalSize: number) => {
    sum += originalSize;
    count += 1;
    if (sum > UNPACKED * MEGABYTE || count > PARTS)
      throw new Unreadable('sheet_too_large', { megabytes: UNPACKED });
  };
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        weighed(originalSize);
        openDocument ||= name === 'content.xml';
        return false;
      },
    });
    if (openDocument) throw new Unreadable('sheet_old_format');
    return unzipSync(bytes, { filter: ({ name }) => WANTED.test(name) });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('sheet_unreadable');
  }
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}
