/**
 * Every command: the list of what can be done to a plan besides writing in it. A command is authorised by a policy,
 * checked against the plan, and written into the outline by the server.
 */
import { z } from 'zod'
import { budgetColumnSchema } from '../budget/column.ts'
import {
  areaIdSchema,
  blockIdSchema,
  columnIdSchema,
  overarchingGoalIdSchema,
  sectionIdSchema,
  userIdSchema,
} from '../ids.ts'
import { areaSchema } from '../plan/area.ts'
import { planFactsSchema } from '../plan/facts.ts'
import { overarchingGoalSchema } from '../plan/overarchingGoal.ts'
import { roleSchema } from '../plan/role.ts'
import {
  numberingSchema,
  sectionHeadSchema,
  sectionKindSchema,
  sectionStatusSchema,
  statusNoteSchema,
} from '../plan/section.ts'
import { changedSettingsSchema, labelsSchema } from '../plan/settings.ts'
import { freezeTimeSchema } from '../versions/reopening.ts'
import { caseCommandSchema } from './caseCommand.ts'
import { closedThreadsSchema } from './closedThreads.ts'
import { threadCommandSchema } from './threadCommand.ts'
import { lineOfText } from '../text/lineOfText.ts'

/** Where a section goes: last under `parentId`, or right before `beforeId`, which is then a child of `parentId`. */
const sectionPlace = { parentId: sectionIdSchema.nullable(), beforeId: sectionIdSchema.nullable() }

const withoutRepeats = <Id>(ids: Id[]): Id[] => [...new Set(ids)]

const sectionDetailsSchema = sectionHeadSchema
  .pick({
    kicker: true,
    kind: true,
    numbering: true,
    ownerText: true,
    areaIds: true,
    dueDate: true,
    instruction: true,
  })
  .partial()

export const commandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('set-facts'), facts: planFactsSchema.partial() }),
  z.object({ type: z.literal('set-settings'), settings: changedSettingsSchema }),
  z.object({ type: z.literal('set-labels'), labels: labelsSchema }),

  z.object({
    type: z.literal('add-section'),
    ...sectionPlace,
    /** Chosen by the client, so that a repeated request adds nothing twice. */
    sectionId: sectionIdSchema,
    title: lineOfText(300).min(1),
    kind: sectionKindSchema,
    numbering: numberingSchema,
  }),
  z.object({
    type: z.literal('rename-section'),
    sectionId: sectionIdSchema,
    title: lineOfText(300).min(1),
  }),
  z.object({ type: z.literal('move-section'), sectionId: sectionIdSchema, ...sectionPlace }),
  /** To the bin, with everything below it. */
  z.object({ type: z.literal('remove-section'), sectionId: sectionIdSchema }),
  /** Back from the bin, with everything that went with it; to the top level if its parent is gone. */
  z.object({ type: z.literal('restore-section'), sectionId: sectionIdSchema }),
  z.object({
    type: z.literal('set-section-details'),
    sectionId: sectionIdSchema,
    details: sectionDetailsSchema,
  }),
  z.object({
    type: z.literal('assign-owners'),
    sectionId: sectionIdSchema,
    userIds: z.array(userIdSchema).max(20).overwrite(withoutRepeats),
  }),
  z.object({
    type: z.literal('set-section-status'),
    sectionId: sectionIdSchema,
    status: sectionStatusSchema,
    /** "Skicka tillbaka asks one sentence." */
    note: statusNoteSchema.nullable().default(null),
  }),
  /** "Påminn": tells the owners that the section is waited for. */
  z.object({ type: z.literal('remind-owners'), sectionId: sectionIdSchema }),

  z.object({
    type: z.literal('put-overarching-goal'),
    goal: overarchingGoalSchema,
    beforeId: overarchingGoalIdSchema.nullable(),
  }),
  z.object({ type: z.literal('remove-overarching-goal'), goalId: overarchingGoalIdSchema }),
  z.object({ type: z.literal('put-area'), area: areaSchema, beforeId: areaIdSchema.nullable() }),
  z.object({ type: z.literal('remove-area'), areaId: areaIdSchema }),
  z.object({
    type: z.literal('put-budget-column'),
    column: budgetColumnSchema,
    beforeId: columnIdSchema.nullable(),
  }),
  z.object({ type: z.literal('remove-budget-column'), columnId: columnIdSchema }),

  z.object({ type: z.literal('set-member'), email: z.email().max(254), role: roleSchema }),
  z.object({ type: z.literal('remove-member'), userId: userIdSchema }),

  /** Moves a block to another section; it keeps its id, its fields and its threads. */
  z.object({
    type: z.literal('move-block'),
    blockId: blockIdSchema,
    fromSectionId: sectionIdSchema,
    toSectionId: sectionIdSchema,
    beforeBlockId: blockIdSchema.nullable(),
  }),
  /** Writes a section back as it stood after update `seq` of its log, as a new edit. */
  z.object({
    type: z.literal('restore-section-text'),
    sectionId: sectionIdSchema,
    seq: z.int().positive(),
  }),

  /** "Stäm av": stamps the table as it stands. */
  z.object({ type: z.literal('reconcile-budget'), sectionId: sectionIdSchema, blockId: blockIdSchema }),
  z.object({ type: z.literal('lift-reconciliation'), sectionId: sectionIdSchema, blockId: blockIdSchema }),

  /** "Meddela: fryses kl. 16.00"; null takes it back. */
  z.object({ type: z.literal('announce-freeze'), freezeAt: freezeTimeSchema.nullable() }),
  /** "Stäng alla med en kommentar". */
  z.object({ type: z.literal('close-threads'), ...closedThreadsSchema.shape }),

  ...threadCommandSchema.options,
  ...caseCommandSchema.options,
])
export type Command = z.infer<typeof commandSchema>
export type CommandType = Command['type']
/** Those that write beside the outline, which alone does not tell whether they fit. */
export type ContentCommand = Extract<
  Command,
  {
    type: 'move-block' | 'restore-section-text' | 'close-threads' | 'reconcile-budget' | 'lift-reconciliation'
  }
>
export const isContentCommand = (command: { readonly type: string }): command is ContentCommand =>
  CONTENT_COMMANDS.has(command.type)

const CONTENT_COMMANDS: ReadonlySet<string> = new Set([
  'move-block',
  'restore-section-text',
  'close-threads',
  'reconcile-budget',
  'lift-reconciliation',
] satisfies ContentCommand['type'][])

/** A command after the server has looked the e-mail address up: documents hold account ids, never addresses. */
export type ResolvedCommand =
  | Exclude<Command, { type: 'set-member' }>
  | { type: 'set-member'; userId: z.infer<typeof userIdSchema>; role: z.infer<typeof roleSchema> }
