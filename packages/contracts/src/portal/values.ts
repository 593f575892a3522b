import { PROVENANCES } from '@olshem/bundle';
import { INPUT_TYPES } from '@olshem/scoring';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { inputName, inputValue, instant, reason, slug, uuid } from './shared.ts';
import { publicReason, text } from '../text.ts';

/** Whether the input holds a value, does not apply, or is not known: three things that never become one. */
export const VALUE_STATUSES = ['value', 'exempt', 'missing'] as const;

/** One of the statuses of a value. */
export const valueStatus = z.enum(VALUE_STATUSES);

/** What a supplier does with the inputs of an indicator, and what the operator does with that. */
export const SIGN_OFF_ACTIONS = ['signed', 'returned'] as const;

/** Where a value came from. */
export const provenance = z.enum(PROVENANCES);

/** One revision of a value. `version` counts from 1; 0 means that nothing was entered yet. */
export const valueRevision = z
  .object({
    bodyId: slug,
    indicatorId: slug,
    inputId: z.string(),
    version: z.int(),
    status: valueStatus,
    value: inputValue.nullable(),
    ground: z.string().nullable(),
    provenance,
    /** `null` where the platform itself did it. */
    author: z.string().nullable(),
    at: instant,
    reason: z.string().nullable(),
    decisionId: z.string().nullable(),
    correctionId: z.string().nullable(),
  })
  .meta({ id: 'ValueRevision' });

/** What an indicator asks for. */
export const inputDefinition = z
  .object({
    id: z.string(),
    type: z.enum(INPUT_TYPES),
    title: text,
    options: z.array(z.string()).optional(),
    optional: z.boolean(),
  })
  .meta({ id: 'InputDefinition' });

/** An indicator of the cycle as its supplier sees it. */
export const cycleIndicator = z
  .object({
    id: slug,
    criterionId: slug,
    title: text,
    max: z.string(),
    supplierId: slug,
    inputs: z.array(inputDefinition),
  })
  .meta({ id: 'CycleIndicator' });

/** The indicators that the person may read in this cycle. */
export const cycleIndicators = z
  .object({ indicators: z.array(cycleIndicator) })
  .meta({ id: 'CycleIndicators' });

/** A fault of the inputs of one body: at one input, or across several. */
export const valueFault = z
  .object({
    bodyId: slug,
    indicatorId: slug,
    inputId: z.string().nullable(),
    code: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'ValueFault' });

/**
 * What is noted of a value inside its supplier and the operator; the body concerned never sees it. `version` counts from 1, and
 * earlier ones are kept.
 */
export const valueNote = z
  .object({
    bodyId: slug,
    indicatorId: slug,
    inputId: z.string(),
    version: z.int(),
    starred: z.boolean(),
    comment: z.string().nullable(),
    link: z.string().nullable(),
    author: z.string().nullable(),
    at: instant,
  })
  .meta({ id: 'ValueNote' });

/** A note as it is to stand; `version` is the one the person saw, 0 where nothing was noted. */
export const valueNoteChange = z
  .strictObject({
    version: z.int().min(0),
    starred: z.boolean(),
    comment: z.string().trim().min(1).max(LIMITS.reason.longest).nullable().default(null),
    link: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable()
      .default(null),
  })
  .meta({ id: 'ValueNoteChange' });

/** The values of an indicator in the earlier editions of its index, oldest first. */
export const earlierValues = z
  .object({
    editions: z.array(
      z.object({
        id: slug,
        title: text,
        /** What that edition asked for under the same names; nothing where it had no such indicator. */
        inputs: z.array(z.string()),
        /** By body, then by input. */
        values: z.record(z.string(), z.record(z.string(), z.string())),
      }),
    ),
  })
  .meta({ id: 'EarlierValues' });

/** That a sign-off was returned to its authorised body, by whom and why; until it is signed off again. */
export const returnedSignOff = z
  .object({ reason: z.string(), by: z.string().nullable(), at: instant })
  .meta({ id: 'ReturnedSignOff' });

/** The entry grid: all bodies of one indicator with live points beside. */
export const valueGrid = z
  .object({
    indicator: cycleIndicator,
    editable: z.boolean(),
    /** The bodies have been shown these values: a change needs a public reason. */
    disclosed: z.boolean(),
    /** When they were shown them last. */
    disclosedAt: instant.nullable(),
    signedOffAt: z.string().nullable(),
    returned: returnedSignOff.nullable(),
    rows: z.array(
      z.object({
        bodyId: slug,
        group: slug,
        /** Former and other names, by which a pasted line may know the body. */
        aliases: z.array(z.string()),
        /** Whether the inputs are asked of the body. */
        asked: z.boolean(),
        /** Why they are not, or why it takes no place. */
        limits: z.array(text),
        values: z.array(valueRevision),
        notes: z.array(valueNote),
        points: z.string().nullable(),
        faults: z.array(valueFault),
      }),
    ),
  })
  .meta({ id: 'ValueGrid' });

/** One new value; `version` is the one the person saw, 0 for an empty cell. */
export const valueChange = z
  .strictObject({
    bodyId: slug,
    indicatorId: slug,
    inputId: inputName,
    version: z.int().min(0),
    status: valueStatus.default('value'),
    value: inputValue.nullable().default(null),
    ground: slug.optional(),
    reason: reason.optional(),
  })
  .meta({ id: 'ValueChange' });

/** Why a disclosed value is another one; everyone will read it. */
export const correctionReason = z
  .strictObject({
    reason: publicReason,
    /** The decision whose value is replaced, where there is one. */
    replacesDecisionId: uuid.optional(),
  })
  .meta({ id: 'CorrectionReason' });

/** A block of new values, saved wholly or not at all. What the bodies were shown needs a correction. */
export const valueChanges = z
  .strictObject({
    changes: z.array(valueChange).min(1).max(LIMITS.changes.saved),
    correction: correctionReason.optional(),
  })
  .meta({ id: 'ValueChanges' });

/** What was saved, and what is unusual about it. */
export const savedValues = z
  .object({
    savedAt: instant,
    values: z.array(valueRevision),
    points: z.array(z.object({ bodyId: slug, indicatorId: slug, points: z.string().nullable() })),
  })
  .meta({ id: 'SavedValues' });

/** The chain of revisions of one value, oldest first. */
export const valueHistory = z
  .object({
    revisions: z.array(valueRevision),
    /** The files from which revisions were imported, by their version; whoever is rated sees none. */
    imports: z.array(z.object({ version: z.int(), id: uuid, fileName: z.string() })),
  })
  .meta({ id: 'ValueHistory' });

/** Why a possible value is unusual: a check of the methodology doubts it, or it is far from the last edition, or from its group. */
export const UNUSUAL_KINDS = ['check', 'jump', 'outlier'] as const;

const unusualKind = z.enum(UNUSUAL_KINDS);

const unusual = {
  bodyId: slug,
  inputId: inputName,
  /** Version of the value. */
  version: z.int().positive(),
  kind: unusualKind,
  /** Id of the methodology's check; null where every methodology has it. */
  check: z.string().max(100).nullable(),
};

/** The values of an indicator that are possible and unusual, each with the words in which its supplier vouches for it. */
export const unusualValues = z
  .object({
    unusual: z.array(
      z.object({
        ...unusual,
        indicatorId: slug,
        /** What is unusual, in the language of the reader. */
        detail: z.string(),
        justification: z.object({ text: z.string(), by: z.string().nullable(), at: instant }).nullable(),
      }),
    ),
  })
  .meta({ id: 'UnusualValues' });

/** Why an unusual value is right. The body reads it with its draft. */
export const justification = z.strictObject({ ...unusual, text: reason }).meta({ id: 'Justification' });

/** The formal release of an indicator's inputs, or its return. */
export const signOffRequest = z.strictObject({ statement: reason.optional() }).meta({ id: 'SignOffRequest' });

/** Returning a sign-off to its supplier. */
export const signOffReturn = z.strictObject({ reason }).meta({ id: 'SignOffReturn' });

/** The state of an indicator's sign-off. */
export const signOff = z
  .object({ indicatorId: slug, signedOffAt: z.string().nullable(), by: z.string().nullable() })
  .meta({ id: 'SignOff' });

/** One revision of a value. */
export type ValueRevision = z.infer<typeof valueRevision>;
/** What is noted of a value. */
export type ValueNote = z.infer<typeof valueNote>;
/** A note as sent. */
export type ValueNoteChange = z.infer<typeof valueNoteChange>;
/** A new value as sent. */
export type ValueChange = z.infer<typeof valueChange>;
/** A block of new values as sent. */
export type ValueChanges = z.infer<typeof valueChanges>;
/** A fault of inputs. */
export type ValueFault = z.infer<typeof valueFault>;
/** Why a possible value is unusual. */
export type UnusualKind = z.infer<typeof unusualKind>;
/** The unusual values of an indicator. */
export type UnusualValues = z.infer<typeof unusualValues>;
/** The words in which a supplier vouches for an unusual value. */
export type Justification = z.infer<typeof justification>;
/** An indicator of a cycle. */
export type CycleIndicator = z.infer<typeof cycleIndicator>;
