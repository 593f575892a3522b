import { z } from 'zod';
import { inputValue, instant, slug, uuid } from './shared.ts';
import { VALUE_STATUSES } from './values.ts';

/** SHA-256 of a file or of what would be written, in hexadecimal. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

const held = z.object({
  status: z.enum(VALUE_STATUSES),
  value: inputValue.nullable(),
  ground: z.string().nullable(),
});

const columnSum = z.object({
  indicatorId: slug,
  inputId: z.string(),
  /** Cells of the column that hold a number. */
  values: z.int(),
  /** Exact. */
  sum: z.string(),
});

/** A file of values as it was read and judged: what importing it would do. Nothing is written. */
export const judgedFile = z
  .object({
    fileName: z.string(),
    sha256: digest,
    /** Digest of all that would be written with what it would replace; an import names it. */
    state: digest,
    sheets: z.array(
      z.object({
        sheet: z.string(),
        indicatorId: slug,
        /** The list whose rows the sheet holds. */
        list: z.string().nullable(),
        rows: z.int(),
        fresh: z.int(),
        changed: z.int(),
        unchanged: z.int(),
      }),
    ),
    /** Sheets that were not read, and why. */
    ignored: z.array(z.object({ sheet: z.string(), detail: z.string() })),
    changes: z.array(
      z.object({
        bodyId: slug,
        indicatorId: slug,
        inputId: z.string(),
        /** Where it stands in the file, in words. */
        address: z.string(),
        before: held.nullable(),
        after: held,
      }),
    ),
    /** The first of those that are refused, each by its address. */
    refused: z.array(z.object({ address: z.string(), typed: z.string(), detail: z.string() })),
    refusedCount: z.int(),
    warnings: z.array(z.object({ address: z.string(), cells: z.array(z.string()), detail: z.string() })),
    sums: z.array(columnSum),
    /** The bodies have been shown what would change: the import needs a public reason. */
    disclosed: z.boolean(),
  })
  .meta({ id: 'JudgedFile' });

/** Values that were imported from a file. */
export const valueImport = z
  .object({
    id: uuid,
    cycleId: slug,
    fileName: z.string(),
    sha256: digest,
    indicatorIds: z.array(slug),
    rows: z.int(),
    values: z.int(),
    sums: z.array(columnSum),
    by: z.string().nullable(),
    at: instant,
  })
  .meta({ id: 'ValueImport' });
