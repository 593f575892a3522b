import { z } from '@hono/zod-openapi';
import { disputeFiling, type DisputeFiling } from '@olshem/contracts';
import { checkSound, parseJson } from '../access/guard.ts';
import { invalidRequest } from '../errors/validation.ts';

const file = z.custom<File>((value) => value instanceof File).openapi({ type: 'string', format: 'binary' });

/** A filing as a browser sends it: the dispute as JSON text, the documents beside it. */
export const filingForm = z
  .strictObject({
    dispute: z
      .string()
      .max(200_000)
      .meta({
        description: 'DisputeFiling as JSON',
        contentMediaType: 'application/json',
        contentSchema: { $ref: '#/components/schemas/DisputeFiling' },
      }),
    documents: z.union([z.array(file), file]).optional(),
  })
  .openapi('DisputeFilingForm');

/** The dispute inside a form, checked like a JSON body. */
export function readFiling(text: string): DisputeFiling {
  const value = parseJson(text);
  checkSound(value);
  const checked = disputeFiling.safeParse(value, { reportInput: true });
  if (!checked.success) throw invalidRequest(checked.error);
  return checked.data;
}

/** The files of a form; a field left empty by a browser is no file. */
export function filesOf(documents: File | File[] | undefined): File[] {
  const files = documents === undefined ? [] : Array.isArray(documents) ? documents : [documents];
  return files.filter(({ size, name }) => size > 0 || name !== '');
}
