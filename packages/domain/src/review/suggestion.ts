/** A suggestion: what somebody who comments would write instead. Its thread's anchor says where. */
import { z } from 'zod'
import { amountSchema } from '../budget/amount.ts'
import { withoutUnseen } from '../text/withoutUnseen.ts'
import { stampSchema } from './stamp.ts'

const MAX_REPLACEMENT_LENGTH = 4000

const MAX_TYPED_LENGTH = 200
const MAX_ITEMS = 200

const boundedAmountSchema = amountSchema.refine(
  (amount) => amount.kind !== 'unknown' || (amount.typed ?? '').length <= MAX_TYPED_LENGTH,
)

/** What a field that is not text may hold. Shallow and bounded: everybody who opens the plan reads it. */
const fieldValueSchema = z.union([
  z.string().max(MAX_REPLACEMENT_LENGTH),
  z.array(z.string().max(64)).max(MAX_ITEMS),
  boundedAmountSchema,
  z.null(),
])

/** `ground` is what stood there when it was made; on other ground it is not applied. A text's ground is its quote. */
export const suggestedChangeSchema = z.discriminatedUnion('kind', [
  /** On a text anchor within one textblock or field. An empty replacement takes the words out. */
  z.object({
    kind: z.literal('text'),
    replacement: z
      .string()
      .regex(/^[^\n\r\u2028\u2029]*$/)
      .overwrite(withoutUnseen)
      .max(MAX_REPLACEMENT_LENGTH),
  }),
  /** On a cell. */
  z.object({ kind: z.literal('amount'), amount: boundedAmountSchema, ground: boundedAmountSchema }),
  /** On a block: a field of it that is not text, as `@samplan/document` lays it out. */
  z.object({
    kind: z.literal('field'),
    field: z.string().min(1).max(40),
    value: fieldValueSchema,
    ground: fieldValueSchema,
  }),
])
export type SuggestedChange = z.infer<typeof suggestedChangeSchema>

export const suggestionSchema = z.object({
  change: suggestedChangeSchema,
  /** Null while it is open. */
  decision: stampSchema.extend({ outcome: z.enum(['accepted', 'declined']) }).nullable(),
})
export type Suggestion = z.infer<typeof suggestionSchema>
