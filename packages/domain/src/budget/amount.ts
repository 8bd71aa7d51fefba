/**
 * The three values a budget cell may have. Zero is a number; "no figure yet" is not zero; and a cell may be empty on
 * purpose (a surplus carried in has no amount in the other year).
 */
import { z } from 'zod'

/** Whole kronor within ±(2^53 − 1), so that no sum of a plan loses a krona. */
export const kronorSchema = z.int()

export const amountSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), kronor: kronorSchema }),
  /** `typed` is what somebody entered that could not be read as an amount; it is kept until mended. */
  z.object({ kind: z.literal('unknown'), typed: z.string().nullable() }),
  z.object({ kind: z.literal('none') }),
])
export type Amount = z.infer<typeof amountSchema>
