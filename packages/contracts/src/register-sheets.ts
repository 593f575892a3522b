import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { lineFault, lineNumber } from './portal/invitations.ts';
import { newBody, newOrganisation } from './register.ts';

const cell = z.string().max(1000);
const names = {
  nameKk: cell,
  nameRu: cell,
  nameEn: cell,
  abbreviationKk: cell,
  abbreviationRu: cell,
  abbreviationEn: cell,
};

/** A line of a sheet of bodies, as it was written. */
const sheetBody = z.strictObject({
  id: cell,
  group: cell,
  ...names,
  /** Several are kept apart by semicolons. */
  aliases: cell,
  region: cell,
  validFrom: cell,
});

/** A line of a sheet of organisations, as it was written. */
const sheetOrganisation = z.strictObject({
  id: cell,
  /** Several are kept apart by semicolons. */
  kinds: cell,
  ...names,
  /** The body that it is, by its id or its name; empty where it is none. */
  body: cell,
});

const linesOf = <Line extends z.ZodType>(line: Line) => z.array(line).min(1).max(LIMITS.sheetLines);

/** Bodies to enter at once, all or none. */
export const bodiesSheet = z.strictObject({ lines: linesOf(sheetBody) }).meta({ id: 'BodiesSheet' });

/** Organisations to enter at once, all or none. */
export const organisationsSheet = z
  .strictObject({ lines: linesOf(sheetOrganisation) })
  .meta({ id: 'OrganisationsSheet' });

/** Every line of a sheet of bodies, as it was read and judged; nothing is written. */
export const judgedBodies = z
  .object({
    lines: z.array(
      z.object({ number: lineNumber, line: sheetBody, body: newBody.nullable(), faults: z.array(lineFault) }),
    ),
  })
  .meta({ id: 'JudgedBodies' });

/** Every line of a sheet of organisations, as it was read and judged; nothing is written. */
export const judgedOrganisations = z
  .object({
    lines: z.array(
      z.object({
        number: lineNumber,
        line: sheetOrganisation,
        organisation: newOrganisation.nullable(),
        faults: z.array(lineFault),
      }),
    ),
  })
  .meta({ id: 'JudgedOrganisations' });

/** What was entered from a sheet. */
export const registeredSeveral = z.object({ ids: z.array(z.string()) }).meta({ id: 'RegisteredSeveral' });

/** A line of a sheet of bodies. */
export type SheetBody = z.infer<typeof sheetBody>;
/** A line of a sheet of organisations. */
export type SheetOrganisation = z.infer<typeof sheetOrganisation>;
