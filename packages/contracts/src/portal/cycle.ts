import { z } from 'zod';
import { day, instant, reason, slug, stage, uuid } from './shared.ts';
import { returnedSignOff } from './values.ts';
import { openingTaskName } from './opening.ts';
import { said, text } from '../text.ts';

/** Opening and closing of one stage; the closing day ends at 23:59:59 in Almaty. */
export const stageDates = z
  .object({ stage, opensAt: instant, closesAt: instant.nullable(), opensOn: day, closesOn: day.nullable() })
  .meta({ id: 'StageDates' });

const label = text;

/** A thing that hinders the next stage, by its kind and what names it. `label` is what people call it. */
export const hindrance = z
  .discriminatedUnion('kind', [
    /** A task before the opening that is not done. */
    z.object({ kind: z.literal('opening-task'), task: openingTaskName, label }),
    /** An indicator whose inputs are not signed off. */
    z.object({ kind: z.literal('not-signed-off'), indicatorId: slug, label }),
    /** A stage that is still open. */
    z.object({ kind: z.literal('deadline-ahead'), stage, label }),
    /** A stage whose first day has not come. */
    z.object({ kind: z.literal('day-ahead'), stage, label }),
    /** Too little time between a disclosure and the end of the disputes. */
    z.object({ kind: z.literal('window-too-short'), stage, label }),
    /** A body that was given more time to dispute. */
    z.object({ kind: z.literal('extension-running'), bodyId: slug, label }),
    /** A dispute without a decision. */
    z.object({ kind: z.literal('undecided-dispute'), disputeId: uuid, label }),
    /** A value that changed after the draft for no recorded reason. */
    z.object({
      kind: z.literal('unexplained-value'),
      bodyId: slug,
      indicatorId: slug,
      inputId: z.string(),
      label,
    }),
  ])
  .meta({ id: 'Hindrance' });

/** A condition for leaving the stage, with the things that hinder it. */
export const exitCondition = z
  .object({
    id: z.enum([
      'opening-complete',
      'all-signed-off',
      'window-ahead',
      'announced-day',
      'deadline-passed',
      'extensions-over',
      'disputes-decided',
      'differences-explained',
    ]),
    met: z.boolean(),
    waivable: z.boolean(),
    missing: z.array(hindrance),
  })
  .meta({ id: 'ExitCondition' });

/** How far one supplier is with one indicator. */
export const indicatorProgress = z
  .object({
    indicatorId: slug,
    supplierId: slug,
    expected: z.int(),
    entered: z.int(),
    missing: z.int(),
    signedOffAt: z.string().nullable(),
    returned: returnedSignOff.nullable(),
    /** Who entered the values in force, and when the last of them came. */
    enteredBy: z.array(z.string()),
    enteredAt: instant.nullable(),
    /** Unusual values that nobody has justified, while they are collected. */
    unjustified: z.int(),
    disputes: z.object({ open: z.int(), overdue: z.int(), decided: z.int() }),
  })
  .meta({ id: 'IndicatorProgress' });

/** A cycle in a list. */
export const cycleSummary = z.object({
  id: slug,
  indexId: slug,
  editionId: slug,
  methodologyId: slug,
  /** Digest of the methodology version that it follows. */
  methodologyDigest: z.string(),
  title: text,
  demonstration: z.boolean(),
  stage,
  version: z.int(),
});

/** A cycle in the list of a person. */
export const listedCycle = cycleSummary
  .extend({
    /** Whether the person's organisation has a part in it: supplies an indicator, is rated, or oversees. */
    takesPart: z.boolean(),
  })
  .meta({ id: 'ListedCycle' });

/** The cycles that the person may see. */
export const cycles = z.object({ cycles: z.array(listedCycle) }).meta({ id: 'Cycles' });

/** A step of the cycle from one stage to another. */
export const stageChange = z
  .object({
    from: stage,
    to: stage,
    at: instant,
    /** `null` where the platform itself did it. */
    by: z.string().nullable(),
    reason: said.nullable(),
    waived: z.array(z.string()),
  })
  .meta({ id: 'StageChange' });

/** A cycle with its calendar, what hinders the next step, and who is how far. */
export const cycle = cycleSummary
  .extend({
    calendar: z.array(stageDates),
    nextStage: stage.nullable(),
    exitConditions: z.array(exitCondition),
    progress: z.array(indicatorProgress),
    suppliers: z.array(z.object({ indicatorId: slug, organisationId: slug })),
    bodies: z.array(z.object({ id: slug, group: slug, name: text, abbreviation: text })),
    history: z.array(stageChange),
    /** When the bodies were shown their drafts. */
    disclosures: z.array(z.object({ number: z.int(), disclosedAt: instant })),
    /** Open disputes that nobody at the supplier can decide, for those who oversee the cycle. */
    undecidable: z.array(z.object({ disputeId: uuid, number: z.string(), supplierId: slug })),
    /** When the edition is public; null while nothing is published. */
    publishedAt: instant.nullable(),
  })
  .meta({ id: 'Cycle' });

/** Moving the cycle to its next stage. `version` is the one the person saw. */
export const advance = z
  .strictObject({
    version: z.int().min(0),
    waive: z
      .array(z.enum(['announced-day', 'deadline-passed', 'extensions-over']))
      .max(3)
      .default([]),
    reason: reason.optional(),
  })
  .meta({ id: 'Advance' });

/** New dates of stages; each closing day ends at 23:59:59 in Almaty. */
export const stageDays = z
  .array(z.strictObject({ stage: stage.exclude(['published']), opensOn: day, closesOn: day }))
  .min(1)
  .max(6)
  .refine((days) => new Set(days.map((each) => each.stage)).size === days.length);

/** New dates for stages of the cycle, none of them earlier than it was. */
export const calendarChange = z
  .strictObject({ version: z.int().min(0), stages: stageDays, reason })
  .meta({ id: 'CalendarChange' });

/** A cycle in full. */
export type Cycle = z.infer<typeof cycle>;
/** A cycle in a list. */
export type CycleSummary = z.infer<typeof cycleSummary>;
/** A cycle as a person finds it in the list. */
export type ListedCycle = z.infer<typeof listedCycle>;
/** A thing that hinders the next stage. */
export type Hindrance = z.infer<typeof hindrance>;
/** A condition for leaving a stage. */
export type ExitCondition = z.infer<typeof exitCondition>;
