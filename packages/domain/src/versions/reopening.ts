/** Why a plan that was frozen is drafted again. */
import { z } from 'zod'
import { decisionIdSchema, versionIdSchema } from '../ids.ts'
import { stampSchema } from '../review/stamp.ts'
import { textOfLines } from '../text/textOfLines.ts'

export const reopeningSchema = stampSchema.extend({
  /** `wording`: a body adopted it with changes, which are now written in and frozen as the decided wording. */
  reason: z.enum(['returned-by-director', 'returned-by-body', 'wording']),
  versionId: versionIdSchema,
  /** Null where the director took it back. */
  decisionId: decisionIdSchema.nullable(),
  /** What shall be done. */
  note: textOfLines(2000),
})
export type Reopening = z.infer<typeof reopeningSchema>

/** Milliseconds since the epoch, as far as dates can be told. */
export const freezeTimeSchema = z.int().nonnegative().max(8.64e15)

/** "Meddela: fryses kl. 16.00". */
export const announcedFreezeSchema = stampSchema.extend({
  /** When it is going to be frozen, milliseconds since the epoch. Nothing happens by itself then. */
  freezeAt: freezeTimeSchema,
})
export type AnnouncedFreeze = z.infer<typeof announcedFreezeSchema>
