/** A field in the plan's own words; null when the plan does not say. */
import { z } from 'zod'

export const wordsOrNullSchema = z.string().nullable()
