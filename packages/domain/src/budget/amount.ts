/**
 * The three values a budget cell may have. Zero is a number; "no figure yet" is not zero; and a cell may be empty on
 * purpose (a surplus carried in has no amount in the other year).
 */
import { z } from 'zod'

/** Bounds one amount so that a column of 9 000 of them still adds up exactly (2^53 − 1 is some 9 000 times this). */
export const MAX_KRONOR = 999_999_999_999

/** Whole kronor. */
export const kronorSchema = z.int().min(-MAX_KRONOR).max(MAX_KRONOR)

export const amountSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), kronor: kronorSchema }),
  /** `typed` is what somebody entered that could not be read as an amount; it is kept until mended. */
  z.object({ kind: z.literal('unknown'), typed: z.string().nullable() }),
  z.object({ kind: z.literal('none') }),
])
export type Amount = z.infer<typeof amountSchema>
