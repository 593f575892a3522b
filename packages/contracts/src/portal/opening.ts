import { APPLICABILITY_STATUSES } from '@olshem/scoring';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { text, writtenText } from '../text.ts';
import { day, instant, slug, stage } from './shared.ts';

/** What is settled before a cycle opens, in the order in which people usually do it. */
export const OPENING_TASKS = ['edition', 'methodology', 'bodies', 'suppliers', 'calendar', 'people'] as const;

/** The stages that have days of their own before a cycle opens. */
export const DATED_STAGES = ['collection', 'disputes', 'decision', 'consolidation'] as const;

/** One of the tasks. */
export const openingTaskName = z.enum(OPENING_TASKS);

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.int().min(0);

/** Last month of the period that is rated, `2026-12`. */
export const month = z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/);

/** A cycle as it is begun: an edition that nobody has opened yet. */
export const newCycle = z
  .strictObject({
    indexId: slug,
    /** Id of the edition within its index, `2026`; it stands in public addresses. */
    editionId: slug,
    title: writtenText,
    lastMonth: month,
    methodologyDigest: digest,
    /** The edition from which bodies, grounds and suppliers are taken; empty to begin with none. */
    takenFrom: z.union([z.literal(''), slug]),
  })
  .meta({ id: 'NewCycle' });

/** Titles and period of an edition in preparation. */
export const openingEdition = z
  .strictObject({ version, title: writtenText, lastMonth: month })
  .meta({ id: 'OpeningEdition' });

/** The methodology version that the cycle will follow. */
export const openingMethodology = z
  .strictObject({ version, methodologyDigest: digest })
  .meta({ id: 'OpeningMethodology' });

/** Why a node is not asked of a body, or asked without a place. */
export const applicabilityEntry = z
  .strictObject({
    /** An indicator, a criterion, or the index itself: the whole body. */
    nodeId: slug,
    status: z.enum(APPLICABILITY_STATUSES),
    /** One of the grounds that the methodology names. */
    ground: z.string().trim().max(100),
  })
  .meta({ id: 'ApplicabilityEntry' });

const openingBody = z.strictObject({
  id: slug,
  /** A group of the methodology; empty while nobody chose one. */
  group: z.string().max(100),
  applicability: z.array(applicabilityEntry).max(200),
});

/** The bodies that will be rated, each in its group, with what does not apply to it. */
export const openingBodies = z
  .strictObject({ version, bodies: z.array(openingBody).max(LIMITS.cycleBodies) })
  .meta({ id: 'OpeningBodies' });

/** Bodies that are over and give way to their successors; one without a successor is taken out. */
export const openingSuccessors = z
  .strictObject({ version, bodies: z.array(slug).min(1).max(LIMITS.cycleBodies) })
  .meta({ id: 'OpeningSuccessors' });

const openingSupplier = z.strictObject({
  indicatorId: slug,
  /** Empty while nobody is chosen. */
  organisationId: z.union([z.literal(''), slug]),
});

/** Who supplies which indicator. */
export const openingSuppliers = z
  .strictObject({ version, suppliers: z.array(openingSupplier).max(LIMITS.cycleIndicators) })
  .meta({ id: 'OpeningSuppliers' });

const draftDay = z.union([z.literal(''), day]);

const openingDays = z.strictObject({ stage: z.enum(DATED_STAGES), opensOn: draftDay, closesOn: draftDay });

/** The days of the stages; a day may be left open for now. */
export const openingCalendar = z
  .strictObject({ version, stages: z.array(openingDays).max(DATED_STAGES.length) })
  .meta({ id: 'OpeningCalendar' });

/** That a person has looked at a task and finds it right as it stands. */
export const openingCheck = z.strictObject({ version, task: openingTaskName }).meta({ id: 'OpeningCheck' });

/** Giving up a cycle that nobody has opened. */
export const openingDiscard = z.strictObject({ version }).meta({ id: 'OpeningDiscard' });

/** What should be looked at before the cycle opens, and does not hinder it. */
export const openingWarning = z
  .discriminatedUnion('kind', [
    /** Lint found something in the methodology version. */
    z.object({ kind: z.literal('methodology-findings'), count: z.int() }),
    /** The version is another one than that of the edition before. */
    z.object({ kind: z.literal('methodology-changed'), count: z.int() }),
    /** A body that was renamed after the edition from which it was taken. */
    z.object({ kind: z.literal('body-renamed'), bodyId: slug, name: text, before: text, on: z.string() }),
    /** A body that is over; `successors` stand today in its place. */
    z.object({
      kind: z.literal('body-over'),
      bodyId: slug,
      name: text,
      on: z.string(),
      successors: z.array(text),
    }),
    /** A successor for which nobody said what applies, where not everything applied to the body before it. */
    z.object({ kind: z.literal('body-limits-open'), bodyId: slug, name: text, before: text }),
    /** A stage that begins or ends on a day off; `better` is the next working day. */
    z.object({
      kind: z.literal('day-off'),
      stage,
      at: z.enum(['opensOn', 'closesOn']),
      on: day,
      better: day,
    }),
    /** A supplier for whom nobody can enter values. */
    z.object({ kind: z.literal('supplier-without-people'), organisationId: slug, name: text }),
    /** A supplier with one person, who cannot decide disputes about what they entered. */
    z.object({ kind: z.literal('supplier-with-one-person'), organisationId: slug, name: text }),
    /** One administrator only: whatever needs two cannot be done. */
    z.object({ kind: z.literal('one-administrator') }),
    /** A body that nobody represents: no one will see its draft. */
    z.object({ kind: z.literal('body-without-representative'), bodyId: slug, name: text }),
  ])
  .meta({ id: 'OpeningWarning' });

/** `done`: looked at and right; `check`: filled in and not looked at; `faulty`: something is missing or cannot be. */
export const OPENING_TASK_STATES = ['done', 'check', 'faulty'] as const;

/** One task with its state and what there is to say about it. */
export const openingTask = z
  .object({
    task: openingTaskName,
    state: z.enum(OPENING_TASK_STATES),
    faults: z.array(z.object({ path: z.string(), code: z.string(), detail: z.string() })),
    warnings: z.array(openingWarning),
  })
  .meta({ id: 'OpeningTask' });

/** A cycle in preparation: everything that is settled so far, and what is left to do. */
export const opening = z
  .object({
    cycleId: slug,
    version: z.int(),
    indexId: slug,
    indexTitle: text,
    editionId: slug,
    title: text,
    /** Null for a cycle that was begun before periods were kept. */
    lastMonth: month.nullable(),
    methodologyDigest: digest,
    /** The edition from which the draft was taken. */
    takenFrom: z.object({ editionId: slug, title: text }).nullable(),
    /** When something of it was last saved. */
    savedAt: instant.nullable(),
    /** It was open before and was taken back. */
    reopened: z.boolean(),
    bodies: z.array(openingBody.extend({ name: text, abbreviation: text })),
    suppliers: z.array(openingSupplier),
    calendar: z.array(openingDays),
    /** Where the proposed days come from: the methodology's template, or the platform where it has none for these days. */
    proposal: z.object({ from: z.enum(['methodology', 'platform']), stages: z.array(openingDays) }),
    tasks: z.array(openingTask),
    /** What opening it asks of people. */
    people: z.object({
      suppliers: z.array(
        z.object({ organisationId: slug, name: text, abbreviation: text, values: z.int(), people: z.int() }),
      ),
      bodies: z.int(),
      representedBodies: z.int(),
    }),
  })
  .meta({ id: 'Opening' });

/** One of the tasks before a cycle opens. */
export type OpeningTaskName = z.infer<typeof openingTaskName>;
/** A cycle in preparation. */
export type Opening = z.infer<typeof opening>;
/** A task with its state. */
export type OpeningTask = z.infer<typeof openingTask>;
/** What should be looked at. */
export type OpeningWarning = z.infer<typeof openingWarning>;
/** A cycle as it is begun. */
export type NewCycle = z.infer<typeof newCycle>;
/** A body of the draft. */
export type OpeningBody = z.infer<typeof openingBody>;
/** A supplier of the draft. */
export type OpeningSupplier = z.infer<typeof openingSupplier>;
/** The days of a stage of the draft. */
export type OpeningDays = z.infer<typeof openingDays>;
