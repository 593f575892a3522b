import { STAGES } from '@olshem/scoring';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { visibleIn } from '../text.ts';

/** An id made of lower-case words: bodies, indicators, cycles, organisations. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(100)
  // A name that every object has would be found where nothing was put.
  .refine((id) => !(id in {}));

/** An id that the platform made. */
export const uuid = z.uuid();

/** An instant in UTC, ISO 8601 with milliseconds. */
export const instant = z.iso.datetime();

/** A calendar day, `2026-01-27`, of a year that can be meant. */
export const day = z.iso.date({ abort: true }).refine((date) => date >= '1900-01-01' && date < '2101-01-01');

/** A written reason: what a person must say before something that others will ask about. */
export const reason = z
  .string()
  .trim()
  .min(LIMITS.reason.shortest, { abort: true })
  .max(LIMITS.reason.longest)
  .refine((said) => visibleIn(said) >= LIMITS.reason.shortest);

/** Grounds and reasoning: long enough to be an argument. */
export const reasoning = z
  .string()
  .trim()
  .min(LIMITS.argument.shortest, { abort: true })
  .max(LIMITS.argument.longest)
  // Blanks and marks are part of an argument, but not the half of it.
  .refine((said) => visibleIn(said) * 2 >= LIMITS.argument.shortest);

/** A decimal number as text, so that no binary float comes between an input and a published digit. */
export const decimal = z.string().regex(/^-?\d{1,20}(?:\.\d{1,20})?$/);

/** The name of an input within its indicator. */
export const inputName = z.string().regex(/^[a-z][A-Za-z0-9_-]{0,99}$/);

/** What an input holds, as text: a number, `yes` or `no`, a date, an option, or rows as JSON. */
export const inputValue = z.string().max(LIMITS.inputValue);

/** One of the stages of a cycle. */
export const stage = z.enum(STAGES);

/** Who a person is to the platform. */
export const ROLES = ['administrator', 'assessor', 'agency', 'auditor'] as const;

/** One of the roles. */
export const role = z.enum(ROLES);

/** A refusal, RFC 9457. `code` is stable and names the message; `errors` point at fields. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    instance: z.string().optional(),
    requestId: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), detail: z.string() })).optional(),
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' });

/** One of the four roles. */
export type Role = z.infer<typeof role>;
/** A refusal as it travels. */
export type Problem = z.infer<typeof problem>;
export { STAGES, type Stage } from '@olshem/scoring';
