import { z } from '@hono/zod-openapi';

const file = z.custom<File>((value) => value instanceof File).openapi({ type: 'string', format: 'binary' });

/** A sheet as a browser sends it: an XLSX or CSV file with a header line. */
const sheetForm = z.strictObject({ file }).openapi('SheetForm');

/** The body of an operation that reads a sheet. */
export const sheetBody = {
  required: true as const,
  content: { 'multipart/form-data': { schema: sheetForm } },
};
