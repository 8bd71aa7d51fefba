/**
 * What takes a plan on its way to the board: these change its state, or record what was decided, and are done with
 * nobody else writing in the plan. Ids are chosen by the client, so that a request that comes again does nothing twice.
 */
import { z } from 'zod'
import { decisionIdSchema, versionIdSchema } from '../ids.ts'
import { textOfLines } from '../text/textOfLines.ts'
import { decisionDetailsSchema } from '../versions/decision.ts'
import { versionLabelSchema, versionNoteSchema } from '../versions/versionHead.ts'

export const caseCommandSchema = z.discriminatedUnion('type', [
  /** Makes a proposal; after "antogs med ändringar", the decided wording. */
  z.object({
    type: z.literal('freeze'),
    versionId: versionIdSchema,
    label: versionLabelSchema,
    note: versionNoteSchema.nullable(),
  }),
  /** The director takes back what no body has decided on yet. */
  z.object({ type: z.literal('return-to-drafting'), note: textOfLines(1000).min(1) }),
  z.object({
    type: z.literal('record-decision'),
    decisionId: decisionIdSchema,
    details: decisionDetailsSchema,
  }),
  z.object({
    type: z.literal('correct-decision'),
    decisionId: decisionIdSchema,
    corrects: decisionIdSchema,
    details: decisionDetailsSchema,
    reason: textOfLines(1000).min(1),
  }),
])
export type CaseCommand = z.infer<typeof caseCommandSchema>
export const isCaseCommand = (command: { readonly type: string }): command is CaseCommand =>
  CASE_COMMANDS.has(command.type)

const CASE_COMMANDS: ReadonlySet<string> = new Set(
  caseCommandSchema.options.map(({ shape }) => shape.type.value),
)
